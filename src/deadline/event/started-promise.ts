import { CharterClockError } from "../../errors.js";
import type { ErrorCode } from "../../errors.js";
import type { Charter, DeadlineCommitment } from "../../charter/types.js";
import { attributesText, matchAttributes } from "../../charter/match-attributes.js";
import type { Case, Options } from "../case/case.js";
import { deadlineFor } from "../result/compute.js";
import { ownTerm } from "../../charter/main-term.js";
import type { StartedPromise } from "./started-types.js";

/** How the date of one promise stands. */
export function startedPromise(
  charter: Charter,
  commitment: DeadlineCommitment,
  subject: Case,
  options: Options,
): StartedPromise {
  const { id, tiers } = commitment;
  const isDecided = tiers?.some(({ when }) => matchAttributes(when, subject.attributes) === "matches");
  if (ownTerm(commitment) === undefined && tiers !== undefined && isDecided === false) {
    return {
      state: "pending",
      commitment: id,
      waitsFor: `whether ${tiers.map(({ when }) => attributesText(when)).join(" or ")}`,
    };
  }
  try {
    return { state: "due", commitment: id, deadline: deadlineFor(charter, subject, options) };
  } catch (error) {
    return unanswered(id, error);
  }
}

/** What a promise gives, or the error that keeps it from an answer as data. */
export function refusedOr(commitment: string, answer: () => StartedPromise[]): StartedPromise[] {
  try {
    return answer();
  } catch (error) {
    return [unanswered(commitment, error)];
  }
}

/** Faults of the question itself: no promise could be answered. */
const FAULTS_OF_THE_QUESTION: readonly ErrorCode[] = [
  "invalid-case",
  "invalid-instant",
  "invalid-date",
  "ambiguous-wall-time",
  "nonexistent-wall-time",
  "invalid-charter",
  "invalid-calendar",
  "invalid-overlay",
  "unknown-reading",
  "unknown-calendar",
  "unknown-zone",
  "invalid-request",
  "internal-disagreement",
  "internal-error",
];

function unanswered(commitment: string, error: unknown): StartedPromise {
  if (!(error instanceof CharterClockError) || FAULTS_OF_THE_QUESTION.includes(error.code)) throw error;
  const { code, message, details } = error;
  if (code === "paused") return { state: "paused", commitment, reason: details.found };
  if (code === "no-time-in-commitment") return { state: "untimed", commitment, reason: details.found };
  if (code === "time-of-day-needed")
    return { state: "pending", commitment, waitsFor: "the time of day of the receipt" };
  return { state: "refused", commitment, error: Object.freeze({ code, message, details: Object.freeze(details) }) };
}

/** Due dates first, the soonest before the others, then what is paused, pending, without a time, and refused. */
export function soonestFirst(a: StartedPromise, b: StartedPromise): number {
  return rank(a) - rank(b) || dueAtOf(a) - dueAtOf(b);
}

function rank({ state }: StartedPromise): number {
  return state === "recurring" ? 0 : ["due", "paused", "pending", "untimed", "refused"].indexOf(state);
}

function dueAtOf(promise: StartedPromise): number {
  if (promise.state === "due") return promise.deadline.governing.dueAtMilliseconds;
  return promise.state === "recurring" ? promise.next.dueAtMilliseconds : 0;
}
