import { amountOf, totalOf, unitOf } from "./allowance.js";
import { endOfCalendarDays } from "./calendar-days.js";
import { epochOf, lastMillisecondOf } from "./clock.js";
import type { ClockRun, RunEnd } from "./clock-run.js";
import { endOfElapsed } from "./elapsed.js";
import type { Stretch } from "./hours.js";
import { endOfMonths } from "./months.js";
import { endOfOfficeTime } from "./office-time.js";
import { clipBefore, joinPauses } from "./pauses.js";
import type { OracleCase, OracleDue, OracleRule, OracleSchedule, OracleUnit } from "./types.js";
import { endOfWorkingDays } from "./working-days.js";

const ENDS: Readonly<Record<OracleUnit, (run: ClockRun) => RunEnd>> = {
  workingDays: endOfWorkingDays,
  calendarDays: endOfCalendarDays,
  weeks: (run) => endOfCalendarDays({ ...run, amount: run.amount * 7 }),
  months: (run) => endOfMonths(run, { months: run.amount }),
  years: (run) => endOfMonths(run, { years: run.amount }),
  hours: (run) => endOfElapsed(run, 3_600_000),
  minutes: (run) => endOfElapsed(run, 60_000),
  seconds: (run) => endOfElapsed(run, 1000),
  officeHours: (run) => endOfOfficeTime(run, 3_600_000),
  officeMinutes: (run) => endOfOfficeTime(run, 60_000),
};

/** When a promise falls due; `null` while an unfinished pause holds the clock. */
export function oracleDue(schedule: OracleSchedule, rule: OracleRule, given: OracleCase): OracleDue | null {
  const { run, pauses } = runOfCase(schedule, { ...rule, allowance: totalOf(rule.allowance, given.extension) }, given);
  const end = endOfRun(run, pauses);
  return end && { dueDate: end.dueDate.toString(), dueAt: end.dueAt };
}

/** When the `occurrence`th of a recurring promise falls due: so many times the allowance, counted from the receipt. */
export function oracleOccurrence(
  schedule: OracleSchedule,
  rule: OracleRule,
  occurrence: number,
  given: OracleCase,
): OracleDue | null {
  const unit = unitOf(rule.allowance);
  const allowance = { [unit]: amountOf(rule.allowance) * occurrence };
  return oracleDue(schedule, { ...rule, allowance }, given);
}

/** A case's one run of the clock, with its pauses kept apart. */
export interface RunOfCase {
  readonly run: ClockRun;
  readonly pauses: readonly Stretch[];
}

/** A restart ends the pause that runs and begins again, unless the promise, with its pauses as given, was broken by then. */
export function runOfCase(schedule: OracleSchedule, rule: OracleRule, given: OracleCase): RunOfCase {
  const receivedAt = epochOf(given.receivedAt);
  const pauses = joinPauses(given.pauses ?? []);
  const run = { schedule, rule, amount: amountOf(rule.allowance), startedAt: receivedAt, pauses: [] };
  const asReceived = { run, pauses: clipBefore(pauses, receivedAt) };
  if (given.restartedAt === undefined) return asReceived;
  const restartedAt = epochOf(given.restartedAt);
  const earlier = pauses.filter(({ from }) => from < restartedAt);
  const original = endOfRun(run, clipBefore(earlier, receivedAt));
  if (original !== null && original.dueAt < restartedAt) return asReceived;
  return { run: { ...run, startedAt: restartedAt }, pauses: pauses.slice(earlier.length) };
}

/** Takes the pauses in order; one that begins when all is counted, or at or after the due moment, has no effect. */
function endOfRun(unpaused: ClockRun, pauses: readonly Stretch[]): RunEnd | null {
  let run = unpaused;
  let end = ENDS[unitOf(run.rule.allowance)](run);
  for (const pause of pauses) {
    if (pause.from >= end.dueAt || pause.from > lastMillisecondOf(run.schedule.timeZone, end.countedTo)) break;
    if (pause.to === Infinity) return null;
    run = { ...run, pauses: [...run.pauses, pause] };
    end = ENDS[unitOf(run.rule.allowance)](run);
  }
  return end;
}
