import type { WholeNumber } from "../../index.js";
import type { Verification } from "../../verify/index.js";
import type { Duplicate } from "./duplicates.js";

/** What became of all stored deadlines of a file; the five outcomes add up to `lines`. */
export interface Totals {
  /** The lines that are not blank: reproduced, moved, altered, not recomputed and not read together. */
  lines: WholeNumber;
  /** Deadlines that come out as they were stored. */
  reproduced: WholeNumber;
  /** Those of them with causes, which moved nothing: another engine, another edition, a changed text. */
  reproducedAllTheSame: WholeNumber;
  /** Deadlines of which some date or amount comes out differently, because something has changed. */
  moved: WholeNumber;
  /** Deadlines that state what nothing explains: the stored result itself was altered. */
  altered: WholeNumber;
  /** Deadlines that cannot be computed again. */
  notRecomputed: WholeNumber;
  /** Lines that hold no deadline. */
  notRead: WholeNumber;
  /** The causes of those reproduced all the same, and how often each was there. */
  readonly causesThatMovedNothing: Record<string, WholeNumber>;
  /**
   * The first lines that were not recomputed or not read, by number.
   * @maxItems 10
   */
  readonly firstUnanswered: WholeNumber[];
  /** Lines that repeat an earlier one; each of them has its own outcome all the same. */
  readonly duplicates: DuplicateTotals;
  /** The options whose texts no deadline was computed with, as they were given. */
  unused: readonly string[];
}

/** Lines that repeat an earlier one. */
export interface DuplicateTotals {
  /** Lines that are the same as an earlier one: deadline and reference, as canonical JSON. */
  sameRecord: WholeNumber;
  /** Lines with the reference and commitment of an earlier one that say something else. */
  sameReference: WholeNumber;
  /**
   * The first lines of both, by number.
   * @maxItems 10
   */
  readonly firstLines: WholeNumber[];
  /** How many different deadlines were remembered to compare others with, 500,000 at most. */
  comparedWith: WholeNumber;
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
