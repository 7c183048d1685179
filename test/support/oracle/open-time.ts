import { Temporal } from "temporal-polyfill";
import { FAR } from "./calendar.js";
import { epochOf, localDateOf } from "./clock.js";
import { openStretches, type Stretch } from "./hours.js";
import type { OracleInstant, OracleSchedule } from "./types.js";

/** Every stretch of open time from an instant on, in order and without overlap, cut to begin no earlier. */
export function* openFrom(schedule: OracleSchedule, start: number): Generator<Stretch, never> {
  let date = localDateOf(schedule.timeZone, start).subtract({ days: 1 });
  let reached = start;
  for (let walked = 0; walked < FAR; walked += 1) {
    for (const { from, to } of openStretches(schedule, date)) {
      if (to > reached) yield { from: Math.max(from, reached), to };
      reached = Math.max(reached, to);
    }
    date = date.add({ days: 1 });
  }
  throw new RangeError(`the office does not open within ${FAR} days`);
}

/** How many milliseconds the office is open in `[from, to)`, `from` not after `to`. */
export function oracleOpenMillisecondsBetween(
  schedule: OracleSchedule,
  from: OracleInstant,
  to: OracleInstant,
): number {
  const start = epochOf(from);
  const end = epochOf(to);
  if (start > end) throw new RangeError(`${start} is after ${end}`);
  // Where clocks go back over midnight, the next date has begun already while they show the old one again.
  const last = localDateOf(schedule.timeZone, end).add({ days: 1 });
  let open = 0;
  let reached = start;
  let date = localDateOf(schedule.timeZone, start).subtract({ days: 1 });
  for (; Temporal.PlainDate.compare(date, last) <= 0; date = date.add({ days: 1 })) {
    for (const stretch of openStretches(schedule, date)) {
      open += Math.max(0, Math.min(stretch.to, end) - Math.max(stretch.from, reached));
      reached = Math.max(reached, stretch.to);
    }
  }
  return open;
}

/** Whether the office is open at an instant: at the opening it is, at the closing no more. */
export function oracleIsOpen(schedule: OracleSchedule, at: OracleInstant): boolean {
  return oracleOpenMillisecondsBetween(schedule, at, epochOf(at) + 1) === 1;
}

/** The first open instant at or after another, in epoch milliseconds. */
export function oracleNextOpening(schedule: OracleSchedule, at: OracleInstant): number {
  return openFrom(schedule, epochOf(at)).next().value.from;
}
