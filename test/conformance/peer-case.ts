import { readFileSync } from "node:fs";
import type { CivilDate, OpenSpan, Weekday } from "../../src/index.ts";

/** Opening times of a week. */
export type Weekly = Readonly<Partial<Record<Weekday, readonly OpenSpan[]>>>;

/** What a peer was told about the office; where the operation is about dates or a zone alone, parts are missing. */
export interface PeerSchedule {
  readonly weekly?: Weekly;
  readonly holidays?: readonly CivilDate[];
  /** Closures of part of a date. */
  readonly breaks?: Readonly<Record<CivilDate, readonly OpenSpan[]>>;
  readonly timeZone?: string;
  /** Opening times of single dates; a holiday stays closed. */
  readonly specialHours?: Readonly<Record<CivilDate, readonly OpenSpan[]>>;
  /** Opening times that replace the weekly ones from a date on. */
  readonly versions?: readonly { readonly effectiveFrom: CivilDate; readonly weekly: Weekly }[];
  /** Instead of a list of holidays, the place whose bank holidays are meant. */
  readonly region?: "GB-SCT";
}

type Pauses = readonly (readonly [from: string, to: string])[];
type MonthEnd = "none" | "lastDay" | "lastBusinessDay";
type Roll = "following" | "preceding" | "modifiedFollowing" | "modifiedPreceding";

/** What each operation is given. */
export interface Inputs {
  readonly addWorkingTime: { readonly start: string; readonly seconds: number };
  readonly addWorkingDays: { readonly date: CivilDate; readonly days: number };
  readonly addWorkingDaysAtTime: { readonly start: string; readonly days: number };
  readonly addBusinessDayUnit: { readonly start: string; readonly days: number };
  readonly addMonths: { readonly date: CivilDate; readonly months: number; readonly convention?: MonthEnd };
  readonly addMonthsThenRoll: {
    readonly received: CivilDate;
    readonly months: number;
    readonly convention: "following";
  };
  readonly addCalendarDaysThenRoll: {
    readonly date: CivilDate;
    readonly days: number;
    readonly convention: "following";
  };
  readonly alertBeforeDue: {
    readonly start: string;
    readonly target: { readonly workingSeconds: number };
    readonly alertBeforeSeconds: number;
  };
  readonly dueWithPauses: {
    readonly start: string;
    readonly workingSeconds: number;
    readonly pauses?: Pauses;
    readonly pausedWorkingSeconds?: number;
  };
  readonly isHoliday: { readonly date: CivilDate };
  readonly isWorkingTime: { readonly at: string };
  readonly localToInstant: { readonly local: string };
  readonly nextClose: { readonly at: string };
  readonly nextOccurrence: {
    readonly at: string;
    readonly rule: { readonly weekdays: "mon-fri"; readonly time: string };
  };
  readonly nextWorkingInstant: { readonly at: string };
  readonly openIntervals: { readonly from: string; readonly take: number };
  readonly previousWorkingInstant: { readonly at: string };
  readonly rollDate: { readonly date: CivilDate; readonly convention: Roll };
  readonly wholeLocalDaysBetween: { readonly from: string; readonly to: string };
  readonly workingDaysBetween: { readonly from: CivilDate; readonly to: CivilDate };
  readonly workingDaysFromDayAfter: { readonly reported: CivilDate; readonly days: number };
  readonly workingTimeBetween: { readonly from: string; readonly to: string; readonly pauses?: Pauses };
}

/** The name of an operation. */
export type Operation = keyof Inputs;

/** One case of one operation. */
export interface CaseOf<O extends Operation> {
  readonly id: string;
  readonly peer: string;
  readonly operation: O;
  readonly schedule: PeerSchedule;
  readonly input: Inputs[O];
  readonly expected: unknown;
  /** The rule on which the expected value depends; peers differ. */
  readonly convention?: Readonly<Record<string, string>>;
  readonly note?: string;
  readonly expectedFrom: string;
}

/** One case of any operation. */
export type PeerCase = { readonly [O in Operation]: CaseOf<O> }[Operation];

/** All cases. */
export const peerCases = JSON.parse(
  readFileSync(new URL("peer-cases.json", import.meta.url), "utf8"),
) as readonly PeerCase[];

/** A value with its instants in one notation, so that offsets do not matter. */
export function inUtc(value: unknown): unknown {
  if (typeof value === "string") return /^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:\d{2})$/.test(value) ? utc(value) : value;
  if (Array.isArray(value)) return value.map(inUtc);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, inUtc(part)]));
}

function utc(instant: string): string {
  return new Date(instant).toISOString();
}
