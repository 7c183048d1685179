import { civilDayOf, datePartsOf, WEEKDAYS, weekdayNumber } from "../time/civil-date.js";
import type { CivilDate, Weekday } from "../time/civil-date.js";

/** The days of the week in words, Monday first. */
export const WEEKDAY_NAMES: readonly string[] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/** The months in words, January first. */
export const MONTH_NAMES: readonly string[] = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** A day of the week in words: "Mon". */
export function weekdayName(weekday: Weekday): string {
  return WEEKDAY_NAMES[WEEKDAYS.indexOf(weekday)] ?? "";
}

/** A date with its weekday: "Mon 22 June 2026". */
export function dateWords(date: CivilDate): string {
  return `${weekdayOf(date)} ${plainDateWords(date)}`;
}

/** A date without its weekday: "22 June 2026". */
export function plainDateWords(date: CivilDate): string {
  return `${dayAndMonth(date)} ${date.slice(0, 4)}`;
}

/** A date where the year is known: "Mon 22 June". */
export function dayWords(date: CivilDate): string {
  return `${weekdayOf(date)} ${dayAndMonth(date)}`;
}

/** Dates from one through another, where the year is known: "Tue 29 to Thu 31 December". */
export function daysWords(first: CivilDate, last: CivilDate): string {
  if (first === last) return dayWords(first);
  const isOneMonth = first.slice(0, 7) === last.slice(0, 7);
  return `${isOneMonth ? `${weekdayOf(first)} ${Number(first.slice(8))}` : dayWords(first)} to ${dayWords(last)}`;
}

/** The month of a date in a narrow column: "June", "Sept". */
export function shortMonthWords(date: CivilDate): string {
  const name = monthOf(date);
  return name.length <= 5 ? name : name === "September" ? "Sept" : name.slice(0, 3);
}

/** ISO text of an instant by the clock that it shows: "Mon 22 June 2026, 17:00". */
export function momentWords(iso: string): string {
  return `${dateWords(iso.slice(0, 10))}, ${clockWords(iso)}`;
}

/** The time of day of ISO text to the minute, or to what is not zero; the last millisecond of a date is its end. */
export function clockWords(iso: string): string {
  const [time = "", thousandths = "000"] = iso.slice(11, 23).split(".");
  if (time === "23:59:59" && thousandths === "999") return "end of the day";
  return thousandths !== "000" ? `${time}.${thousandths}` : time.endsWith(":00") ? time.slice(0, 5) : time;
}

function weekdayOf(date: CivilDate): string {
  return WEEKDAY_NAMES[weekdayNumber(civilDayOf(date) ?? 0)] ?? "";
}

function dayAndMonth(date: CivilDate): string {
  return `${Number(date.slice(8))} ${monthOf(date)}`;
}

function monthOf(date: CivilDate): string {
  return MONTH_NAMES[datePartsOf(civilDayOf(date) ?? 0).month - 1] ?? "";
}
