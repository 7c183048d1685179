/** The units in which a charter can promise time. */
export type OracleUnit =
  | "workingDays"
  | "calendarDays"
  | "weeks"
  | "months"
  | "years"
  | "hours"
  | "minutes"
  | "seconds"
  | "officeHours"
  | "officeMinutes";

/** An amount of time in exactly one unit. */
export type OracleAllowance = Readonly<Partial<Record<OracleUnit, number>>>;

/** Opening and closing wall times of one stretch, `HH:MM`, the closing time possibly `24:00`. */
export type OracleHours = readonly (readonly [string, string])[];

/** The days that count: weekdays (`mon` … `sun`) that are no holiday (ISO dates). */
export interface OracleCalendar {
  readonly workingWeekdays: readonly string[];
  readonly holidays: ReadonlySet<string>;
  /** The zone whose clocks must have shown a date for it to be a day. */
  readonly timeZone?: string;
}

/** A landlord's calendar, weekly hours (`null`: not stated) and closures of part of a day, by ISO date. */
export interface OracleSchedule extends OracleCalendar {
  readonly timeZone: string;
  readonly weekly: Readonly<Record<string, OracleHours>> | null;
  readonly partClosures: Readonly<Record<string, OracleHours>>;
}

/** The named rules by which an allowance becomes a due moment; a rule that is needed and missing is an error. */
export interface OracleRule {
  readonly allowance: OracleAllowance;
  readonly countFrom?: "day-after" | "day-of";
  /** `none`, `close` or `HH:MM`. */
  readonly cutOff?: string;
  /** `close`, `end-of-day`, `same-time` or `HH:MM`. */
  readonly dueTime?: string;
  readonly roll?: "none" | "following" | "preceding" | "modified-following";
  readonly monthFrom?: "receipt-excluded" | "from-next-day" | "receipt-included";
  readonly landsOn?: "close" | "next-open";
  readonly pauseDays?: "at-close" | "inclusive";
  /** Another calendar for counting; the hours stay those of the schedule. */
  readonly countingHolidays?: OracleCalendar;
  /** What `dueTime: close` means where the office closes at 24:00; `last-millisecond` unless stated. */
  readonly midnightClose?: "last-millisecond" | "instant";
}

/** An instant: ISO text with an offset, or epoch milliseconds. */
export type OracleInstant = string | number;

/** A stretch in which the clock does not run, `[from, to)`; without `to` it has not ended. */
export interface OraclePause {
  readonly from: OracleInstant;
  readonly to?: OracleInstant;
}

/** What happened: the receipt and everything that moved the clock since. */
export interface OracleCase {
  readonly receivedAt: OracleInstant;
  readonly pauses?: readonly OraclePause[];
  readonly restartedAt?: OracleInstant;
  readonly extension?: OracleAllowance;
}

/** The answer: an ISO date and the last instant that keeps the promise, in epoch milliseconds. */
export interface OracleDue {
  readonly dueDate: string;
  readonly dueAt: number;
}
