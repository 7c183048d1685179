import { CharterClockError } from "../errors.js";
import { civilDateOf, civilDay, datePartsOf, WEEKDAYS, weekdayNumber } from "../time/civil-date.js";
import type { CivilDay } from "../time/civil-date.js";
import { closedDaysIn } from "./closed-days.js";
import type { ClosedDays } from "./closed-days.js";
import type { WorkingCalendar } from "./types.js";

/** The first and last civil day that any calendar is compiled for: the span of the shipped zone table. */
export const FIRST_DAY: CivilDay = civilDay(1972, 1, 1);
/** See `FIRST_DAY`. */
export const LAST_DAY: CivilDay = civilDay(2100, 12, 31);

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
  if (!(first >= FIRST_DAY && last <= LAST_DAY)) throw outsideSpan(first < FIRST_DAY ? first : last);
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
  let index = workingDayIndex(calendar, day, day);
  const after = n === 0 ? day - 1 : day;
  for (;;) {
    const found = index.days[countThrough(index, after) + Math.max(n, 1) - 1];
    if (found !== undefined) return found;
    if (index.last === LAST_DAY) throw noWorkingDay(day, n, "after");
    index = workingDayIndex(calendar, index.first, Math.min(LAST_DAY, index.last + reach(index, n)));
  }
}

/** The nth working day strictly before a day (n ≥ 1). */
export function nthWorkingDayBefore(calendar: WorkingCalendar, day: CivilDay, n: number): CivilDay {
  let index = workingDayIndex(calendar, day, day);
  for (;;) {
    const found = index.days[countThrough(index, day - 1) - n];
    if (found !== undefined) return found;
    if (index.first === FIRST_DAY) throw noWorkingDay(day, n, "before");
    index = workingDayIndex(calendar, Math.max(FIRST_DAY, index.first - reach(index, n)), index.last);
  }
}

/** How many working days lie after `from`, up to and including `to`; negative where `to` is before `from`. */
export function countWorkingDays(calendar: WorkingCalendar, from: CivilDay, to: CivilDay): number {
  const index = workingDayIndex(calendar, Math.min(from, to), Math.max(from, to));
  return countThrough(index, to) - countThrough(index, from);
}

function countThrough(index: WorkingDayIndex, day: CivilDay): number {
  return day < index.first ? 0 : (index.countThrough[day - index.first] as number);
}

function build(calendar: WorkingCalendar, first: CivilDay, last: CivilDay): WorkingDayIndex {
  const works = WEEKDAYS.map((weekday) => calendar.workingWeek.includes(weekday));
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
    if (works[weekdayNumber(day)] === true && !closed.has(day)) {
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

function noWorkingDay(day: CivilDay, n: number, side: "after" | "before"): CharterClockError {
  return new CharterClockError("no-working-days", {
    asked: `Working day ${n} ${side} ${civilDateOf(day)}`,
    found: `that there is none from ${civilDateOf(FIRST_DAY)} through ${civilDateOf(LAST_DAY)}`,
    remedy: "Check the working week and the closures of the calendar, or ask for fewer days",
  });
}

function outsideSpan(day: CivilDay): CharterClockError {
  return new CharterClockError("no-working-days", {
    asked: `The working days around ${Number.isFinite(day) ? civilDateOf(day) : String(day)}`,
    found: "a date outside what can be computed",
    remedy: `Ask for dates from ${civilDateOf(FIRST_DAY)} through ${civilDateOf(LAST_DAY)}`,
  });
}
