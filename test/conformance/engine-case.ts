import { readFileSync } from "node:fs";
import type { Allowance, Case, CivilDate, Counting, OpenSpan, RollConvention, Weekday } from "../../src/index.ts";

/** Where, on which days and when the office of a case works. */
export interface Schedule {
  readonly timeZone: string;
  readonly workingWeekdays: readonly Weekday[];
  readonly division: string | null;
  /** `null`: not stated. */
  readonly weekly: Readonly<Partial<Record<Weekday, readonly OpenSpan[]>>> | null;
  readonly add?: readonly CivilDate[];
  readonly remove?: readonly CivilDate[];
  readonly partClosures?: Readonly<Record<CivilDate, readonly OpenSpan[]>>;
}

/** A calendar that a rule may name instead of the office's own: the union of the bank holidays of divisions. */
export interface BareCalendar {
  readonly workingWeekdays: readonly Weekday[];
  readonly divisions: readonly string[];
}

/** How the cases write an allowance and its counting. */
export interface Rule {
  readonly allowance?: Allowance;
  /** A duty that comes back. */
  readonly every?: Allowance;
  readonly countFrom?: "day-after" | "day-of";
  readonly cutOff?: NonNullable<Counting["cutOff"]>;
  readonly dueTime?: NonNullable<Counting["dueTime"]>;
  /** `own`, or a name in the table of calendars. */
  readonly calendar?: string;
  readonly roll?: RollConvention;
  readonly landsOn?: "close" | "next-open";
  readonly pauseDays?: "at-close" | "inclusive";
}

interface Named {
  readonly id: string;
  readonly commitment?: string;
  readonly why: string;
}

interface OfSchedule extends Named {
  readonly schedule: string;
}

/** What is expected of a deadline; instants in UTC. */
export interface Due {
  readonly dueDate?: CivilDate;
  readonly dueAt: string;
  readonly extra?: {
    /** Only where it is not the date of receipt. */
    readonly countedFrom?: CivilDate;
    /** Dates of the working week after the start of counting, up to the due date, that are holidays or closed. */
    readonly holidaysSkipped?: readonly CivilDate[];
    readonly provisional?: true;
    readonly firstUncovered?: CivilDate;
  };
}

/** A case with one due moment. */
export interface DeadlineCase<Expected extends Due = Due> extends OfSchedule {
  readonly rule: Rule;
  readonly input: Omit<Case, "commitment"> & { readonly receivedAt: string; readonly occurrence?: number };
  readonly expected: Expected;
}

/** A measured value against its limit. */
export interface ThresholdCase extends Named {
  readonly rule: {
    readonly threshold: { readonly maxRatio: readonly [number, number]; readonly part: string; readonly whole: string };
  };
  readonly input: { readonly measured: Readonly<Record<string, number>> };
  readonly expected: { readonly met: boolean };
}

/** The working days of the four windows between two dates. */
export interface DaysBetweenCase extends OfSchedule {
  readonly rule: { readonly calendar: "own" };
  readonly input: { readonly from: CivilDate; readonly to: CivilDate };
  readonly expected: {
    readonly afterFromUpToTo: number;
    readonly fromUpToBeforeTo: number;
    readonly bothIncluded: number;
    readonly bothExcluded: number;
  };
}

/** The open time of `[from, to)`. */
export interface OpenTimeCase extends OfSchedule {
  readonly input: { readonly from: string; readonly to: string };
  readonly expected: { readonly openMilliseconds: number; readonly openMinutes: number };
}

interface EngineCases {
  readonly schedules: Readonly<Record<string, Schedule>>;
  readonly calendars: Readonly<Record<string, BareCalendar>>;
  readonly cases: {
    readonly deadlines: readonly DeadlineCase[];
    readonly thresholds: readonly ThresholdCase[];
    readonly workingDaysBetween: readonly DaysBetweenCase[];
    readonly openTimeBetween: readonly OpenTimeCase[];
    readonly addThenCount: readonly DeadlineCase<Due & { readonly workingDaysAfterReceiptUpToDue: number }>[];
    readonly addThenMeasure: readonly DeadlineCase<Due & { readonly openMinutesFromReceiptToDue: number }>[];
  };
}

/** The cases, and the schedules and calendars that they name. */
export const { schedules, calendars, cases } = JSON.parse(
  readFileSync(new URL("engine-cases.json", import.meta.url), "utf8"),
) as EngineCases;

/** Rows for `it.each`: a case behind its id and what it is about. */
export function named<C extends Named>(of: readonly C[]): readonly (readonly [id: string, why: string, subject: C])[] {
  return of.map((subject) => [subject.id, subject.why, subject]);
}

/** A schedule or calendar by its name. */
export function entry<T>(table: Readonly<Record<string, T>>, name: string): T {
  const found = table[name];
  if (found === undefined) throw new Error(`The cases have no ${name}`);
  return found;
}
