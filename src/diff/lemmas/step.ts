import type { Counting } from "../../charter/charter.js";
import type { UnitKind } from "../../charter/units.js";

/** How one text counts a case: what it promises, in the smallest unit of its kind, and the settings. */
export interface Count {
  readonly kind: UnitKind;
  readonly amount: number;
  readonly counting: Omit<Counting, "calendar">;
}

/** How the working days of one text lie to those of another. */
export type DaysRelation =
  /** The same dates count. */
  | "same"
  /** Every date that counts after counts before. */
  | "fewer"
  | "other";

/** What holds of the opening times of two texts, date by date. */
export interface HoursRelation {
  readonly areSame: boolean;
  /** Each date has the times that it had, or none and does not count as a working day. */
  readonly areGoneOnClosedDays: boolean;
  /** Whenever the office is open after, it is open before. */
  readonly areWithin: boolean;
  /** The office opens on the same dates, and closes no later than before. */
  readonly closeNoLater: boolean;
  /** The office opens on the same dates, and closes no earlier than before. */
  readonly closeNoEarlier: boolean;
}

/** A change from one count to another, `undefined` if nothing is due, and of the days and hours that they look at. */
export interface Step {
  readonly before: Count | undefined;
  readonly after: Count | undefined;
  readonly days: DaysRelation;
  readonly hours: HoursRelation;
}
