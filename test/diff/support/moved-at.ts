import type { MovedPromise, MovedRange } from "../../../src/diff/index.js";

/** What the ranges of a promise say of one receipt: both due moments (`null`: nothing due), or that it does not move. */
export function movedAt(
  { receipts }: MovedPromise,
  instant: number,
): { readonly before: number | null; readonly after: number | null } | "stays" {
  const range = rangeAt(receipts, instant);
  return range === undefined
    ? "stays"
    : { before: dueIn(range, range.before, instant), after: dueIn(range, range.after, instant) };
}

function rangeAt(ranges: readonly MovedRange[], instant: number): MovedRange | undefined {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle] as MovedRange).through < instant) low = middle + 1;
    else high = middle;
  }
  const found = ranges[low];
  return found !== undefined && found.from <= instant ? found : undefined;
}

/** Between the first receipt and the last the due moment moves evenly. */
function dueIn({ from, through }: MovedRange, due: MovedRange["before"], instant: number): number | null {
  if (due === null) return null;
  const [first, last] = due;
  return from === through ? first : first + ((last - first) / (through - from)) * (instant - from);
}
