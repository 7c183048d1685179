import type { CivilDay } from "../time/civil-date.js";
import { openInstants, openings } from "./opening.js";
import type { Office } from "./types.js";

/** The open time of an office compiled for look-ups; instants and lengths are milliseconds. */
export interface OpenTimeIndex {
  readonly first: CivilDay;
  readonly last: CivilDay;
  /** For each day of the span, and the day after it, the number of its first open interval. */
  readonly firstOfDay: Int32Array;
  readonly opens: Float64Array;
  readonly closes: Float64Array;
  /** The open time of the span before each interval; one entry more, the total. */
  readonly openBefore: Float64Array;
  readonly total: number;
  /** For each `bucketSize` of running open time, the interval in which it is reached. */
  readonly buckets: Int32Array;
  readonly bucketSize: number;
}

/** Compiles the open time of an office from `first` through `last`. */
export function buildOpenTimeIndex(office: Office, first: CivilDay, last: CivilDay): OpenTimeIndex {
  const open = openings(office, first, last);
  const firstOfDay = new Int32Array(last - first + 2);
  const opens: number[] = [];
  const closes: number[] = [];
  const openBefore: number[] = [0];
  let total = 0;
  for (let day = first; day <= last; day += 1) {
    firstOfDay[day - first] = opens.length;
    for (const interval of openInstants(office, day, open.on(day))) {
      const from = Math.max(interval.from, closes[closes.length - 1] ?? interval.from);
      if (from >= interval.to) continue;
      opens.push(from);
      closes.push(interval.to);
      total += interval.to - from;
      openBefore.push(total);
    }
  }
  firstOfDay[last - first + 1] = opens.length;
  const bucketSize = Math.max(1, total / Math.max(1, opens.length));
  return {
    first,
    last,
    firstOfDay,
    opens: Float64Array.from(opens),
    closes: Float64Array.from(closes),
    openBefore: Float64Array.from(openBefore),
    total,
    buckets: bucketsOf(openBefore, bucketSize, total),
    bucketSize,
  };
}

function bucketsOf(openBefore: readonly number[], size: number, total: number): Int32Array {
  const buckets = new Int32Array(Math.floor(total / size) + 2);
  let at = 0;
  for (let bucket = 0; bucket < buckets.length; bucket += 1) {
    while (at < openBefore.length - 2 && (openBefore[at + 1] as number) < bucket * size) at += 1;
    buckets[bucket] = at;
  }
  return buckets;
}
