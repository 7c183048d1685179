import type { Temporal } from "temporal-polyfill";
import { lastMillisecondOf, localDateOf } from "./clock.js";
import { openStretches, type Stretch } from "./hours.js";
import { isPausedAt, isTouched } from "./pauses.js";
import type { OracleCalendar, OracleRule, OracleSchedule } from "./types.js";

/** One run of the clock: where it starts, how much is promised, and the pauses that are known to matter. */
export interface ClockRun {
  readonly schedule: OracleSchedule;
  readonly rule: OracleRule;
  readonly amount: number;
  readonly startedAt: number;
  readonly pauses: readonly Stretch[];
}

/** Where a run ends: the due moment, its date, and the date counted before any roll. */
export interface RunEnd {
  readonly dueAt: number;
  readonly dueDate: Temporal.PlainDate;
  readonly countedTo: Temporal.PlainDate;
}

/** The calendar by which days count. */
export function countingCalendar(run: ClockRun): OracleCalendar {
  const { rule, schedule } = run;
  return rule.countingHolidays === undefined ? schedule : { ...rule.countingHolidays, timeZone: schedule.timeZone };
}

/** The local date on which the clock starts, before any cut-off. */
export function startDate(run: ClockRun): Temporal.PlainDate {
  return localDateOf(run.schedule.timeZone, run.startedAt);
}

/** A setting that the question needs. */
export function required<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new RangeError(`the rule must say ${name}`);
  return value;
}

/** Whether a pause keeps a working day from counting; the day closes with the office, or at its end without hours. */
export function losesWorkingDay(run: ClockRun, date: Temporal.PlainDate): boolean {
  const endOfDay = lastMillisecondOf(run.schedule.timeZone, date);
  const closes = openStretches(run.schedule, date).at(-1)?.to ?? endOfDay;
  return losesDay(run, date, Math.min(closes, endOfDay));
}

/** Whether a pause keeps a calendar day from counting; the day closes at its end. */
export function losesCalendarDay(run: ClockRun, date: Temporal.PlainDate): boolean {
  return losesDay(run, date, lastMillisecondOf(run.schedule.timeZone, date));
}

function losesDay(run: ClockRun, date: Temporal.PlainDate, close: number): boolean {
  return required(run.rule.pauseDays, "pauseDays") === "at-close"
    ? isPausedAt(run.pauses, close)
    : isTouched(run.pauses, run.schedule.timeZone, date);
}
