import { CharterClockError } from "../errors.js";
import type { Charter, DeadlineCommitment } from "../charter/types.js";
import { attributesText, matchAttributes } from "./attributes.js";
import type { Case, Options } from "./case.js";
import { deadlineFor } from "./compute.js";
import type { Deadline } from "./compute.js";
import { ownTerm } from "./main-term.js";
import type { Occurrence } from "./occurrence-types.js";

/** A promise that an event sets going, and how its date stands. */
export type SetGoing =
  | { readonly state: "due"; readonly commitment: string; readonly deadline: Deadline }
  /** A duty that comes back, with its first occurrence. */
  | { readonly state: "recurring"; readonly commitment: string; readonly next: Occurrence }
  | { readonly state: "paused"; readonly commitment: string; readonly reason: string }
  | { readonly state: "pending"; readonly commitment: string; readonly waitsFor: string }
  | { readonly state: "untimed"; readonly commitment: string; readonly reason: string };

/** How the date of one promise stands. */
export function setGoing(charter: Charter, commitment: DeadlineCommitment, subject: Case, options: Options): SetGoing {
  const { id, tiers } = commitment;
  const isDecided = tiers?.some(({ when }) => matchAttributes(when, subject.attributes) === "matches");
  if (ownTerm(commitment) === undefined && tiers !== undefined && isDecided === false) {
    return { state: "pending", commitment: id, waitsFor: `whether ${tiers.map(({ when }) => attributesText(when)).join(" or ")}` };
  }
  try {
    return { state: "due", commitment: id, deadline: deadlineFor(charter, subject, options) };
  } catch (error) {
    if (!(error instanceof CharterClockError)) throw error;
    if (error.code === "paused") return { state: "paused", commitment: id, reason: error.details.found };
    if (error.code === "no-time-in-commitment") return { state: "untimed", commitment: id, reason: error.details.found };
    if (error.code === "time-of-day-needed") return { state: "pending", commitment: id, waitsFor: "the time of day of the receipt" };
    throw error;
  }
}

/** Due dates first, the soonest before the others, then what is paused, pending, and without a time. */
export function soonestFirst(a: SetGoing, b: SetGoing): number {
  return rank(a) - rank(b) || dueAtOf(a) - dueAtOf(b);
}

function rank({ state }: SetGoing): number {
  return state === "recurring" ? 0 : ["due", "paused", "pending", "untimed"].indexOf(state);
}

function dueAtOf(promise: SetGoing): number {
  if (promise.state === "due") return promise.deadline.governing.dueAtMilliseconds;
  return promise.state === "recurring" ? promise.next.dueAtMilliseconds : 0;
}
