import type { OpenSpan } from "../../calendar/types.js";
import type { CivilDate, Weekday } from "../../time/civil-date.js";

/** What a day was for the count. */
export type DayRole =
  "received" | "counted" | "due" | "weekend" | "holiday" | "closure" | "paused" | "rolled" | "not-counted";

/** One day between receipt and due date, and why it counted or did not. */
export interface ExplainedDay {
  readonly date: CivilDate;
  readonly weekday: Weekday;
  /** `received` is the first day: that of the receipt or of a restart, or the one from which an occurrence is counted. */
  readonly role: DayRole;
  /** The running count on a day that counted. */
  readonly count?: number | undefined;
  /** Why, in words. */
  readonly reason: string;
  /** The law or the landlord's source for a holiday or closure. */
  readonly source?: string | undefined;
  readonly open: readonly OpenSpan[];
  /** Milliseconds of the allowance used on this day, where time is counted in hours, minutes or seconds. */
  readonly usedMilliseconds?: number | undefined;
}
