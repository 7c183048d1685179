import { localDateOf } from "./clock.js";
import type { ClockRun, RunEnd } from "./clock-run.js";

/** Exact elapsed time, clock change or not; every pause adds exactly its length. */
export function endOfElapsed(run: ClockRun, millisecondsPerUnit: number): RunEnd {
  const paused = run.pauses.reduce((sum, { from, to }) => sum + to - from, 0);
  const dueAt = run.startedAt + run.amount * millisecondsPerUnit + paused;
  const dueDate = localDateOf(run.schedule.timeZone, dueAt);
  return { dueAt, dueDate, countedTo: dueDate };
}
