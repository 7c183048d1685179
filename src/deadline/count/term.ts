import type { WorkingCalendar } from "../../calendar/types.js";
import type { Counting } from "../../charter/charter.js";
import type { Office } from "../../hours/types.js";
import type { CivilDay } from "../../time/civil-date.js";
import type { Interval } from "../../time/interval.js";
import type { Received } from "../case/received.js";

/** Everything that a count looks at: the office, the calendar that counts, the rules, the receipt and the pauses. */
export interface CountContext {
  readonly office: Office;
  readonly calendar: WorkingCalendar;
  readonly counting: Counting;
  readonly receipt: Received;
  /** Sorted, joined, none before the receipt. */
  readonly pauses: readonly Interval[];
}

/** Days of the calendar from `first` through `last`. */
export interface DaySpan {
  readonly first: CivilDay;
  readonly last: CivilDay;
}

/** Where a count ended, and which days of the calendar it depended on. */
export interface Counted {
  readonly countedFrom: CivilDay;
  readonly dueDay: CivilDay;
  /** The last instant that keeps the promise. */
  readonly dueAt: number;
  /** Due at the opening of a date that has none, so at its end. */
  readonly missesOpening?: boolean;
  /** The days whose holidays mattered to the answer. */
  readonly calendarUsed: readonly DaySpan[];
}
