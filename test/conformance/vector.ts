import { readFileSync } from "node:fs";
import type { Allowance, Case, CivilDate, OpenSpan, Weekday } from "../../src/index.ts";

/** Opening times of a week. */
export type Weekly = Readonly<Partial<Record<Weekday, readonly OpenSpan[]>>>;

type OnDates = Readonly<Record<CivilDate, readonly OpenSpan[]>>;

/** Where, on which days and when an office works. */
export interface Schedule {
  readonly line: "schedule";
  readonly id: string;
  readonly timeZone: string;
  readonly workingWeekdays: readonly Weekday[];
  /** Names of lists of holidays; a date in any of them is one. */
  readonly holidaysOf: readonly string[];
  /** `null`: not stated. */
  readonly weekly: Weekly | null;
  readonly closed?: readonly CivilDate[];
  /** Holidays on which the office works all the same. */
  readonly worked?: readonly CivilDate[];
  readonly closedInPart?: OnDates;
  /** Opening times of single dates; a closed date stays closed. */
  readonly otherHours?: OnDates;
  /** Opening times that replace the weekly ones from a date on. */
  readonly laterWeeks?: readonly { readonly from: CivilDate; readonly weekly: Weekly }[];
}

interface Pause {
  readonly from: string;
  readonly to: string;
}

/** What each operation is given. */
export interface Inputs {
  readonly addBusinessDayUnit: { readonly start: string; readonly days: number };
  readonly addCalendarDaysThenRoll: { readonly date: CivilDate; readonly days: number };
  readonly addMonths: { readonly date: CivilDate; readonly months: number };
  readonly addMonthsThenRoll: { readonly date: CivilDate; readonly months: number };
  readonly addWorkingDays: { readonly date: CivilDate; readonly days: number };
  readonly addWorkingDaysAtTime: { readonly start: string; readonly days: number };
  readonly addWorkingTime: { readonly start: string; readonly seconds: number };
  readonly alertBeforeDue: { readonly start: string; readonly seconds: number; readonly alertSeconds: number };
  readonly deadline: Omit<Case, "commitment"> & {
    readonly receivedAt: string;
    readonly allowance?: Allowance;
    /** A recurring duty, of which the input names an occurrence. */
    readonly every?: Allowance;
    readonly occurrence?: number;
    /** The schedule by which days are counted, if it is not that of the case. */
    readonly calendar?: string;
  };
  readonly dueWithPauses: {
    readonly start: string;
    readonly seconds: number;
    readonly pauses?: readonly Pause[];
    /** Open time that is paused from the start on. */
    readonly pausedSeconds?: number;
  };
  readonly isHoliday: { readonly date: CivilDate };
  readonly isWorkingTime: { readonly at: string };
  readonly localToInstant: { readonly local: string };
  readonly nextClose: { readonly at: string };
  readonly nextOccurrence: { readonly at: string; readonly time: string };
  readonly nextWorkingInstant: { readonly at: string };
  readonly openIntervals: { readonly from: string; readonly take: number };
  readonly previousWorkingInstant: { readonly at: string };
  readonly rollDate: { readonly date: CivilDate };
  readonly threshold: {
    readonly part: string;
    readonly whole: string;
    readonly atMost: readonly [number, number];
    readonly measured: Readonly<Record<string, number>>;
  };
  readonly wholeLocalDaysBetween: { readonly from: string; readonly to: string };
  readonly workingDaysBetween: { readonly from: CivilDate; readonly to: CivilDate };
  readonly workingDaysFromDayAfter: { readonly date: CivilDate; readonly days: number };
  readonly workingTimeBetween: { readonly from: string; readonly to: string; readonly pauses?: readonly Pause[] };
}

/** The name of an operation. */
export type Operation = keyof Inputs;

/** What may be known of a deadline besides its date and instant. */
export interface Details {
  /** Only if it is not the date of the start. */
  readonly countedFrom?: CivilDate;
  /** Dates of the working week after the start of counting, up to the due date, that are holidays or closed. */
  readonly holidaysSkipped?: readonly CivilDate[];
  readonly provisional?: true;
  readonly firstUncovered?: CivilDate;
  readonly workingDaysAfterReceiptUpToDue?: number;
  readonly openMinutesFromReceiptToDue?: number;
}

/** One case of one operation. */
export interface VectorOf<O extends Operation> {
  readonly line: "case";
  readonly id: string;
  readonly operation: O;
  readonly schedule: string | null;
  readonly input: Inputs[O];
  readonly expected: unknown;
  readonly details?: Details;
  /** The choice for each question on which the answer may turn. */
  readonly conventions: Readonly<Record<string, string>>;
  readonly authority?: string;
  readonly reason?: string;
  readonly note?: string;
}

/** One case of any operation. */
export type Vector = { readonly [O in Operation]: VectorOf<O> }[Operation];

interface Header {
  readonly line: "suite";
  readonly version: string;
  readonly cases: number;
}

interface OperationLine {
  readonly line: "operation";
  readonly id: Operation;
  readonly asks: string;
  readonly form: string;
}

/** One answer to a question that engines answer differently. */
export interface Convention {
  readonly line: "convention";
  readonly question: string;
  readonly value: string;
  readonly means: string;
}

/** The dates of a list of holidays, and the span for which it speaks. */
export interface Holidays {
  readonly line: "holidays";
  readonly id: string;
  readonly from: CivilDate;
  readonly through: CivilDate;
  readonly dates: readonly CivilDate[];
}

/** A line of the suite. */
export type Line = Header | OperationLine | Convention | Holidays | Schedule | Vector;

/** The file of the suite. */
export const SUITE: URL = new URL("../../charters/vectors/vectors.jsonl", import.meta.url);

/** All lines of the suite. */
export const lines: readonly Line[] = readFileSync(SUITE, "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line) as Line);

export const [header] = linesOf("suite") as [Header];
export const operationLines: readonly OperationLine[] = linesOf("operation");
export const conventions: readonly Convention[] = linesOf("convention");
export const holidays: readonly Holidays[] = linesOf("holidays");
export const vectors: readonly Vector[] = linesOf("case");

const schedules = new Map(linesOf("schedule").map((schedule) => [schedule.id, schedule]));

/** A schedule by its name. */
export function scheduleNamed(name: string): Schedule {
  const found = schedules.get(name);
  if (found === undefined) throw new Error(`the suite has no schedule ${name}`);
  return found;
}

/** The cases of an operation. */
export function vectorsOf<O extends Operation>(operation: O): readonly VectorOf<O>[] {
  return vectors.filter((vector) => vector.operation === operation) as unknown as readonly VectorOf<O>[];
}

/** The value of a question as the lines of conventions name it: a time of day is `HH:MM` there. */
export function conventionName(value: string): string {
  return /^\d{2}:\d{2}$/.test(value) ? "HH:MM" : value;
}

function linesOf<L extends Line["line"]>(kind: L): Extract<Line, { line: L }>[] {
  return lines.filter(({ line }) => line === kind) as Extract<Line, { line: L }>[];
}
