import type { RollConvention } from "../calendar/roll.js";
import type { LandsOn } from "../hours/open-time.js";
import type { WallTime } from "../time/wall-time.js";
import type { Allowance } from "./allowance.js";

/** Which calendar counts: the landlord's own, or the bare union of the bank holidays of divisions. */
export type CountingCalendar = "landlord" | { readonly divisions: readonly string[] };

/** The named rules by which an allowance becomes a date. Which of them a unit needs, `SETTINGS_OF_UNIT` says. */
export interface Counting {
  /** Which day is day 1. */
  readonly countFrom?: "day-after" | "day-of";
  /** From when on, and on any non-working day, a receipt counts as received on the next working day. */
  readonly cutOff?: "none" | "close" | WallTime;
  /** When time runs out on the due date. */
  readonly dueTime?: "close" | "end-of-day" | "same-time" | WallTime;
  readonly calendar?: CountingCalendar;
  /** What becomes of a period that ends on a closed day. */
  readonly roll?: RollConvention;
  /** Where a month or year starts. */
  readonly monthFrom?: "receipt-excluded" | "from-next-day" | "receipt-included";
  /** Where office time lands that ends exactly at closing. */
  readonly landsOn?: LandsOn;
  readonly pausing: "allowed" | "not-stated" | "refused";
  /** What a pause does to days. */
  readonly pauseDays?: "at-close" | "inclusive";
}

/** An allowance and the rules by which it is counted. */
export interface Term {
  readonly allowance: Allowance;
  readonly counting: Counting;
}
