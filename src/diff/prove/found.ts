import type { Construct } from "../rules/rule.js";
import type { Question } from "./question.js";
import type { Moved } from "./trial.js";

/** What moves one way: for how many milliseconds of receipt, on which dates (1 for each that has some), and a case to show. */
export interface Way {
  readonly milliseconds: number;
  readonly dates: Uint8Array;
  readonly first: Ranked | undefined;
}

/** A case whose date moved, and how early in the order of dates to be shown it was received. */
export interface Ranked extends Moved {
  readonly rank: number;
}

/** What comparisons found together. */
export interface SearchResult {
  /** Pairs of due moments that were compared at every instant. */
  readonly comparisons: number;
  /** What was asked in them. */
  readonly questions: readonly Question[];
  /** For how many milliseconds of receipt, of all comparisons together, there is a date under both texts, or under one. */
  readonly milliseconds: number;
  /** Why some cases have no date under both texts that could be compared. */
  readonly incomparable: Incomparable | undefined;
  readonly earlier: Way;
  readonly later: Way;
  /** Whether the texts treat a pause otherwise. */
  readonly pausesDiffer: boolean;
}

/** What no calculation decides of some cases, and the same as a sentence. */
export interface Incomparable {
  readonly undecided: Construct;
  readonly why: string;
}

const NO_WAY: Way = { milliseconds: 0, dates: new Uint8Array(0), first: undefined };

/** Nothing was compared. */
export const NOTHING: SearchResult = {
  comparisons: 0,
  questions: [],
  milliseconds: 0,
  incomparable: undefined,
  earlier: NO_WAY,
  later: NO_WAY,
  pausesDiffer: false,
};

/** What two sets of comparisons found, the questions of the first coming before those of the other. */
export function together(one: SearchResult, other: SearchResult): SearchResult {
  return {
    comparisons: one.comparisons + other.comparisons,
    questions: [...one.questions, ...other.questions],
    milliseconds: one.milliseconds + other.milliseconds,
    incomparable: [one.incomparable, other.incomparable]
      .filter((found) => found !== undefined)
      .sort((a, b) => (a.why < b.why ? -1 : 1))[0],
    earlier: bothWays(one.earlier, other.earlier),
    later: bothWays(one.later, other.later),
    pausesDiffer: one.pausesDiffer || other.pausesDiffer,
  };
}

/** How many dates have a receipt that moves so. */
export function datesOf({ dates }: Way): number {
  return dates.reduce((count, has) => count + has, 0);
}

function bothWays(one: Way, other: Way): Way {
  const [longer, shorter] =
    one.dates.length >= other.dates.length ? [one.dates, other.dates] : [other.dates, one.dates];
  return {
    milliseconds: one.milliseconds + other.milliseconds,
    dates: shorter.length === 0 ? longer : longer.map((has, at) => has | (shorter[at] ?? 0)),
    first: preferred(one.first, other.first),
  };
}

/** The case of the first question; of one question in two trials the same whichever text is called before. */
function preferred(one: Ranked | undefined, other: Ranked | undefined): Ranked | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  if (one.question !== other.question) return one;
  const [a, b] = [one, other].map(keyOf) as [readonly number[], readonly number[]];
  const at = a.findIndex((part, index) => part !== b[index]);
  return at >= 0 && (b[at] as number) < (a[at] as number) ? other : one;
}

/** By date and time of receipt, then by the largest step, then by the earlier due date. */
function keyOf({ rank, receipt, before, after }: Ranked): readonly number[] {
  const [was, is] = [before?.dueAt ?? Infinity, after?.dueAt ?? Infinity];
  return [rank, receipt.at, -Math.abs(is - was), Math.min(was, is)];
}
