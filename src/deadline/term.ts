import type { WorkingCalendar } from "../calendar/types.js";
import type { Counting, Term } from "../charter/types.js";
import type { Office } from "../hours/types.js";
import type { CivilDay } from "../time/civil-date.js";
import type { Interval } from "../time/interval.js";
import type { DueTime } from "./due-time.js";
import type { Receipt } from "./receipt.js";

/** Everything that a count looks at: the office, the calendar that counts, the rules, the receipt and the pauses. */
export interface CountContext {
  readonly office: Office;
  readonly calendar: WorkingCalendar;
  readonly counting: Counting;
  readonly receipt: Receipt;
  /** Sorted, joined, none before the receipt. */
  readonly pauses: readonly Interval[];
}

/** Where a count ended, and which days of the calendar it depended on. */
export interface Counted {
  readonly countedFrom: CivilDay;
  readonly dueDay: CivilDay;
  /** The last instant that keeps the promise. */
  readonly dueAt: number;
  /** The last day whose holidays mattered; `undefined` where none did. The first is that of the receipt. */
  readonly calendarUsedFrom: CivilDay | undefined;
  readonly calendarUsedThrough: CivilDay | undefined;
}

/** A term of a commitment with the calendar it counts by. */
export interface ReadyTerm extends Term {
  readonly calendar: WorkingCalendar;
}

/** The settings of a day count that `parseCharter` has made sure of. */
export interface DaySettings {
  readonly cutOff: NonNullable<Counting["cutOff"]>;
  readonly dueTime: DueTime;
  readonly pauseDays: NonNullable<Counting["pauseDays"]>;
}
