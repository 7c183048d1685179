import type { AllowanceUnit } from "./allowance.js";
import type { Counting } from "./types.js";

/** A setting of `counting`. */
export type Setting = keyof Counting;

const DAYS: readonly Setting[] = ["countFrom", "cutOff", "dueTime", "calendar", "pausing", "pauseDays"];
const PERIOD: readonly Setting[] = [...DAYS, "roll"];
const MONTHS: readonly Setting[] = ["monthFrom", "cutOff", "dueTime", "calendar", "roll", "pausing", "pauseDays"];
const ELAPSED: readonly Setting[] = ["pausing"];
const OFFICE: readonly Setting[] = ["landsOn", "pausing"];

/** The settings that decide a date for each unit: all of them are required, and no other is allowed. */
export const SETTINGS_OF_UNIT: Readonly<Record<AllowanceUnit, readonly Setting[]>> = {
  workingDays: DAYS,
  calendarDays: PERIOD,
  weeks: PERIOD,
  months: MONTHS,
  years: MONTHS,
  hours: ELAPSED,
  minutes: ELAPSED,
  seconds: ELAPSED,
  officeHours: OFFICE,
  officeMinutes: OFFICE,
};
