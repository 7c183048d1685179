import type { Allowance } from "./allowance.js";
import type { Counting, Term } from "./counting.js";

/** What all kinds of commitment share. */
export interface CommitmentBase {
  /** The stable row id, `CAL-16`. */
  readonly id: string;
  /** A readable alias, `repairs.routine`. */
  readonly slug: string;
  /** Our own short words for the promise. */
  readonly title: string;
  /** Where in the document the promise is. */
  readonly clause: string;
  /** Ids of the charter's readings that this entry relies on. */
  readonly readings?: readonly string[];
  /** Ids of commitments of the same charter that cannot be meant together with this one: three days or five. */
  readonly conflictsWith?: readonly string[];
  /** Ids of commitments of the same charter that hold together with this one: a promise, and how long what it promises may take. */
  readonly complements?: readonly string[];
  readonly tags?: readonly string[];
  readonly note?: string;
}

/** One of several ways to keep a promise: within a term, or by an event such as an appointment. */
export interface Limb {
  readonly id: string;
  readonly title: string;
  readonly term?: Term;
  /** The event that keeps the promise. */
  readonly event?: string;
}

/** What a case is like, as far as promises depend on it: `{ "complex": true }`. */
export type Attributes = Readonly<Record<string, string | number | boolean>>;

/** Another term where the attributes of the case match. */
export interface Tier {
  readonly when: Attributes;
  readonly term: Term;
}

/** A commitment that binds too, where it is earlier: a duty of law or another row. */
export interface Binding {
  readonly charter?: string;
  readonly commitment: string;
}

/** When a stage starts: as another commitment ends, is kept or fails. */
export interface StageStart {
  readonly commitment: string;
  readonly outcome: "ended" | "met" | "failed";
}

/** The event from which time runs: its name, the names of several that each start it, or the end of another commitment. */
export type Start = string | readonly string[] | StageStart;

/**
 * When a duty starts with another promise: as its time runs out unkept (`failed`), or as it runs out whether kept or not
 * (`due`), for promises that an acknowledgement keeps. What ends the duty, if it happened by then, lets it never start.
 */
export interface LapseStart {
  readonly commitment: string;
  readonly outcome: "failed" | "due";
}

/** What starts a recurring duty: an event, one of several, or promises whose time runs out. */
export type RecurringStart = string | readonly string[] | readonly LapseStart[];

/** A promise with one due moment, which may have several limbs. */
export interface DeadlineCommitment extends CommitmentBase {
  readonly kind: "deadline";
  /** The event from which time runs. */
  readonly startsWhen: Start;
  readonly term?: Term;
  /** An earlier aim inside the limit. */
  readonly aim?: Term;
  readonly anyOf?: readonly Limb[];
  readonly tiers?: readonly Tier[];
  /** The promise is made only to cases with these attributes ("a customer without a telephone"). */
  readonly appliesWhen?: Attributes;
  /** The event that ends the promise without breaking it ("unless explained"). */
  readonly excusedBy?: string;
  /** Whether a time agreed with the customer replaces the allowance. */
  readonly agreedTime?: "replaces";
  readonly boundBy?: readonly Binding[];
}

/** The date that a rhythm is counted from: the receipt, the date that was missed, the last time it was done, or one given. */
export type RecurringAnchor = "receipt" | "missed-date" | "last-done" | "given";

/** A recurring duty until something ends it. */
export interface RecurringCommitment extends CommitmentBase {
  readonly kind: "recurring";
  readonly every?: Allowance;
  readonly counting?: Counting;
  /** What starts it: an event, or promises whose time runs out; absent: the landlord's own calendar, or any date that was missed. */
  readonly startsWhen?: RecurringStart;
  /** The date the rhythm is counted from. */
  readonly anchor: RecurringAnchor;
  /** The event that ends it; absent: never. */
  readonly until?: string;
  /** Done within this time before it is due, the next one is counted from the due date, not from the day it was done. */
  readonly keepsDateWithin?: Allowance;
}

/** A promise about a measured value, never converted into time. */
export interface ThresholdCommitment extends CommitmentBase {
  readonly kind: "threshold";
  readonly threshold: Threshold;
}

/** A limit on a measured value, or on the ratio of two. */
export type Threshold = ValueThreshold | RatioThreshold;

/** The value may be at most this. */
export interface ValueThreshold {
  /** The name of the value. */
  readonly measure: string;
  /** In which unit it is measured, in words. */
  readonly unit: string;
  /**
   * The highest value that keeps the promise, included.
   * @minimum 0
   */
  readonly atMost: number;
}

/** `part` over `whole` may be at most `[a, b]`, that is a/b; compared exactly. */
export interface RatioThreshold {
  /** The name of what is counted. */
  readonly part: string;
  /** The name of what it is a share of. */
  readonly whole: string;
  /** The highest share that keeps the promise, included: `[5, 100]` is 5 in 100. */
  readonly atMost: readonly [part: RatioTerm, whole: RatioTerm];
}

/**
 * One side of a ratio.
 * @minimum 0
 */
export type RatioTerm = number;

/** A promise without a time in it. */
export interface StandardCommitment extends CommitmentBase {
  readonly kind: "standard";
  /** What kind of promise without a time. */
  readonly standard: "all-contact" | "on-request" | "availability" | "delegated" | "customer" | "quality" | "no-period";
}

/** One promise. */
export type Commitment = DeadlineCommitment | RecurringCommitment | ThresholdCommitment | StandardCommitment;
