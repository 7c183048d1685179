import { CharterClockError } from "../errors.js";
import { CODE, digit, quotient } from "./digits.js";

/**
 * A calendar date without time or zone, `YYYY-MM-DD`.
 * @pattern ^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$
 */
export type CivilDate = string;

/** A civil date as a number: whole days since 1970-01-01. */
export type CivilDay = number;

/** The days of the week as charters and calendars name them, Monday first. */
export const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

/** One day of the week. */
export type Weekday = (typeof WEEKDAYS)[number];

/** A civil date taken apart; `month` is 1 to 12. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS_PER_ERA = 146_097;
const MARCH_EPOCH = 719_468;

/** The civil day of a date of the proleptic Gregorian calendar; days count from March, so that a leap day ends a year. */
export function civilDay(year: number, month: number, day: number): CivilDay {
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = quotient(153 * (month + (month > 2 ? -3 : 9)) + 2, 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + quotient(yearOfEra, 4) - quotient(yearOfEra, 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - MARCH_EPOCH;
}

/** Year, month and day of a civil day: the inverse of `civilDay`. */
export function datePartsOf(day: CivilDay): DateParts {
  const shifted = day + MARCH_EPOCH;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = quotient(
    dayOfEra - quotient(dayOfEra, 1460) + quotient(dayOfEra, 36_524) - quotient(dayOfEra, 146_096),
    365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + quotient(yearOfEra, 4) - quotient(yearOfEra, 100));
  const monthFromMarch = quotient(5 * dayOfYear + 2, 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - quotient(153 * monthFromMarch + 2, 5) + 1,
  };
}

/** The civil day of a text `YYYY-MM-DD`, or `undefined` where the text is not a date that exists. */
export function civilDayOf(text: string): CivilDay | undefined {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return undefined;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  if (!(year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month))) return undefined;
  return civilDay(year, month, day);
}

/** The first civil day that is computed; the statutory bank holidays begin in 1972. */
export const FIRST_DAY: CivilDay = civilDay(1972, 1, 1);

/** The last civil day that is computed. */
export const LAST_DAY: CivilDay = civilDay(2100, 12, 31);

/** The same day, if it is one that is computed; throws `outside-supported-dates`. */
export function requireSupportedDay(day: CivilDay, asked: string): CivilDay {
  if (day >= FIRST_DAY && day <= LAST_DAY) return day;
  throw outsideSupportedDates(
    asked,
    Math.abs(day) < DAYS_PER_ERA * 20 ? civilDateOf(day) : `day ${String(day)} since 1970-01-01`,
  );
}

/** The error for a date or instant before 1972 or after 2100. */
export function outsideSupportedDates(asked: string, found: string): CharterClockError {
  return new CharterClockError("outside-supported-dates", {
    asked,
    found,
    remedy: `Give a date from ${civilDateOf(FIRST_DAY)} through ${civilDateOf(LAST_DAY)}`,
  });
}

/** The text `YYYY-MM-DD` of a civil day. */
export function civilDateOf(day: CivilDay): CivilDate {
  const { year, month, day: dayOfMonth } = datePartsOf(day);
  const yearText = year > 999 ? String(year) : String(year).padStart(4, "0");
  return (
    yearText +
    String.fromCharCode(
      CODE.dash,
      digit(month, 10),
      digit(month, 1),
      CODE.dash,
      digit(dayOfMonth, 10),
      digit(dayOfMonth, 1),
    )
  );
}

/** The number of a weekday, Monday 0 to Sunday 6. */
export function weekdayNumber(day: CivilDay): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** The name of a weekday. */
export function weekdayOf(day: CivilDay): Weekday {
  return WEEKDAYS[weekdayNumber(day)] as Weekday;
}

/** The corresponding date `months` later, clamped to the month's last day (31 January + 1 month is 28 or 29 February). */
export function addMonths(day: CivilDay, months: number): CivilDay {
  const { year, month, day: dayOfMonth } = datePartsOf(day);
  const total = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(total / 12);
  const targetMonth = total - targetYear * 12 + 1;
  return civilDay(targetYear, targetMonth, Math.min(dayOfMonth, daysInMonth(targetYear, targetMonth)));
}

/** How many days a month has. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let index = from; index < to; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return NaN;
    value = value * 10 + digit;
  }
  return value;
}
