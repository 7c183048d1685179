import type { TermPlan } from "../../../deadline/plan.js";
import type { Answer } from "../answer.js";
import type { PauseShape } from "../question.js";
import { earliestOf } from "./earliest.js";
import { pieceList } from "./due-function.js";
import type { DueFunction } from "./due-function.js";
import type { Span } from "./span.js";
import { pausedTermFunction, termFunction } from "./term-function.js";

/** The due moments of answers over a span, each worked out once however many comparisons it is part of. */
export interface Dues {
  readonly of: (answer: Answer, pause: PauseShape | undefined, span: Span) => DueFunction;
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
  const ofTerm = (plan: TermPlan, { office }: Answer, pause: PauseShape | undefined, span: Span): DueFunction => {
    const { amount, calendar, counting } = plan;
    const { pausing, pauseDays, ...settings } = counting;
    const unpaused = once([office, calendar, span.midnights, JSON.stringify([amount, settings])], () => termFunction(plan, office, span));
    if (pause === undefined || pausing === "refused") return unpaused;
    const parts = [office, calendar, span.midnights, JSON.stringify([amount, settings, pauseDays, pause])];
    return once(parts, () => pausedTermFunction(plan, office, span, pause, unpaused));
  };
  return {
    of: (answer, pause, span) => {
      const { promised } = answer;
      if (promised.by === "agreement") return agreedFunction(promised.after, span);
      return promised.terms.map((plan) => ofTerm(plan, answer, pause, span)).reduce(earliestOf);
    },
  };
}

/** The agreed time moves along with the receipt. */
function agreedFunction(after: number, { from, until }: Span): DueFunction {
  const pieces = pieceList();
  pieces.add(from, from + after, 1);
  return pieces.until(until);
}
