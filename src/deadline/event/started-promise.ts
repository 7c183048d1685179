import { ownTerm, whyNoTime } from "../../charter/main-term.js";
import { matchAttributes } from "../../charter/match-attributes.js";
import type { Attributes, DeadlineCommitment } from "../../charter/charter.js";
import { CharterClockError } from "../../errors.js";
import type { ErrorCode } from "../../errors.js";
import { awaitedText } from "../bind/awaited.js";
import type { Awaited } from "../bind/awaited.js";
import type { Options } from "../case/case.js";
import { namedError } from "../case/name-commitment.js";
import type { CaseRead } from "../case/read-case.js";
import { pausedText, refusalOf } from "../count/refusal-of.js";
import { deadlineOf } from "../result/compute.js";
import type { StartedPromise } from "./started-types.js";

/** How the date of one promise stands. */
export function startedPromise(read: CaseRead, options: Options): StartedPromise {
  const { commitment, attributes, zone } = read;
  const { id } = commitment;
  const undecided = commitment.kind === "deadline" ? undecidedIn(commitment, attributes) : [];
  if (undecided.length > 0) return pending(id, { of: "attributes", when: undecided });
  const computed = deadlineOf(read, options);
  switch (computed.state) {
    case "due":
      return { state: "due", commitment: id, deadline: computed.deadline };
    case "paused":
      return { state: "paused", commitment: id, reason: pausedText(computed.since, zone) };
    case "untimed":
      return { state: "untimed", commitment: id, reason: whyNoTime(commitment) };
    case "needs-time-of-day":
      return pending(id, { of: "time-of-day" });
    default:
      throw refusalOf(read, computed);
  }
}

/** The attributes on which the time of a promise depends, if it has no other and none of them is met. */
function undecidedIn(commitment: DeadlineCommitment, attributes: Attributes | undefined): readonly Attributes[] {
  const when = (commitment.tiers ?? []).map((tier) => tier.when);
  if (ownTerm(commitment) !== undefined || when.some((one) => matchAttributes(one, attributes) === "matches"))
    return [];
  return when;
}

/** A promise without a date yet, and what it waits for. */
export function pending(commitment: string, awaited: Awaited): StartedPromise {
  return { state: "pending", commitment, waitsFor: awaitedText(awaited) };
}

/** What a promise gives, or the error that keeps it from an answer as data. */
export function refusedOr(commitment: string, answer: () => StartedPromise[]): StartedPromise[] {
  try {
    return answer();
  } catch (error) {
    return [refused(commitment, namedError(error, commitment))];
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

function refused(commitment: string, error: unknown): StartedPromise {
  if (!(error instanceof CharterClockError) || FAULTS_OF_THE_QUESTION.includes(error.code)) throw error;
  const { code, message, details } = error;
  return { state: "refused", commitment, error: Object.freeze({ code, message, details: Object.freeze(details) }) };
}

/** Due dates first, the soonest before the others, then what is paused, pending, without a time, and refused. */
export function soonestFirst(a: StartedPromise, b: StartedPromise): number {
  return rank(a) - rank(b) || dueAtOf(a) - dueAtOf(b);
}

function rank({ state }: StartedPromise): number {
  return state === "recurring" ? 0 : ORDER.indexOf(state);
}

const ORDER: readonly StartedPromise["state"][] = ["due", "paused", "pending", "untimed", "refused"];

function dueAtOf(promise: StartedPromise): number {
  if (promise.state === "due") return promise.deadline.governing.dueAtMilliseconds;
  return promise.state === "recurring" ? promise.next.dueAtMilliseconds : 0;
}
