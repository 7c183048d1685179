import { Temporal } from "temporal-polyfill";
import { weekdayOf } from "./calendar.js";
import { lastMillisecondOf, wallInstant } from "./clock.js";
import type { OracleHours, OracleSchedule } from "./types.js";

/** A stretch of time in epoch milliseconds, `[from, to)`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const seen = new WeakMap<OracleSchedule, Map<string, readonly Stretch[]>>();

/** The stretches in which the office is open on a local date, in order. */
export function openStretches(schedule: OracleSchedule, date: Temporal.PlainDate): readonly Stretch[] {
  const known = seen.get(schedule) ?? new Map<string, readonly Stretch[]>();
  seen.set(schedule, known);
  const key = date.toString();
  const stretches = known.get(key) ?? computeStretches(schedule, date);
  known.set(key, stretches);
  return stretches;
}

/** Wall times first, instants second: what a closure takes away is said in wall time. */
function computeStretches(schedule: OracleSchedule, date: Temporal.PlainDate): readonly Stretch[] {
  if (schedule.holidays.has(date.toString())) return [];
  const weekly = schedule.weekly?.[weekdayOf(date)] ?? [];
  const closures = schedule.partClosures[date.toString()] ?? [];
  return [...closures.reduce(without, weekly)]
    .map(([opens, closes]) => ({
      from: instantOf(schedule.timeZone, date, opens),
      to: instantOf(schedule.timeZone, date, closes),
    }))
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.from - b.from);
}

/** `HH:MM` texts sort as the times they name, `24:00` included. */
function without(hours: OracleHours, [shuts, reopens]: readonly [string, string]): OracleHours {
  return hours.flatMap(([opens, closes]): OracleHours => {
    const before = [opens, closes < shuts ? closes : shuts] as const;
    const after = [opens > reopens ? opens : reopens, closes] as const;
    return [before, after].filter(([from, to]) => from < to);
  });
}

function instantOf(timeZone: string, date: Temporal.PlainDate, time: string): number {
  return time === "24:00"
    ? lastMillisecondOf(timeZone, date) + 1
    : wallInstant(timeZone, date, Temporal.PlainTime.from(time));
}
