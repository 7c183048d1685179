import { Temporal } from "temporal-polyfill";
import { existsIn } from "./clock.js";
import type { OracleCalendar } from "./types.js";

/** More days than a test walks; a walk that long would never end. */
export const FAR = 20_000;

const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

/** The weekday of a date, `mon` … `sun`. */
export function weekdayOf(date: Temporal.PlainDate): string {
  const weekday = WEEKDAYS[date.dayOfWeek - 1];
  if (weekday === undefined) throw new RangeError(`no weekday for ${date.toString()}`);
  return weekday;
}

/** Whether a date is in the working week and no holiday, and ever was. */
export function isWorkingDay(
  { workingWeekdays, holidays, timeZone }: OracleCalendar,
  date: Temporal.PlainDate,
): boolean {
  if (!workingWeekdays.includes(weekdayOf(date)) || holidays.has(date.toString())) return false;
  return timeZone === undefined || existsIn(timeZone, date);
}

/** The first date that passes the test, walking a day at a time from `start` itself. */
export function walkTo(
  start: Temporal.PlainDate,
  step: 1 | -1,
  passes: (date: Temporal.PlainDate) => boolean,
): Temporal.PlainDate {
  let date = start;
  for (let walked = 0; walked < FAR; walked += 1) {
    if (passes(date)) return date;
    date = date.add({ days: step });
  }
  throw new RangeError(`no date found within ${FAR} days of ${start.toString()}`);
}

/** The first working day strictly after an ISO date. */
export function oracleNextWorkingDay(calendar: OracleCalendar, date: string): string {
  const start = Temporal.PlainDate.from(date).add({ days: 1 });
  return walkTo(start, 1, (day) => isWorkingDay(calendar, day)).toString();
}

/** The last working day strictly before an ISO date. */
export function oraclePreviousWorkingDay(calendar: OracleCalendar, date: string): string {
  const start = Temporal.PlainDate.from(date).subtract({ days: 1 });
  return walkTo(start, -1, (day) => isWorkingDay(calendar, day)).toString();
}
