import { shown } from "../../errors.js";
import { utc } from "@date-fns/utc";
import { format } from "date-fns/format";
import { isValid } from "date-fns/isValid";
import { parse } from "date-fns/parse";
import type { CivilDate } from "../../index.js";
import { Refusal } from "../terminal/refusal.js";
import type { DateStyle } from "../terminal/date-style.js";

const NUMBERS = /^(\d{1,2})([/.-])(\d{1,2})\2(\d+)$/;
const WEEKDAY = /^([a-z]{3,9})\.?,? +(?=\d)/i;
const NAMED_MONTH = ["d MMM yyyy", "d MMMM yyyy", "do MMMM yyyy"];
const TIMES = ["HH:mm", "HH:mm:ss", "h:mma", "h:mm a", "h.mma", "h.mm a", "ha", "h a"];
/** Reading happens in UTC, so that no time zone of this machine has a say; this is midnight of a Thursday there. */
const START = new Date(0);

/** Reads a date that is not ISO text: day, month and year, in an order that `style` makes clear. */
export function readDate(text: string, style: DateStyle, asked: string): CivilDate {
  const numbers = NUMBERS.exec(text);
  if (numbers !== null) return dateInNumbers(text, numbers, style, asked);
  const weekday = WEEKDAY.exec(text);
  const rest = weekday === null ? text : text.slice(weekday[0].length);
  const date = /\b\d{4}$/.test(rest) ? parsed(rest.replace(/\bsept\b/i, "Sep"), NAMED_MONTH) : undefined;
  if (date === undefined) throw notADate(text, style, asked);
  if (weekday !== null) checkWeekday(weekday[1] ?? "", date, text, asked);
  return format(date, "yyyy-MM-dd");
}

/** Reads a time of day, 10:20 or 10.20am, as `HH:mm:ss`. */
export function readTimeOfDay(text: string, asked: string): string {
  const time = parsed(text, TIMES);
  if (time !== undefined) return format(time, "HH:mm:ss");
  throw new Refusal("unclear-date", {
    asked,
    found: `the time of day ${shown(text)}`,
    remedy: 'Write it as "10:20", "10:20:30" or "10.20am"',
  });
}

function parsed(text: string, formats: readonly string[]): Date | undefined {
  return formats.map((one) => parse(text, one, START, { in: utc })).find((date) => isValid(date));
}

function dateInNumbers(text: string, numbers: RegExpExecArray, style: DateStyle, asked: string): CivilDate {
  const [, first = "", , second = "", year = ""] = numbers;
  const date = parsed(`${first}/${second}/${year}`, ["d/M/yyyy"]);
  if (style === "uk" && year.length === 4 && date !== undefined) return format(date, "yyyy-MM-dd");
  if (year.length !== 4) {
    throw unclear(asked, text, "a year that is not in four digits", 'Write the date as "2026-06-10"');
  }
  const other = parsed(`${second}/${first}/${year}`, ["d/M/yyyy"]);
  if (date === undefined && other !== undefined) {
    throw unclear(asked, text, "a date with the month first", `Write it as "${format(other, "yyyy-MM-dd")}"`);
  }
  if (style === "uk") throw unclear(asked, text, "no such day", 'Write the day first, "10/06/2026", or "2026-06-10"');
  const readings = [date, other].filter((one) => one !== undefined).map((one) => format(one, "d MMMM"));
  const what =
    readings.length === 2 && readings[0] !== readings[1] ? readings.join(" or ") : "a date that is not ISO text";
  throw unclear(asked, text, what, 'Write it as "2026-06-10", or use --date-style uk for day first');
}

function checkWeekday(name: string, date: Date, text: string, asked: string): void {
  const actual = format(date, "EEEE");
  if (actual.toLowerCase().startsWith(name.toLowerCase())) return;
  throw unclear(asked, text, `a ${actual}`, "Correct the weekday or the date, or leave out the weekday");
}

function notADate(text: string, style: DateStyle, asked: string): Refusal {
  const ways = style === "uk" ? '"10/06/2026 10:20", ' : "";
  return unclear(asked, text, "no date", `Write it as ${ways}"10 June 2026 10:20" or "2026-06-10T10:20"`);
}

function unclear(asked: string, text: string, what: string, remedy: string): Refusal {
  return new Refusal("unclear-date", { asked, found: `${shown(text)}, which is ${what}`, remedy });
}
