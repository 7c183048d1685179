import type { Temporal } from "temporal-polyfill";
import { epochOf, whenShown } from "./clock.js";
import type { Stretch } from "./hours.js";
import type { OraclePause } from "./types.js";

/** Pauses in order, overlapping and adjoining ones joined, empty ones dropped; an unfinished one ends at infinity. */
export function joinPauses(pauses: readonly OraclePause[]): readonly Stretch[] {
  const ordered = pauses
    .map((pause) => ({ from: epochOf(pause.from), to: pause.to === undefined ? Infinity : epochOf(pause.to) }))
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.from - b.from);
  const joined: Stretch[] = [];
  for (const next of ordered) {
    const last = joined.at(-1);
    if (last === undefined || next.from > last.to) joined.push(next);
    else joined.splice(-1, 1, { from: last.from, to: Math.max(last.to, next.to) });
  }
  return joined;
}

/** The pauses with what lies before an instant cut off. */
export function clipBefore(pauses: readonly Stretch[], start: number): readonly Stretch[] {
  return pauses.map(({ from, to }) => ({ from: Math.max(from, start), to })).filter(({ from, to }) => from < to);
}

/** Whether the clock is paused at an instant; at the very start it is, at the very end it runs again. */
export function isPausedAt(pauses: readonly Stretch[], at: number): boolean {
  return pauses.some(({ from, to }) => from <= at && at < to);
}

/** Whether any instant of a local date lies in a pause; one that ends at 00:00 does not touch that date. */
export function isTouched(pauses: readonly Stretch[], timeZone: string, date: Temporal.PlainDate): boolean {
  const shown = whenShown(timeZone, date);
  return pauses.some((pause) => shown.some(({ from, to }) => pause.from < to && from < pause.to));
}
