import type { TermPlan } from "../../../deadline/plan/plan.js";
import type { CivilDay } from "../../../time/civil-date.js";
import type { Office } from "../../../hours/types.js";
import type { PauseShape } from "../question.js";
import { earliestOf } from "./earliest.js";
import { nothingDue, pieceList } from "./due-function.js";
import type { DueFunction } from "./due-function.js";
import type { Promised } from "./promised.js";
import type { Span } from "./span.js";
import { tallyOf } from "./tally.js";
import type { Tally } from "./tally.js";
import { pausedTermFunction, termFunction } from "./term-function.js";

/** What is promised by an office. */
export interface OfficePromise {
  readonly promised: Promised;
  readonly office: Office;
}

/** The due moments of promises over a span, and how two of them differ: each worked out once, however often it is asked. */
export interface Dues {
  /** Where nothing is promised, nothing is due. */
  readonly of: (promise: OfficePromise | undefined, pause: PauseShape | undefined, span: Span) => DueFunction;
  readonly tally: (before: DueFunction, after: DueFunction, span: Span, preferred: CivilDay) => Tally;
}

/** An empty store. */
export function duesStore(): Dues {
  const known = new Map<string, DueFunction>();
  const numbers = new WeakMap<object, number>();
  let count = 0;
  const numberOf = (part: object): number => {
    const number = numbers.get(part) ?? (count += 1);
    numbers.set(part, number);
    return number;
  };
  const once = (parts: readonly (string | object)[], make: () => DueFunction): DueFunction => {
    const key = parts.map((part) => (typeof part === "string" ? part : numberOf(part))).join("\n");
    const made = known.get(key) ?? make();
    known.set(key, made);
    return made;
  };
  const ofTerm = (plan: TermPlan, office: Office, pause: PauseShape | undefined, span: Span): DueFunction => {
    const { amount, calendar, counting } = plan;
    const { pausing, pauseDays, ...settings } = counting;
    const unpaused = once([office, calendar, span.midnights, JSON.stringify([amount, settings])], () =>
      termFunction(plan, office, span),
    );
    if (pause === undefined || pausing === "refused") return unpaused;
    const parts = [office, calendar, span.midnights, JSON.stringify([amount, settings, pauseDays, pause])];
    return once(parts, () => pausedTermFunction(plan, office, span, pause, unpaused));
  };
  const tallies = new Map<string, Tally>();
  return {
    of: (promise, pause, span) => {
      if (promise === undefined) return once(["nothing", span.midnights], () => nothingDue(span.from, span.until));
      const { promised, office } = promise;
      if (promised.by === "agreement")
        return once([`agreed ${promised.after}`, span.midnights], () => agreedFunction(promised.after, span));
      const functions = promised.terms.map((plan) => ofTerm(plan, office, pause, span));
      return functions.reduce((one, other) => once(["earliest", one, other], () => earliestOf(one, other)));
    },
    tally: (before, after, span, preferred) => {
      const key = [before, after, span.midnights].map(numberOf).join(" ");
      const made = tallies.get(key) ?? tallyOf(before, after, span, preferred);
      tallies.set(key, made);
      return made;
    },
  };
}

/** The agreed time moves along with the receipt. */
function agreedFunction(after: number, { from, until }: Span): DueFunction {
  const pieces = pieceList();
  pieces.add(from, from + after, 1);
  return pieces.until(until);
}
