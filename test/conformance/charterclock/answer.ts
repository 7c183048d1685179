import type { Answered } from "../answered.ts";
import type { Vector } from "../vector.ts";
import { operations } from "./operations.ts";
import { refusalOf } from "./refused.ts";

/** What this library answers to a case, or why it does not take the convention of the case. */
export function answerOf(subject: Vector): Answered {
  const refusal = refusalOf(subject);
  if (refusal !== undefined) return { id: subject.id, cannot: refusal.why };
  // The operation of a case decides which answer is asked, and that one reads its input.
  const answer = operations[subject.operation] as (subject: Vector) => unknown;
  return { id: subject.id, answer: answer(subject) };
}
