import { civilDayOf, datePartsOf, weekdayNumber } from "../../time/civil-date.js";
import type { CivilDate } from "../../time/civil-date.js";

const WEEKDAY_NAMES = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const MONTH_NAMES = [
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

/** A date in words: "10 June 2026". */
export function plainDateWords(date: CivilDate): string {
  const { year, month, day } = datePartsOf(civilDayOf(date) ?? 0);
  return `${day} ${MONTH_NAMES[month - 1] ?? ""} ${year}`;
}

/** A date in words with its weekday: "Wed 10 June 2026". */
export function dateWords(date: CivilDate): string {
  return `${WEEKDAY_NAMES[weekdayNumber(civilDayOf(date) ?? 0)] ?? ""} ${plainDateWords(date)}`;
}

/** The same without its year: "Wed 10 June". */
export function dayWords(date: CivilDate): string {
  return dateWords(date).replace(/ \d+$/, "");
}

/** An instant in words, by the clock that its ISO text shows: "Wed 10 June 2026 10:20". */
export function momentWords(iso: string): string {
  return `${dateWords(iso.slice(0, 10))} ${clockWords(iso)}`;
}

/** The time of day of ISO text, as far as it is not zero; the last millisecond of a date is its end. */
export function clockWords(iso: string): string {
  const time = iso.slice(11, 23);
  return time === "23:59:59.999" ? "end of day" : time.replace(/\.000$/, "").replace(/(?<=:\d\d):00$/, "");
}
