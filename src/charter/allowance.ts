/** Time promised in whole working days. */
export interface WorkingDaysAllowance {
  /**
   * The number of working days.
   * @asType integer
   * @minimum 0
   * @maximum 26000
   */
  readonly workingDays: number;
}
/** Time promised in calendar days. */
export interface CalendarDaysAllowance {
  /**
   * The number of calendar days.
   * @asType integer
   * @minimum 0
   * @maximum 36525
   */
  readonly calendarDays: number;
}
/** Time promised in weeks of seven calendar days. */
export interface WeeksAllowance {
  /**
   * The number of weeks of seven calendar days.
   * @asType integer
   * @minimum 0
   * @maximum 5200
   */
  readonly weeks: number;
}
/** Time promised in calendar months. */
export interface MonthsAllowance {
  /**
   * The number of calendar months.
   * @asType integer
   * @minimum 0
   * @maximum 1200
   */
  readonly months: number;
}
/** Time promised in calendar years. */
export interface YearsAllowance {
  /**
   * The number of calendar years.
   * @asType integer
   * @minimum 0
   * @maximum 100
   */
  readonly years: number;
}
/** Elapsed time in hours, on the clock, day and night. */
export interface HoursAllowance {
  /**
   * The number of hours on the clock, day and night.
   * @asType integer
   * @minimum 0
   * @maximum 876600
   */
  readonly hours: number;
}
/** Elapsed time in minutes. */
export interface MinutesAllowance {
  /**
   * The number of minutes on the clock.
   * @asType integer
   * @minimum 0
   * @maximum 52596000
   */
  readonly minutes: number;
}
/** Elapsed time in seconds. */
export interface SecondsAllowance {
  /**
   * The number of seconds on the clock.
   * @asType integer
   * @minimum 0
   * @maximum 3155760000
   */
  readonly seconds: number;
}
/** Open time in hours: only while the office is open. */
export interface OfficeHoursAllowance {
  /**
   * The number of hours while the office is open.
   * @asType integer
   * @minimum 0
   * @maximum 876600
   */
  readonly officeHours: number;
}
/** Open time in minutes. */
export interface OfficeMinutesAllowance {
  /**
   * The number of minutes while the office is open.
   * @asType integer
   * @minimum 0
   * @maximum 52596000
   */
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
