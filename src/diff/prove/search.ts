import { CharterClockError } from "../../errors.js";
import { receiptAt } from "../../deadline/receipt.js";
import type { Receipt } from "../../deadline/receipt.js";
import type { ZoneTable } from "../../time/zone.js";
import { answerIn, isSameAnswer } from "./answer.js";
import type { Answer, Due } from "./answer.js";
import type { Moments } from "./moments.js";
import { PAUSE_SHAPES } from "./question.js";
import type { Question } from "./question.js";
import type { PartCache } from "./part-cache.js";
import type { World } from "./world.js";

/** Two worlds that differ by one change, and which of the two texts the rest of both is. */
export interface Trial {
  readonly before: World;
  readonly after: World;
  readonly triedOn: "before" | "after";
}

/** When something is due, and on whose clock. */
export interface DueThere extends Due {
  readonly zone: ZoneTable;
}

/** A case whose date moved; nothing is due where a side is `undefined`. */
export interface Moved {
  readonly question: Question;
  readonly trial: Trial;
  readonly zone: ZoneTable;
  readonly receipt: Receipt;
  readonly before: DueThere | undefined;
  readonly after: DueThere | undefined;
}

/** What a search found: how many cases moved which way, and the first of each. */
export interface SearchResult {
  readonly cases: number;
  /** Why some cases have no date under both texts that could be compared. */
  readonly incomparable: string | undefined;
  readonly earlier: number;
  readonly later: number;
  readonly firstEarlier: Moved | undefined;
  readonly firstLater: Moved | undefined;
}

/** Asks every question in both worlds of every trial, for every moment. A date that comes to be counts as earlier. */
export function search(trials: readonly Trial[], questions: readonly Question[], moments: Moments, parts: PartCache): SearchResult {
  return trials.flatMap((trial) => questions.map((question) => ask(question, trial, moments, parts))).reduce(together, NOTHING);
}

const NOTHING: SearchResult = { cases: 0, incomparable: undefined, earlier: 0, later: 0, firstEarlier: undefined, firstLater: undefined };

function together(one: SearchResult, other: SearchResult): SearchResult {
  return {
    cases: one.cases + other.cases,
    incomparable: one.incomparable ?? other.incomparable,
    earlier: one.earlier + other.earlier,
    later: one.later + other.later,
    firstEarlier: one.firstEarlier ?? other.firstEarlier,
    firstLater: one.firstLater ?? other.firstLater,
  };
}

/** Asks one question; where the two texts treat pauses otherwise, also of cases that were paused. */
function ask(question: Question, trial: Trial, moments: Moments, parts: PartCache): SearchResult {
  const [before, after] = [answerOf(trial.before, question, parts), answerOf(trial.after, question, parts)];
  if (before === "uncounted" || after === "uncounted") return { ...NOTHING, incomparable: NOT_COUNTED };
  if (before === undefined && after === undefined) return NOTHING;
  const zone = clockOf(before, after);
  const receipts = moments.receipts(zone);
  const incomparable = before !== undefined && after !== undefined && before.runsFrom !== after.runsFrom ? OTHER_START : undefined;
  if (before !== undefined && after !== undefined && isSameAnswer(before, after)) return { ...NOTHING, incomparable, cases: receipts.length };
  const found = { ...sweep(question, trial, zone, receipts, before, after), ...(incomparable === undefined ? {} : { incomparable }) };
  if (question.pause !== undefined || before === undefined || after === undefined || before.pausing === after.pausing) return found;
  return PAUSE_SHAPES.map((pause) => ask({ ...question, pause }, trial, moments, parts)).reduce(together, found);
}

const OTHER_START = "Time runs from another event or date: which of the two comes first, no calendar says.";
const NOT_COUNTED = "One of the two texts cannot count some cases: it lacks what the count needs.";

/** So many cases in a row that a text cannot count: it can count none. */
const MOST_UNCOUNTED = 100;

function sweep(question: Question, trial: Trial, zone: ZoneTable, receipts: readonly Receipt[], before: Answer | undefined, after: Answer | undefined): SearchResult {
  const found: { -readonly [Key in keyof SearchResult]: SearchResult[Key] } = { ...NOTHING };
  let uncounted = 0;
  for (const receipt of receipts) {
    const was = dueOf(before, receipt, zone);
    const is = dueOf(after, receipt, zone);
    if (was === "uncounted" || is === "uncounted") {
      found.incomparable = NOT_COUNTED;
      uncounted += 1;
      if (uncounted > MOST_UNCOUNTED) break;
      continue;
    }
    uncounted = 0;
    found.cases += 1;
    const step = (is?.dueAt ?? Infinity) - (was?.dueAt ?? Infinity);
    if (!(step < 0 || step > 0)) continue;
    const moved = (): Moved => ({ question, trial, zone, receipt, before: onClock(was, before), after: onClock(is, after) });
    if (step < 0) {
      found.earlier += 1;
      found.firstEarlier ??= moved();
    } else {
      found.later += 1;
      found.firstLater ??= moved();
    }
  }
  return found;
}

/** One clock for both, the same whichever text comes first. */
function clockOf(before: Answer | undefined, after: Answer | undefined): ZoneTable {
  const zones = [before, after].flatMap((answer) => answer?.office.zone ?? []);
  return zones.reduce((a, b) => (b.id < a.id ? b : a));
}

/** How a world answers; a text that lacks what it names can count no case. */
function answerOf(world: World, question: Question, parts: PartCache): Answer | "uncounted" | undefined {
  try {
    return answerIn(world, question, parts);
  } catch (error) {
    if (error instanceof CharterClockError) return "uncounted";
    throw error;
  }
}

/** A case that one of the texts cannot count proves nothing. */
function dueOf(answer: Answer | undefined, receipt: Receipt, zone: ZoneTable): Due | "uncounted" | undefined {
  if (answer === undefined) return undefined;
  const own = answer.office.zone;
  try {
    return answer.due(own === zone ? receipt : receiptAt(own, receipt.at));
  } catch (error) {
    if (error instanceof CharterClockError) return "uncounted";
    throw error;
  }
}

function onClock(due: Due | undefined, answer: Answer | undefined): DueThere | undefined {
  return due === undefined || answer === undefined ? undefined : { ...due, zone: answer.office.zone };
}
