import { CharterClockError } from "../../errors.js";
import { receivedAtMoment } from "../../deadline/case/received.js";
import type { ZoneTable } from "../../time/zone.js";
import { answerIn, isSameAnswer } from "./answer.js";
import type { Answer } from "./answer.js";
import type { Span } from "./exact/span.js";
import type { Shown } from "./exact/tally.js";
import { NOTHING, together } from "./found.js";
import type { Incomparable, SearchResult, Way } from "./found.js";
import type { Moments } from "./moments.js";
import { inCanonicalOrder, PAUSE_SHAPES } from "./question.js";
import type { Question } from "./question.js";
import type { PartCache } from "./part-cache.js";
import type { DueThere, Moved, Trial } from "./trial.js";
import type { World } from "./world.js";

/** Asks every question in both worlds of every trial, for every instant of receipt. A date that comes to be counts as earlier. */
export function search(
  trials: readonly Trial[],
  questions: readonly Question[],
  moments: Moments,
  parts: PartCache,
): SearchResult {
  if (moments.last < moments.first) return NOTHING;
  return inCanonicalOrder(questions)
    .flatMap((question) => asked(question, trials, moments, parts))
    .reduce(together, NOTHING);
}

/** One question in every trial; where the two texts treat pauses otherwise, also of cases that were paused. */
function asked(
  question: Question,
  trials: readonly Trial[],
  moments: Moments,
  parts: PartCache,
): readonly SearchResult[] {
  const found = trials.map((trial) => compared(question, trial, moments, parts));
  const paused = question.pause === undefined && found.some(({ pausesDiffer }) => pausesDiffer);
  return [
    ...found,
    ...(paused ? PAUSE_SHAPES.flatMap((pause) => asked({ ...question, pause }, trials, moments, parts)) : []),
  ];
}

/** One question in one trial. */
function compared(question: Question, trial: Trial, moments: Moments, parts: PartCache): SearchResult {
  const both = answersTo(question, trial, moments, parts);
  if (both === undefined) return NOTHING;
  if (both === "uncounted") return { ...NOTHING, incomparable: NOT_COUNTED };
  const { before, after, span } = both;
  const length = span.until - span.from;
  const incomparable =
    before !== undefined && after !== undefined && before.runsFrom !== after.runsFrom ? OTHER_START : undefined;
  const nothing: SearchResult = {
    ...NOTHING,
    comparisons: 1,
    questions: [question],
    milliseconds: length,
    incomparable,
  };
  if (before !== undefined && after !== undefined && isSameAnswer(before, after)) return nothing;
  const { dues } = parts;
  const [was, is] = [dues.of(before, question.pause, span), dues.of(after, question.pause, span)];
  const { counted, earlier, later } = dues.tally(was, is, span, moments.preferred);
  const way = ({ shown, ...moving }: typeof earlier): Way => ({
    ...moving,
    first: shown === undefined ? undefined : movedAt(shown, question, trial, span, before, after),
  });
  return {
    ...nothing,
    milliseconds: counted,
    incomparable: incomparable ?? (counted < length ? NOT_COUNTED : undefined),
    earlier: way(earlier),
    later: way(later),
    pausesDiffer: before !== undefined && after !== undefined && before.pausing !== after.pausing,
  };
}

/** How both worlds of a trial answer a question, one of them at least, and every instant that it is asked for. */
export interface Answers {
  readonly before: Answer | undefined;
  readonly after: Answer | undefined;
  readonly span: Span;
}

/** The answers of both worlds of a trial; `undefined` where neither promises a date, `"uncounted"` where one lacks what it names. */
export function answersTo(
  question: Question,
  trial: Trial,
  moments: Moments,
  parts: PartCache,
): Answers | "uncounted" | undefined {
  const [before, after] = [answerOf(trial.before, question, parts), answerOf(trial.after, question, parts)];
  if (before === "uncounted" || after === "uncounted") return "uncounted";
  if (before === undefined && after === undefined) return undefined;
  return { before, after, span: moments.span(clockOf(before, after)) };
}

const OTHER_START: Incomparable = {
  undecided: "order-of-events",
  why: "The clock starts with another event or date, and no calendar says which of the two comes first.",
};
const NOT_COUNTED: Incomparable = {
  undecided: "cases-not-counted",
  why: "One of the two texts cannot count some cases, because something that the count needs is missing.",
};

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

function movedAt(
  { at, rank }: Shown,
  question: Question,
  trial: Trial,
  { zone }: Span,
  before: Answer | undefined,
  after: Answer | undefined,
): Moved & { readonly rank: number } {
  const on = (answer: Answer | undefined): DueThere | undefined => {
    if (answer === undefined) return undefined;
    return { ...answer.due(at, zone), zone: answer.office.zone };
  };
  return { question, trial, zone, receipt: receivedAtMoment(zone, at), before: on(before), after: on(after), rank };
}
