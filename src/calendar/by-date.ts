import { CharterClockError, shown } from "../errors.js";
import { civilDateOf } from "../time/civil-date.js";
import { requireCivilDay } from "../time/read-date.js";
import type { DateInput } from "../time/read-date.js";
import type { CivilDate } from "../time/civil-date.js";
import { requireCalendar } from "./require-calendar.js";
import { roll } from "./roll.js";
import type { RollConvention } from "./roll.js";
import type { WorkingCalendar } from "./types.js";
import { countWorkingDays, isWorking, nthWorkingDayAfter, nthWorkingDayBefore } from "./working-days.js";

const CONVENTIONS: readonly RollConvention[] = ["none", "following", "preceding", "modified-following"];

/** Whether `date` is neither outside the working week, nor a holiday, nor wholly closed. */
export function isWorkingDay(calendar: WorkingCalendar, date: DateInput): boolean {
  requireCalendar(calendar);
  return isWorking(calendar, requireCivilDay(date, "The date to look at"));
}

/**
 * The nth working day strictly after `date` (n ≥ 1) or before it (n ≤ −1); for n = 0 the date itself where it is a
 * working day, else the next one. Throws `no-working-days`.
 */
export function addWorkingDays(calendar: WorkingCalendar, date: DateInput, n: number): CivilDate {
  requireCalendar(calendar);
  const day = requireCivilDay(date, "The date to count from");
  if (!Number.isSafeInteger(n)) {
    throw new CharterClockError("invalid-case", {
      asked: "A number of working days to add",
      found: shown(n),
      remedy: "Give a whole number",
    });
  }
  return civilDateOf(n < 0 ? nthWorkingDayBefore(calendar, day, -n) : nthWorkingDayAfter(calendar, day, n));
}

/** The first working day after `date`. */
export function nextWorkingDay(calendar: WorkingCalendar, date: DateInput): CivilDate {
  requireCalendar(calendar);
  return civilDateOf(nthWorkingDayAfter(calendar, requireCivilDay(date, "The date to look from"), 1));
}

/** The last working day before `date`. */
export function previousWorkingDay(calendar: WorkingCalendar, date: DateInput): CivilDate {
  requireCalendar(calendar);
  return civilDateOf(nthWorkingDayBefore(calendar, requireCivilDay(date, "The date to look from"), 1));
}

/** Working days after `from`, up to and including `to`: the inverse of adding. Negative where `to` is before `from`. */
export function workingDaysBetween(calendar: WorkingCalendar, from: DateInput, to: DateInput): number {
  requireCalendar(calendar);
  return countWorkingDays(calendar, ...days(from, to));
}

/** Working days from `from` on, before `to`: both half-open forms have a name, so that neither is a default. */
export function workingDaysFromUntil(calendar: WorkingCalendar, from: DateInput, to: DateInput): number {
  requireCalendar(calendar);
  const [first, last] = days(from, to);
  return countWorkingDays(calendar, first - 1, last - 1);
}

/** Working days from `from` through `to`, both counted: the length of a leave, or of a rota. 0 where `to` is before `from`. */
export function workingDaysFromThrough(calendar: WorkingCalendar, from: DateInput, to: DateInput): number {
  requireCalendar(calendar);
  const [first, last] = days(from, to);
  return last < first ? 0 : countWorkingDays(calendar, first - 1, last);
}

/** The date that a roll convention makes of a date. */
export function rollDate(calendar: WorkingCalendar, date: DateInput, convention: RollConvention): CivilDate {
  requireCalendar(calendar);
  if (!CONVENTIONS.includes(convention)) {
    throw new CharterClockError("invalid-case", {
      asked: "A roll convention",
      found: shown(convention),
      remedy: `Use one of ${CONVENTIONS.join(", ")}`,
    });
  }
  return civilDateOf(roll(calendar, requireCivilDay(date, "The date to roll"), convention));
}

function days(from: DateInput, to: DateInput): [number, number] {
  return [requireCivilDay(from, "The start of the span"), requireCivilDay(to, "The end of the span")];
}
