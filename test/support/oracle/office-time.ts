import { localDateOf } from "./clock.js";
import { required, type ClockRun, type RunEnd } from "./clock-run.js";
import { openFrom, oracleOpenMillisecondsBetween } from "./open-time.js";

/** Spends open time stretch by stretch; every pause adds exactly its open time. */
export function endOfOfficeTime(run: ClockRun, millisecondsPerUnit: number): RunEnd {
  const { schedule } = run;
  const landsOn = required(run.rule.landsOn, "landsOn");
  let left = run.pauses.reduce(
    (sum, { from, to }) => sum + oracleOpenMillisecondsBetween(schedule, from, to),
    run.amount * millisecondsPerUnit,
  );
  for (const { from, to } of openFrom(schedule, run.startedAt)) {
    if (left < to - from) return landing(run, from + left, from + left);
    left -= to - from;
    if (left === 0 && landsOn === "close") return landing(run, to, to - 1);
  }
  throw new RangeError("the walk through open time never ends");
}

/** A close at 24:00 belongs to the date that it closes. */
function landing(run: ClockRun, dueAt: number, dated: number): RunEnd {
  const dueDate = localDateOf(run.schedule.timeZone, dated);
  return { dueAt, dueDate, countedTo: dueDate };
}
