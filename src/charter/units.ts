import { HOUR, MINUTE, SECOND } from "../time/units.js";
import type { AllowanceUnit } from "./allowance.js";
import type { Counting } from "./counting.js";

/** A setting of `counting`. */
export type Setting = keyof Counting;

/** How a unit is counted: five ways, and every unit has one of them. */
export type UnitKind = "working-days" | "dates" | "months" | "elapsed" | "open";

/** What there is to know of a unit of time. */
export interface Unit {
  readonly kind: UnitKind;
  /** How many days, months or milliseconds one of it has. */
  readonly size: number;
  /** What people call one of it; several have an s. */
  readonly word: string;
  /** What people call many of it, in full. */
  readonly meaning: string;
  /** The most that a document may promise: a hundred years, which is more than any charter promises. */
  readonly most: number;
}

/** The units of an allowance. What is done with one goes by its kind and size. */
export const UNITS: Readonly<Record<AllowanceUnit, Unit>> = {
  workingDays: { kind: "working-days", size: 1, word: "working day", meaning: "working days", most: 26_000 },
  calendarDays: { kind: "dates", size: 1, word: "calendar day", meaning: "calendar days", most: 36_525 },
  weeks: { kind: "dates", size: 7, word: "week", meaning: "weeks of seven calendar days", most: 5_200 },
  months: { kind: "months", size: 1, word: "month", meaning: "calendar months", most: 1_200 },
  years: { kind: "months", size: 12, word: "year", meaning: "calendar years", most: 100 },
  hours: { kind: "elapsed", size: HOUR, word: "hour", meaning: "hours of elapsed time, day and night", most: 876_600 },
  minutes: { kind: "elapsed", size: MINUTE, word: "minute", meaning: "minutes of elapsed time", most: 52_596_000 },
  seconds: { kind: "elapsed", size: SECOND, word: "second", meaning: "seconds of elapsed time", most: 3_155_760_000 },
  officeHours: {
    kind: "open",
    size: HOUR,
    word: "office hour",
    meaning: "hours while the office is open",
    most: 876_600,
  },
  officeMinutes: {
    kind: "open",
    size: MINUTE,
    word: "office minute",
    meaning: "minutes while the office is open",
    most: 52_596_000,
  },
};

const DAYS: readonly Setting[] = ["countFrom", "cutOff", "dueTime", "calendar", "pausing", "pauseDays"];

/** The settings that decide a date for each kind of unit: all of them are required, and no other is allowed. */
export const SETTINGS_OF_KIND: Readonly<Record<UnitKind, readonly Setting[]>> = {
  "working-days": DAYS,
  dates: [...DAYS, "roll"],
  months: ["monthFrom", "cutOff", "dueTime", "calendar", "roll", "pausing", "pauseDays"],
  elapsed: ["pausing"],
  open: ["landsOn", "pausing"],
};

/** The same for each unit. */
export const SETTINGS_OF_UNIT: Readonly<Record<AllowanceUnit, readonly Setting[]>> = Object.fromEntries(
  Object.entries(UNITS).map(([unit, { kind }]) => [unit, SETTINGS_OF_KIND[kind]]),
) as Record<AllowanceUnit, readonly Setting[]>;

/** Whether a name is that of a unit of time. */
export function isUnit(name: string): name is AllowanceUnit {
  return Object.hasOwn(UNITS, name);
}

/** The kind of a unit. */
export function kindOf(unit: AllowanceUnit): UnitKind {
  return UNITS[unit].kind;
}
