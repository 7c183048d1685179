import { isSameMoment, pieceList } from "./due-function.js";
import type { DueFunction } from "./due-function.js";

/** What is asked: when it is due for a receipt at an instant, `NaN` where that cannot be counted. */
export type DueAt = (instant: number) => number;

/** Where a piece that begins with this receipt and this due moment may end; only a guess, which is checked. */
export type GuessEnd = (start: number, due: number) => number;

/** No due moment moves faster than this: once with the receipt, once more with a pause that moves along. */
const STEEPEST = 2;

/**
 * The pieces of a due moment between breakpoints (ascending, the first that of the span). Each stretch is computed at both
 * of its ends: where they do not lie on one line from its first instant, it is divided at the last instant that does.
 */
export function piecesBetween(
  breakpoints: readonly number[],
  until: number,
  dueAt: DueAt,
  guessEnd: GuessEnd,
): DueFunction {
  const pieces = pieceList();
  breakpoints.forEach((from, at) => {
    const end = (breakpoints[at + 1] ?? until) - 1;
    for (let start = from; start <= end;) {
      const due = dueAt(start);
      const { slope, last } = lineFrom(start, due, end, dueAt, guessEnd);
      pieces.add(start, due, slope);
      start = last + 1;
    }
  });
  return pieces.until(until);
}

/** How the due moment moves from an instant on, and the last instant up to which it does. */
function lineFrom(
  start: number,
  due: number,
  end: number,
  dueAt: DueAt,
  guessEnd: GuessEnd,
): { readonly slope: number; readonly last: number } {
  if (start === end || isSameMoment(dueAt(end), due)) return { slope: 0, last: end };
  const slope = Number.isNaN(due) ? 0 : dueAt(start + 1) - due;
  if (!(Math.abs(slope) <= STEEPEST)) return { slope: 0, last: start };
  const fits = (instant: number): boolean =>
    isSameMoment(dueAt(instant), slope === 0 ? due : due + slope * (instant - start));
  if (fits(end)) return { slope, last: end };
  const guess = guessEnd(start, due);
  if (guess > start && guess < end && fits(guess) && !fits(guess + 1)) return { slope, last: guess };
  return { slope, last: lastThat(fits, start, end) };
}

/** The last instant before one that does not fit, looked for by halves. */
function lastThat(fits: (instant: number) => boolean, start: number, end: number): number {
  let [fitting, other] = [start, end];
  while (other - fitting > 1) {
    const middle = Math.floor((fitting + other) / 2);
    if (fits(middle)) fitting = middle;
    else other = middle;
  }
  return fitting;
}
