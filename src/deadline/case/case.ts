import type { Allowance } from "../../charter/allowance.js";
import type { Attributes } from "../../charter/commitment.js";
import type { OfficeOptions } from "../../charter/office.js";
import type { Charter } from "../../charter/charter.js";
import type { CivilDate } from "../../time/civil-date.js";
import type { InstantInput } from "../../time/instant.js";

/** A time in which the clock was paused, `[from, to)`; without `to` it is paused still. */
export interface Pause {
  readonly from: InstantInput;
  readonly to?: InstantInput | undefined;
  readonly reason?: string | undefined;
}

/** Something that happened to a case, by the charter's name for it (`appointment-arranged`). */
export interface CaseEvent {
  readonly event: string;
  readonly at: InstantInput;
}

/** One promise being kept to one customer: what was asked, when, and what happened since. */
export interface Case {
  /** Row id or slug of the commitment. */
  readonly commitment: string;
  /** The moment of receipt. Give this or `receivedOn`. */
  readonly receivedAt?: InstantInput | undefined;
  /** The date of receipt alone, where the time of day cannot matter. */
  readonly receivedOn?: CivilDate | undefined;
  readonly pauses?: readonly Pause[] | undefined;
  /** Counting starts again here (identity papers arrive). */
  readonly restartedAt?: InstantInput | undefined;
  /** The time agreed with the customer, where the charter lets it replace the allowance. */
  readonly agreedAt?: InstantInput | undefined;
  /** What the case is like, as far as promises depend on it; may be decided after the receipt. */
  readonly attributes?: Attributes | undefined;
  /** Added to the allowance, in its unit, from the original date. */
  readonly extension?: Allowance | undefined;
  /** How it ended moves no date: a status reads it, and `computeDeadline` leaves it alone. */
  readonly completedAt?: InstantInput | undefined;
  readonly withdrawnAt?: InstantInput | undefined;
  readonly events?: readonly CaseEvent[] | undefined;
}

/** The keys of a case that say what it is about: a result repeats them. */
export const CASE_FACTS = [
  "commitment",
  "receivedAt",
  "receivedOn",
  "pauses",
  "restartedAt",
  "extension",
  "agreedAt",
  "attributes",
] as const;

/** The keys of a case that say how it ended, which moves no date. */
export const CASE_ENDINGS = ["completedAt", "withdrawnAt", "events"] as const;

/** What a caller may ask besides the case. */
export interface Options extends OfficeOptions {
  /** Refuse a provisional date instead of noticing it. */
  readonly strict?: true | undefined;
  /** Duties of law and other charters that commitments may be bound by. */
  readonly duties?: readonly Charter[] | undefined;
}
