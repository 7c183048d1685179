import type { AnswerError } from "../../errors.js";
import type { Occurrence } from "../recurring/occurrence-types.js";
import type { Deadline } from "../result/compute.js";

/** A promise that an event starts, and its date or why it has none. */
export type StartedPromise =
  DuePromise | RecurringPromise | PausedPromise | PendingPromise | UntimedPromise | RefusedPromise;

/** A promise with a due date. */
export interface DuePromise extends OfCommitment {
  /** It has a due date. */
  readonly state: "due";
  readonly deadline: Deadline;
}

/** A recurring duty. */
export interface RecurringPromise extends OfCommitment {
  /** It is due again and again. */
  readonly state: "recurring";
  /** Its first occurrence. */
  readonly next: Occurrence;
}

/** A promise whose clock is paused, so that it has no due date. */
export interface PausedPromise extends OfCommitment {
  /** Its clock is paused. */
  readonly state: "paused";
  /** Why, in words. */
  readonly reason: string;
}

/** A promise whose due date cannot be counted so far. */
export interface PendingPromise extends OfCommitment {
  /** Its date is to come. */
  readonly state: "pending";
  /** What its date waits for, in words. */
  readonly waitsFor: string;
}

/** A promise that states no time. */
export interface UntimedPromise extends OfCommitment {
  /** It has no time. */
  readonly state: "untimed";
  /** Why, in words. */
  readonly reason: string;
}

/** A promise that cannot be answered; the others of its event are. */
export interface RefusedPromise extends OfCommitment {
  /** It has no answer. */
  readonly state: "refused";
  /** Why it has none. */
  readonly error: AnswerError;
}

/** Whose date it is. */
export interface OfCommitment {
  /** The row id. */
  readonly commitment: string;
}
