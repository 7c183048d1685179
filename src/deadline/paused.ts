import { countWorkingDays } from "../calendar/working-days.js";
import { localDayAt } from "../time/zone.js";
import { measureTime } from "./measure-time.js";
import type { TimeMeasured } from "./measure-time.js";
import { skippedDates, skippedWorkingDays } from "./pauses.js";
import type { CommitmentPlan, TermPlan } from "./plan.js";

/** What is left of an allowance while the clock is paused: the days that had not counted yet, or the time not used. */
export function remainingWhenPaused(plan: CommitmentPlan, term: TermPlan, since: number, due: number): TimeMeasured {
  const { office } = plan;
  const measured = measureTime(plan, term, since, due);
  const { pauseDays } = term.counting;
  if (pauseDays === undefined) return measured;
  const lastDay = localDayAt(office.zone, due);
  const pause = { from: since, to: Math.max(since + 1, due) };
  if (measured.unit === "workingDays") {
    const { first } = skippedWorkingDays(office, pause, pauseDays);
    return Object.freeze({ ...measured, amount: countWorkingDays(term.calendar, first - 1, lastDay) });
  }
  const { first } = skippedDates(office, pause, pauseDays);
  return Object.freeze({ ...measured, amount: lastDay - first + 1 });
}
