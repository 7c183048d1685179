import type { CauseCode, Verification } from "../../verify/index.js";

/** What became of all stored deadlines of a file. */
export interface Totals {
  /** Lines with a deadline, or that should have had one. */
  lines: number;
  reproduced: number;
  /** Of those reproduced, how many were under something that is not as it was. */
  reproducedAllTheSame: number;
  moved: number;
  notRecomputed: number;
  notRead: number;
  /** The causes of those reproduced all the same, and how often each was there. */
  readonly causesThatMovedNothing: Partial<Record<CauseCode, number>>;
  /** The first ten lines that were not recomputed or not read, by number. */
  readonly firstUnanswered: number[];
}

/** Totals before the first line. */
export function noTotals(): Totals {
  return { lines: 0, reproduced: 0, reproducedAllTheSame: 0, moved: 0, notRecomputed: 0, notRead: 0, causesThatMovedNothing: {}, firstUnanswered: [] };
}

/** Adds a line to the totals; `verification` is absent where it could not be read. */
export function addTo(totals: Totals, line: number, verification: Verification | undefined): void {
  totals.lines += 1;
  if (verification?.outcome === "reproduced") return addReproduced(totals, verification);
  if (verification?.outcome === "moved") totals.moved += 1;
  else {
    if (verification === undefined) totals.notRead += 1;
    else totals.notRecomputed += 1;
    if (totals.firstUnanswered.length < MOST_NAMED) totals.firstUnanswered.push(line);
  }
}

/** How many lines without an answer are named; a file may have millions. */
const MOST_NAMED = 10;

function addReproduced(totals: Totals, { causes }: Verification): void {
  totals.reproduced += 1;
  if (causes.length === 0) return;
  totals.reproducedAllTheSame += 1;
  for (const code of new Set(causes.map((cause) => cause.code))) {
    totals.causesThatMovedNothing[code] = (totals.causesThatMovedNothing[code] ?? 0) + 1;
  }
}
