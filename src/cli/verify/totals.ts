import type { CauseCode, Verification } from "../../verify/index.js";
import type { Duplicate } from "./duplicates.js";

/** What became of all stored deadlines of a file; the five outcomes add up to `lines`. */
export interface Totals {
  /** Lines with a deadline, or that should have had one. */
  lines: number;
  reproduced: number;
  /** Of those reproduced, how many were under something that is not as it was. */
  reproducedAllTheSame: number;
  moved: number;
  altered: number;
  notRecomputed: number;
  notRead: number;
  /** The causes of those reproduced all the same, and how often each was there. */
  readonly causesThatMovedNothing: Partial<Record<CauseCode, number>>;
  /** The first ten lines that were not recomputed or not read, by number. */
  readonly firstUnanswered: number[];
  /** Lines that repeat an earlier one; each of them has its own outcome all the same. */
  readonly duplicates: DuplicateTotals;
  /** The options whose texts no line was computed from. */
  unused: readonly string[];
}

/** Lines that repeat an earlier one. */
export interface DuplicateTotals {
  sameRecord: number;
  sameReference: number;
  /** The first ten of both, by number. */
  readonly firstLines: number[];
  /** The different records that each line was compared with: all before it, up to a limit. */
  comparedWith: number;
}

/** Totals before the first line. */
export function noTotals(): Totals {
  return {
    ...{ lines: 0, reproduced: 0, reproducedAllTheSame: 0, moved: 0, altered: 0, notRecomputed: 0, notRead: 0 },
    ...{ causesThatMovedNothing: {}, firstUnanswered: [], unused: [] },
    duplicates: { sameRecord: 0, sameReference: 0, firstLines: [], comparedWith: 0 },
  };
}

/** Adds a line to the totals; `verification` is absent where it could not be read. */
export function addTo(totals: Totals, line: number, verification: Verification | undefined): void {
  totals.lines += 1;
  switch (verification?.outcome) {
    case "reproduced":
      return addReproduced(totals, verification);
    case "moved":
      totals.moved += 1;
      return;
    case "altered":
      totals.altered += 1;
      return;
    case "not-recomputed":
      totals.notRecomputed += 1;
      return addFirst(totals.firstUnanswered, line);
    case undefined:
      totals.notRead += 1;
      return addFirst(totals.firstUnanswered, line);
  }
}

/** Adds a line that repeats an earlier one. */
export function addDuplicate({ duplicates }: Totals, line: number, duplicate: Duplicate): void {
  duplicates[duplicate === "same-record" ? "sameRecord" : "sameReference"] += 1;
  addFirst(duplicates.firstLines, line);
}

/** How many lines are named; a file may have millions. */
const MOST_NAMED = 10;

function addFirst(lines: number[], line: number): void {
  if (lines.length < MOST_NAMED) lines.push(line);
}

function addReproduced(totals: Totals, { causes }: Verification): void {
  totals.reproduced += 1;
  if (causes.length === 0) return;
  totals.reproducedAllTheSame += 1;
  for (const code of new Set(causes.map((cause) => cause.code))) {
    totals.causesThatMovedNothing[code] = (totals.causesThatMovedNothing[code] ?? 0) + 1;
  }
}
