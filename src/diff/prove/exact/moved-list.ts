import type { DueFunction } from "./due-function.js";
import type { Stretch } from "./in-step.js";
import { eachMoved } from "./moved-receipts.js";

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

/** Every receipt that moves, in the order of time, and for how many milliseconds of receipt there is something to compare. */
export function movedList(
  before: DueFunction,
  after: DueFunction,
): { readonly ranges: readonly MovedRange[]; readonly counted: number } {
  const ranges: MovedRange[] = [];
  const counted = eachMoved(before, after, ({ from, to, way, before: was, after: is }) => {
    ranges.push({ from, through: to - 1, way, before: ends(was, to - 1 - from), after: ends(is, to - 1 - from) });
  });
  return { ranges, counted };
}

function ends({ due, slope }: Stretch, length: number): DueOfRange {
  return due === Infinity ? null : [due, slope === 0 ? due : due + slope * length];
}
