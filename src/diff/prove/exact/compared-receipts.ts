import type { DueFunction } from "./due-function.js";
import { inStep } from "./in-step.js";
import type { Stretch } from "./in-step.js";

/** Receipts `[from, to)` that move one way, or stay; the due moments are those of the first, with how they move from there. */
export interface ComparedReceipts {
  readonly from: number;
  readonly to: number;
  readonly before: Stretch;
  readonly after: Stretch;
  readonly way: "earlier" | "later" | "stays";
}

/** Tells of every receipt that can be counted under both, in the order of time. Returns how many milliseconds of receipt these are. */
export function eachCompared(
  before: DueFunction,
  after: DueFunction,
  each: (compared: ComparedReceipts) => void,
): number {
  let counted = 0;
  inStep(before, after, (from, to, was, is) => {
    if (Number.isNaN(was.due) || Number.isNaN(is.due)) return;
    counted += to - from;
    each({ from, to, before: was, after: is, way: wayOf(was.due, is.due) });
  });
  return counted;
}

function wayOf(was: number, is: number): ComparedReceipts["way"] {
  return is < was ? "earlier" : is > was ? "later" : "stays";
}
