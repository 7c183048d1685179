import type { DueFunction } from "./due-function.js";
import type { Stretch } from "./in-step.js";
import { eachCompared } from "./compared-receipts.js";

/** When the first and the last of some receipts are due; between them it stays, or moves along evenly. `null`: nothing is due. */
export type DueOfRange = readonly [first: number, last: number] | null;

/** Receipts that move one way, the first and the last included; all in epoch milliseconds. */
export interface MovedRange {
  readonly from: number;
  readonly through: number;
  readonly way: "earlier" | "later";
  readonly before: DueOfRange;
  readonly after: DueOfRange;
}

/** Receipts whose date holds, the first and the last included, in epoch milliseconds. */
export interface HeldRange {
  readonly from: number;
  readonly through: number;
}

/** What becomes of every receipt that both can count, in the order of time, and how many milliseconds of receipt these are. */
export interface MovedList {
  readonly ranges: readonly MovedRange[];
  readonly holds: readonly HeldRange[];
  readonly counted: number;
}

/** Every receipt that moves, and every one that does not. */
export function movedList(before: DueFunction, after: DueFunction): MovedList {
  const ranges: MovedRange[] = [];
  const holds: HeldRange[] = [];
  const counted = eachCompared(before, after, ({ from, to, way, before: was, after: is }) => {
    const through = to - 1;
    if (way !== "stays") {
      ranges.push({ from, through, way, before: ends(was, through - from), after: ends(is, through - from) });
      return;
    }
    const last = holds[holds.length - 1];
    if (last?.through === from - 1) holds[holds.length - 1] = { from: last.from, through };
    else holds.push({ from, through });
  });
  return { ranges, holds, counted };
}

function ends({ due, slope }: Stretch, length: number): DueOfRange {
  return due === Infinity ? null : [due, slope === 0 ? due : due + slope * length];
}
