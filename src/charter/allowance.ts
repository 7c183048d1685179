/** Time promised in whole working days. */
export interface WorkingDaysAllowance {
  readonly workingDays: number;
}
/** Time promised in calendar days. */
export interface CalendarDaysAllowance {
  readonly calendarDays: number;
}
/** Time promised in weeks of seven calendar days. */
export interface WeeksAllowance {
  readonly weeks: number;
}
/** Time promised in calendar months. */
export interface MonthsAllowance {
  readonly months: number;
}
/** Time promised in calendar years. */
export interface YearsAllowance {
  readonly years: number;
}
/** Elapsed time in hours, on the clock, day and night. */
export interface HoursAllowance {
  readonly hours: number;
}
/** Elapsed time in minutes. */
export interface MinutesAllowance {
  readonly minutes: number;
}
/** Elapsed time in seconds. */
export interface SecondsAllowance {
  readonly seconds: number;
}
/** Open time in hours: only while the office is open. */
export interface OfficeHoursAllowance {
  readonly officeHours: number;
}
/** Open time in minutes. */
export interface OfficeMinutesAllowance {
  readonly officeMinutes: number;
}

/** The time promised: exactly one unit and its whole number. */
export type Allowance =
  | WorkingDaysAllowance
  | CalendarDaysAllowance
  | WeeksAllowance
  | MonthsAllowance
  | YearsAllowance
  | HoursAllowance
  | MinutesAllowance
  | SecondsAllowance
  | OfficeHoursAllowance
  | OfficeMinutesAllowance;

/** The unit of an allowance. */
export type AllowanceUnit =
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

/** An allowance as its unit and amount. */
export interface Amount {
  readonly unit: AllowanceUnit;
  readonly amount: number;
}

/** The unit and amount of an allowance. */
export function amountOf(allowance: Allowance): Amount {
  const [unit, amount] = Object.entries(allowance)[0] as [AllowanceUnit, number];
  return { unit, amount };
}

/** The allowance of an amount in a unit, frozen: the inverse of `amountOf`. */
export function allowanceOf({ unit, amount }: Amount): Allowance {
  return Object.freeze({ [unit]: amount }) as unknown as Allowance;
}
