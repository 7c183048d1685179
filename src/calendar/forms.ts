import { shown } from "../errors.js";
import { inside, misshapen } from "../input/form.js";
import type { Form, Place } from "../input/form.js";
import { isObject, listOf, name, oneOf, text, wholeNumber } from "../input/forms.js";
import { optional, required, table } from "../input/table.js";
import { daysInMonth } from "../time/civil-date.js";
import { civilDate, wallTime, weekday } from "../time/forms.js";
import type {
  BesideRule,
  DateRange,
  DayEntry,
  DayForm,
  EasterOffset,
  FixedDate,
  NthWeekday,
  OffsetFromRule,
  OpenSpan,
} from "./types.js";

const WHICH_DATES = {
  asked: "The dates of an entry (on)",
  remedy:
    'Give a date ("2026-05-01"), a range { from, through } or a yearly rule: { month, day }, { month, nth, weekday }, ' +
    "{ easter }, { weekday, before or after } or { days, from }",
};

const month = wholeNumber(1, 12, "A month");
const offset = wholeNumber(-366, 366, "A number of days");
const ruleId = name("The id of a rule");
const LEAP_YEAR = 2000;

const fixedDate = table<FixedDate>(WHICH_DATES, {
  month: required(month),
  day: required(wholeNumber(1, 31, "A day of the month")),
  inLieu: optional(oneOf(["instead", "as-well"] as const, "What happens to a date on a weekend (inLieu)")),
});

const nthWeekday = table<NthWeekday>(WHICH_DATES, {
  month: required(month),
  nth: required(oneOf([1, 2, 3, 4, 5, "last"] as const, "Which weekday of the month (nth)")),
  weekday: required(weekday),
});

const easterOffset = table<EasterOffset>(WHICH_DATES, { easter: required(offset) });

const weekdayNextToRule = table<BesideRule>(WHICH_DATES, {
  weekday: required(weekday),
  before: optional(ruleId),
  after: optional(ruleId),
});

const offsetFromRule = table<OffsetFromRule>(WHICH_DATES, { days: required(offset), from: required(ruleId) });

const range = table<DateRange>(WHICH_DATES, {
  from: required(civilDate("The first date of a range")),
  through: required(civilDate("The last date of a range")),
});

/** Which dates an entry is about: one date, a range, or a yearly rule. */
export const dayForm: Form<DayForm> = (value, place) => {
  if (typeof value === "string") return civilDate(WHICH_DATES.asked)(value, place);
  if (!isObject(value)) throw misshapen(WHICH_DATES, place, shown(value));
  if ("through" in value) return forward(range(value, place), "from", "through", place);
  if ("easter" in value) return easterOffset(value, place);
  if ("nth" in value) return nthWeekday(value, place);
  if ("month" in value) return existing(fixedDate(value, place), place);
  if ("days" in value) return offsetFromRule(value, place);
  if ("weekday" in value) return oneSided(weekdayNextToRule(value, place), place);
  throw misshapen(WHICH_DATES, place, `an object with ${Object.keys(value).join(", ") || "no keys"}`);
};

/** Spans of one date in which an office is open or closed; they may touch, but not overlap. */
export const openSpans: Form<readonly OpenSpan[]> = (value, place) => {
  const wanted = {
    asked: "Spans of a date",
    remedy: 'Give a list of spans, such as [["09:00", "12:30"], ["13:30", "17:00"]]',
  };
  const spans = listOf(openSpan, wanted)(value, place);
  const sorted = [...spans].sort(([a], [b]) => (a < b ? -1 : 1));
  const overlap = sorted.findIndex(([from], index) => from < (sorted[index - 1]?.[1] ?? ""));
  if (overlap < 1) return spans;
  throw misshapen(
    wanted,
    place,
    `overlapping spans, ${sorted[overlap - 1]?.join(" to ")} and ${sorted[overlap]?.join(" to ")}`,
  );
};

const openSpan: Form<OpenSpan> = (value, place) => {
  const wanted = { asked: "A span of a date", remedy: 'Give two times, the earlier first, such as ["09:00", "17:00"]' };
  if (!Array.isArray(value) || value.length !== 2) throw misshapen(wanted, place, shown(value));
  const from = wallTime("The start of a span", "23:59")(value[0], inside(place, 0));
  const to = wallTime("The end of a span", "24:00")(value[1], inside(place, 1));
  if (from < to) return Object.freeze([from, to] as const);
  throw misshapen(wanted, place, `${from} to ${to}`);
};

const entry = table<DayEntry>(
  { asked: "An entry of a calendar", remedy: 'Give an object such as { title: "Fair Monday", on: … }' },
  {
    id: optional(ruleId),
    title: required(text({ asked: "What people call the dates of an entry (title)", remedy: "Give some text" })),
    on: required(dayForm),
    during: optional(openSpans),
    validFrom: optional(civilDate("The first date on which an entry applies (validFrom)")),
    validThrough: optional(civilDate("The last date on which an entry applies (validThrough)")),
    basis: optional(text({ asked: "The law or practice of an entry (basis)", remedy: "Give some text" })),
    source: optional(text({ asked: "Where an entry is published (source)", remedy: "Give some text" })),
  },
);

/** Dates that are added to or removed from a calendar. */
export const dayEntry: Form<DayEntry> = (value, place) => {
  const read = forward(entry(value, place), "validFrom", "validThrough", place);
  if (read.during?.length !== 0) return read;
  const wanted = {
    asked: "When a date is closed (during)",
    remedy: "Give the spans, or leave it out if it is closed all day",
  };
  throw misshapen(wanted, inside(place, "during"), "an empty list");
};

/** Refuses two dates of which the later one is first. */
export function forward<Value extends object, Key extends keyof Value & string>(
  value: Value,
  first: Key,
  last: Key,
  place: Place,
): Value {
  const [from, through] = [value[first], value[last]];
  if (from == null || through == null || from <= through) return value;
  const wanted = { asked: "The dates of an entry", remedy: "Give the earlier date first" };
  throw misshapen(wanted, inside(place, last), `${String(from)} through ${String(through)}`);
}

function existing(rule: FixedDate, place: Place): FixedDate {
  if (rule.day <= daysInMonth(LEAP_YEAR, rule.month)) return rule;
  const wanted = { asked: "A yearly date", remedy: "Give a day that the month has" };
  throw misshapen(wanted, inside(place, "day"), `day ${rule.day} of month ${rule.month}`);
}

function oneSided(rule: BesideRule, place: Place): BesideRule {
  if ((rule.before === undefined) !== (rule.after === undefined)) return rule;
  const wanted = { asked: "A weekday before or after another rule", remedy: "Give either before or after" };
  throw misshapen(wanted, place, rule.before === undefined ? "neither before nor after" : "both before and after");
}
