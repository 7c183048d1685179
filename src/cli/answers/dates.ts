import { utc } from "@date-fns/utc";
import { format } from "date-fns/format";
import { parseISO } from "date-fns/parseISO";
import type { CivilDate } from "../../index.js";

/** A date for people: "Mon 22 June 2026". */
export function dateWords(date: CivilDate): string {
  return format(parseISO(date, { in: utc }), "EEE d MMMM yyyy");
}

/** A date for people without its weekday: "22 June 2026". */
export function plainDateWords(date: CivilDate): string {
  return format(parseISO(date, { in: utc }), "d MMMM yyyy");
}

/** A date for people where the year is known: "Mon 22 June". */
export function dayWords(date: CivilDate): string {
  return format(parseISO(date, { in: utc }), "EEE d MMMM");
}

/** Dates from one through another, for people: "Tue 29 to Thu 31 December". */
export function daysWords(first: CivilDate, last: CivilDate): string {
  if (first === last) return dayWords(first);
  const start =
    first.slice(0, 7) === last.slice(0, 7) ? format(parseISO(first, { in: utc }), "EEE d") : dayWords(first);
  return `${start} to ${dayWords(last)}`;
}

/** ISO text of an instant as its own local clock shows it: "Mon 22 June 2026, 17:00". */
export function momentWords(iso: string): string {
  return `${dateWords(iso.slice(0, 10))}, ${clockWords(iso)}`;
}

/** The local time of ISO text to the minute, or to what is not zero; the last millisecond of a date is its end. */
export function clockWords(iso: string): string {
  const [time = "", thousandths = "000"] = iso.slice(11, 23).split(".");
  if (time === "23:59:59" && thousandths === "999") return "end of the day";
  return thousandths !== "000" ? `${time}.${thousandths}` : time.endsWith(":00") ? time.slice(0, 5) : time;
}

/** The name of a month: "June", "Sept". */
export function shortMonthWords(date: CivilDate): string {
  const name = format(parseISO(date, { in: utc }), "MMMM");
  return name.length <= 5 ? name : name.startsWith("Sept") ? "Sept" : name.slice(0, 3);
}
