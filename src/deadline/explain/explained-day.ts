import type { OpenSpan } from "../../calendar/types.js";
import type { WholeNumber } from "../../data/plain-forms.js";
import type { CivilDate, Weekday } from "../../time/civil-date.js";
import type { Milliseconds } from "../../time/instant.js";

/** What a day was for the count. */
export type DayRole =
  /** The first day: that of the receipt or of a restart, or the one that an occurrence is counted from. */
  | "received"
  /** It counted. */
  | "counted"
  /** The due date. */
  | "due"
  /** Outside the working week. */
  | "weekend"
  /** A public holiday. */
  | "holiday"
  /** The landlord was closed. */
  | "closure"
  /** The clock was paused. */
  | "paused"
  /** The period ended on a closed day. */
  | "rolled"
  /** It did not count. */
  | "not-counted";

/** One day between receipt and due date, and why it counted or did not. */
export interface ExplainedDay {
  /** The civil date. */
  readonly date: CivilDate;
  readonly weekday: Weekday;
  readonly role: DayRole;
  /** The running count on a day that counted; absent on the others. */
  readonly count?: WholeNumber | undefined;
  /** Why, in words. */
  readonly reason: string;
  /** The law or the landlord's source for a holiday or closure. */
  readonly source?: string | undefined;
  /** When the office was open. */
  readonly open: readonly OpenSpan[];
  /** Milliseconds of the allowance used on this day, where time is counted in hours, minutes or seconds. */
  readonly usedMilliseconds?: Milliseconds | undefined;
}
