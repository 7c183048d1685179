import type { DueFunction } from "./due-function.js";

/** A stretch of a due moment: what is due at its first instant, and how it moves from there. */
export interface Stretch {
  readonly due: number;
  readonly slope: number;
}

/** Told of each stretch `[from, to)` in which both due moments move evenly and neither overtakes the other. */
export type EachStretch = (from: number, to: number, one: Stretch, other: Stretch) => void;

/** Goes through two due moments of one span together. */
export function inStep(one: DueFunction, other: DueFunction, each: EachStretch): void {
  let [first, second] = [0, 0];
  for (let from = one.starts[0] as number; from < one.until;) {
    const to = Math.min(one.starts[first + 1] ?? one.until, other.starts[second + 1] ?? other.until);
    between(from, to, stretchAt(one, first, from), stretchAt(other, second, from), each);
    if (one.starts[first + 1] === to) first += 1;
    if (other.starts[second + 1] === to) second += 1;
    from = to;
  }
}

function stretchAt({ starts, dues, slopes }: DueFunction, piece: number, from: number): Stretch {
  const slope = slopes[piece] as number;
  const due = dues[piece] as number;
  return { due: slope === 0 ? due : due + slope * (from - (starts[piece] as number)), slope };
}

/** Divides a stretch where one overtakes the other: before, at, and after the instant at which both are the same. */
function between(from: number, to: number, one: Stretch, other: Stretch, each: EachStretch): void {
  if (one.slope === other.slope) return each(from, to, one, other);
  const meeting = from + (other.due - one.due) / (one.slope - other.slope);
  const cuts = [Math.ceil(meeting), Math.floor(meeting) + 1].filter((cut) => cut > from && cut < to);
  let start = from;
  for (const end of [...new Set(cuts), to]) {
    each(start, end, moved(one, start - from), moved(other, start - from));
    start = end;
  }
}

function moved({ due, slope }: Stretch, by: number): Stretch {
  return by === 0 || slope === 0 ? { due, slope } : { due: due + slope * by, slope };
}
