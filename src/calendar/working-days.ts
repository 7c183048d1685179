import { CharterClockError } from "../errors.js";
import {
  civilDateOf,
  civilDay,
  civilDayOf,
  datePartsOf,
  FIRST_DAY,
  LAST_DAY,
  outsideSupportedDates,
  requireSupportedDay,
  WEEKDAYS,
  weekdayNumber,
} from "../time/civil-date.js";
import type { CivilDay } from "../time/civil-date.js";
import { closedDaysIn } from "./closed-days.js";
import type { ClosedDays } from "./closed-days.js";
import type { WorkingCalendar } from "./types.js";

/** A calendar compiled for look-ups: the cost of a question depends neither on n, on the holidays nor on the distance. */
export interface WorkingDayIndex {
  readonly first: CivilDay;
  readonly last: CivilDay;
  /** Working days from `first` up to and including each day. */
  readonly countThrough: Int32Array;
  /** The working days of the span, in order. */
  readonly days: Int32Array;
}

const indexes = new WeakMap<WorkingCalendar, WorkingDayIndex>();

/** The index of a calendar over a span that holds `first` and `last`; built when first asked for, widened when needed. */
export function workingDayIndex(calendar: WorkingCalendar, first: CivilDay, last: CivilDay): WorkingDayIndex {
  const known = indexes.get(calendar);
  if (known !== undefined && first >= known.first && last <= known.last) return known;
  for (const day of [first, last]) requireSupportedDay(day, "Whether a date is a working day");
  const built = build(calendar, ...widened(known, first, last));
  indexes.set(calendar, built);
  return built;
}

/** Whether a day is neither outside the working week, nor a holiday, nor wholly closed. */
export function isWorking(calendar: WorkingCalendar, day: CivilDay): boolean {
  const index = workingDayIndex(calendar, day, day);
  return countThrough(index, day) > countThrough(index, day - 1);
}

/** The nth working day strictly after a day (n ≥ 1), or for n = 0 the day itself or the next working day. */
export function nthWorkingDayAfter(calendar: WorkingCalendar, day: CivilDay, n: number): CivilDay {
  const found = findWorkingDayAfter(calendar, day, n);
  if (found !== undefined) return found;
  throw noWorkingDay(day, n, "after", workingDayIndex(calendar, Math.max(day, FIRST_DAY), LAST_DAY));
}

/** The same, or `undefined` where it would lie after the last day that is computed. */
export function findWorkingDayAfter(calendar: WorkingCalendar, day: CivilDay, n: number): CivilDay | undefined {
  const after = n === 0 ? day - 1 : day;
  // The day before the first one is asked for where the first one may count.
  const from = Math.max(day, FIRST_DAY);
  let index = workingDayIndex(calendar, from, from);
  for (;;) {
    const found = index.days[countThrough(index, after) + Math.max(n, 1) - 1];
    if (found !== undefined || index.last === LAST_DAY) return found;
    index = workingDayIndex(calendar, index.first, Math.min(LAST_DAY, index.last + reach(index, n)));
  }
}

/** The nth working day strictly before a day (n ≥ 1). */
export function nthWorkingDayBefore(calendar: WorkingCalendar, day: CivilDay, n: number): CivilDay {
  const found = findWorkingDayBefore(calendar, day, n);
  if (found !== undefined) return found;
  throw noWorkingDay(day, n, "before", workingDayIndex(calendar, FIRST_DAY, day));
}

/** The same, or `undefined` where it would lie before the first day that is computed. */
export function findWorkingDayBefore(calendar: WorkingCalendar, day: CivilDay, n: number): CivilDay | undefined {
  let index = workingDayIndex(calendar, day, day);
  for (;;) {
    const found = index.days[countThrough(index, day - 1) - n];
    if (found !== undefined || index.first === FIRST_DAY) return found;
    index = workingDayIndex(calendar, Math.max(FIRST_DAY, index.first - reach(index, n)), index.last);
  }
}

/** How many working days lie after `from`, up to and including `to`; negative where `to` is before `from`. */
export function countWorkingDays(calendar: WorkingCalendar, from: CivilDay, to: CivilDay): number {
  // The day before the first one is asked for where the first one may count.
  const [first, last] = [Math.max(Math.min(from, to), FIRST_DAY), Math.max(from, to, FIRST_DAY)];
  const index = workingDayIndex(calendar, first, last);
  return countThrough(index, to) - countThrough(index, from);
}

function countThrough(index: WorkingDayIndex, day: CivilDay): number {
  return day < index.first ? 0 : (index.countThrough[day - index.first] as number);
}

function build(calendar: WorkingCalendar, first: CivilDay, last: CivilDay): WorkingDayIndex {
  const works = WEEKDAYS.map((weekday) => calendar.workingWeek.includes(weekday));
  const skipped = new Set((calendar.skipped ?? []).map(civilDayOf));
  const counts = new Int32Array(last - first + 1);
  const days = new Int32Array(last - first + 1);
  let count = 0;
  let endOfYear = first - 1;
  let closed: ClosedDays["allDay"] = new Map();
  for (let day = first; day <= last; day += 1) {
    if (day > endOfYear) {
      const { year } = datePartsOf(day);
      endOfYear = civilDay(year, 12, 31);
      closed = closedDaysIn(calendar, year).allDay;
    }
    if (works[weekdayNumber(day)] === true && !closed.has(day) && !skipped.has(day)) {
      days[count] = day;
      count += 1;
    }
    counts[day - first] = count;
  }
  return { first, last, countThrough: counts, days: days.slice(0, count) };
}

const MONTH = 31;
const YEAR = 366;

/** At first a little more than was asked, then at least twice what there was, so that widening stays rare. */
function widened(known: WorkingDayIndex | undefined, first: CivilDay, last: CivilDay): [CivilDay, CivilDay] {
  const margin = known === undefined ? MONTH : Math.max(MONTH, known.last - known.first);
  const from = known === undefined || first < known.first ? first - margin : known.first;
  const through = known === undefined || last > known.last ? last + 2 * margin : known.last;
  return [Math.max(FIRST_DAY, from), Math.min(LAST_DAY, through)];
}

function reach(index: WorkingDayIndex, n: number): number {
  const density = Math.max(index.days.length, 1) / (index.last - index.first + 1);
  return Math.min(LAST_DAY - FIRST_DAY, Math.ceil(n / density) + YEAR);
}

/** A calendar that has working days on that side, only fewer, reaches past the dates that are computed. */
function noWorkingDay(day: CivilDay, n: number, side: "after" | "before", index: WorkingDayIndex): CharterClockError {
  const asked = `Working day ${n} ${side} ${civilDateOf(day)}`;
  const through = countThrough(index, side === "after" ? Math.max(day, FIRST_DAY) : day - 1);
  const there = side === "after" ? index.days.length - through : through;
  const distance = side === "after" ? LAST_DAY - day : day - FIRST_DAY;
  if (there > 0 || distance < YEAR) {
    return outsideSupportedDates(
      asked,
      `a date ${side === "after" ? "after" : "before"} ${civilDateOf(side === "after" ? LAST_DAY : FIRST_DAY)}`,
    );
  }
  return new CharterClockError("no-working-days", {
    asked,
    found: `none from ${civilDateOf(FIRST_DAY)} through ${civilDateOf(LAST_DAY)}`,
    remedy: "Check the working week and the closures of the calendar",
  });
}
