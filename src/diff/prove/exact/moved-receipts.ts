import type { DueFunction } from "./due-function.js";
import { inStep } from "./in-step.js";
import type { Stretch } from "./in-step.js";

/** Receipts `[from, to)` that move one way; the due moments are those of the first, with how they move from there. */
export interface MovedReceipts {
  readonly from: number;
  readonly to: number;
  readonly before: Stretch;
  readonly after: Stretch;
  readonly way: "earlier" | "later";
}

/** Tells of every receipt that moves, in the order of time. Returns for how many milliseconds of receipt both can be counted. */
export function eachMoved(before: DueFunction, after: DueFunction, each: (moved: MovedReceipts) => void): number {
  let counted = 0;
  inStep(before, after, (from, to, was, is) => {
    if (Number.isNaN(was.due) || Number.isNaN(is.due)) return;
    counted += to - from;
    if (was.due !== is.due) each({ from, to, before: was, after: is, way: is.due < was.due ? "earlier" : "later" });
  });
  return counted;
}
