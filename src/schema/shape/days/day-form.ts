import * as z from "zod/mini";
import type {
  BesideRule,
  DateRange,
  DayForm,
  EasterOffset,
  FixedDate,
  NthWeekday,
  OffsetFromRule,
} from "../../../calendar/types.js";
import { daysInMonth } from "../../../time/civil-date.js";
import { choice } from "../parts/choice.js";
import { civilDate } from "./civil-date.js";
import { expecting } from "../parts/describe.js";
import { field, oneOf, optional, strict } from "../parts/strict.js";
import { name } from "../parts/text.js";
import { weekday } from "./weekday.js";

const LEAP_YEAR = 2000;
const month = expecting(z.int().check(z.minimum(1), z.maximum(12)), "a month from 1 to 12");
const dayOfMonth = expecting(z.int().check(z.minimum(1), z.maximum(31)), "a day of the month from 1 to 31");
const days = expecting(z.int().check(z.minimum(-366), z.maximum(366)), "a whole number of days from -366 to 366");

/** Every date from one through another. */
export const dateRange: z.ZodMiniType<DateRange> = strict<DateRange>(
  { id: "range", title: "Range of dates", description: "Every date from the first through the last, both included." },
  { from: field(civilDate, "The first date."), through: field(civilDate, "The last date.") },
  ({ from, through }) =>
    from <= through
      ? []
      : [{ wrong: `The range from ${from} through ${through} runs backward`, remedy: "Put the earlier date first" }],
);

const fixedDate = strict<FixedDate>(
  { id: "fixedDate", title: "The same date every year", description: '25 December: { "month": 12, "day": 25 }.' },
  {
    month: field(month, "1 is January."),
    day: field(dayOfMonth, "29 February gives a date only in leap years."),
    inLieu: optional(
      choice<NonNullable<FixedDate["inLieu"]>>({
        instead: "A date on a weekend moves to the next free weekday.",
        "as-well": "A date on a weekend stays, and the next free weekday is a holiday as well.",
      }),
      "What happens to a date on a weekend; left out: it stays where it is.",
    ),
  },
  ({ month: inMonth, day }) =>
    day <= daysInMonth(LEAP_YEAR, inMonth)
      ? []
      : [
          {
            at: ["day"],
            wrong: `Month ${inMonth} has at most ${daysInMonth(LEAP_YEAR, inMonth)} days, so there is never a day ${day}`,
            remedy: "Give a day that the month has",
          },
        ],
);

const nthWeekday = strict<NthWeekday>(
  {
    id: "nthWeekday",
    title: "The nth or last weekday of a month",
    description: 'The last Monday of May: { "month": 5, "nth": "last", "weekday": "mon" }.',
  },
  {
    month: field(month, "1 is January."),
    nth: field(
      expecting(z.union([z.literal([1, 2, 3, 4, 5]), z.literal("last")]), '1, 2, 3, 4, 5 or "last"'),
      "Which one in the month; if the month has no fifth, there is no date.",
    ),
    weekday: field(weekday, "The day of the week."),
  },
);

const easterOffset = strict<EasterOffset>(
  { id: "easter", title: "A date relative to Easter", description: 'Good Friday: { "easter": -2 }.' },
  { easter: field(days, "Days after Easter Sunday; negative: before it.") },
);

const besideRule = strict<BesideRule>(
  {
    id: "besideRule",
    title: "A weekday before or after another rule",
    description: 'The Friday before the date of the rule "fair": { "weekday": "fri", "before": "fair" }.',
  },
  {
    weekday: field(weekday, "The day of the week."),
    before: optional(name, "The id of the rule whose date it comes before."),
    after: optional(name, "The id of the rule whose date it comes after."),
  },
  ({ before, after }) => {
    if (before === undefined && after === undefined) {
      return [
        {
          wrong: "The rule has neither `before` nor `after`",
          remedy: "Name the rule that the weekday comes before or after",
        },
      ];
    }
    if (before === undefined || after === undefined) return [];
    return [{ wrong: "The rule has both `before` and `after`", remedy: "Keep one of them" }];
  },
);

const offsetFromRule = strict<OffsetFromRule>(
  {
    id: "offsetFromRule",
    title: "A number of days from another rule",
    description: 'The day after the date of the rule "fair": { "days": 1, "from": "fair" }.',
  },
  {
    days: field(days, "Days after the date of the other rule; negative: before it."),
    from: field(name, "The id of the other rule."),
  },
);

/** Which dates an entry is about: one date, a range, or a yearly rule. */
export const dayForm: z.ZodMiniType<DayForm> = oneOf<DayForm>(
  'a date ("2026-05-01"), a range ({ "from": …, "through": … }) or a yearly rule: { "month", "day" }, ' +
    '{ "month", "nth", "weekday" }, { "easter" }, { "weekday", "before" or "after" } or { "days", "from" }',
  [civilDate, dateRange, fixedDate, nthWeekday, easterOffset, besideRule, offsetFromRule],
);
