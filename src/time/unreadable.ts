import { shown } from "../errors.js";
import type { Fault } from "../errors.js";
import { civilDayOf, civilDateOf, civilDay, daysInMonth } from "./civil-date.js";
import type { CivilDate } from "./civil-date.js";

type What = Pick<Fault, "found" | "remedy">;

const DATE_AND_TIME = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?(.*)$/i;
const DATE_ALONE = /^\d{4}-\d{2}-\d{2}$/;
const IN_NUMBERS = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)/;

/** What is wrong with a text that should be a moment, and how to write it; `undefined` for one that is like no date. */
export function whyNotAMoment(text: string): What | undefined {
  const written = DATE_AND_TIME.exec(text);
  if (written === null) return DATE_ALONE.test(text) ? dateAlone(text) : inNumbers(text);
  const [, date = "", hours = "", minutes = "", seconds = "00", offset = ""] = written;
  const noDate = civilDayOf(date) === undefined ? noSuchDate(text, date) : undefined;
  if (noDate !== undefined) return noDate;
  if (hours === "24" && Number(minutes) + Number(seconds) === 0) {
    const next = civilDateOf((civilDayOf(date) as number) + 1);
    return {
      found: `${shown(text)}, a day that has no hour 24`,
      remedy: `Write its end as the start of the next, "${next}T00:00"`,
    };
  }
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) {
    return {
      found: `${shown(text)}, a time of day that does not exist`,
      remedy: "Hours go from 00 to 23, minutes and seconds from 00 to 59",
    };
  }
  const rest = offset === "" ? "a form that is not read" : `${shown(offset)} after the time`;
  return {
    found: `${shown(text)}, ${rest}`,
    remedy: `Write "${date}T${hours}:${minutes}", if wall time is meant, or with an offset, "${date}T${hours}:${minutes}+01:00"`,
  };
}

function dateAlone(text: string): What {
  return (
    noSuchDate(text, text) ?? {
      found: `${shown(text)}, a date without a time of day`,
      remedy: `Add the time, "${text}T10:20"; if nobody knows it, give the date by a key that takes one, such as receivedOn`,
    }
  );
}

/** What is wrong with a text that should be a date `YYYY-MM-DD`; `undefined` for one that is right. */
export function whyNotADate(text: string): What | undefined {
  if (civilDayOf(text) !== undefined) return undefined;
  if (DATE_ALONE.test(text)) return noSuchDate(text, text);
  const date = /^(\d{4}-\d{2}-\d{2})[T ]\d/.exec(text)?.[1];
  if (date !== undefined) {
    return noSuchDate(text, date) ?? { found: `${shown(text)}, a moment`, remedy: `Give the date alone, "${date}"` };
  }
  return inNumbers(text) ?? { found: shown(text), remedy: 'Give a date that exists as "YYYY-MM-DD"' };
}

function noSuchDate(text: string, date: CivilDate): What | undefined {
  if (civilDayOf(date) !== undefined) return undefined;
  const [year = 0, month = 0] = date.split("-").map(Number);
  const found = `${shown(text)}, and there is no such date`;
  if (month < 1 || month > 12) return { found, remedy: "Months go from 01 to 12" };
  const last = civilDateOf(civilDay(year, month, daysInMonth(year, month)));
  return { found, remedy: `The last day of that month is ${last}` };
}

/** Numbers with slashes, of which somebody else decides whether the day or the month is first. */
function inNumbers(text: string): What | undefined {
  const [, first, , second, year] = IN_NUMBERS.exec(text) ?? [];
  if (first === undefined || second === undefined || year === undefined) return undefined;
  const dates = [
    ["the day first", isoDate(year, second, first)],
    ["the month first", isoDate(year, first, second)],
  ] as const;
  const possible = dates.filter(([, date]) => civilDayOf(date) !== undefined);
  const [only] = possible;
  if (only === undefined)
    return { found: `${shown(text)}, and there is no such date`, remedy: 'Write a date as "2026-06-10"' };
  const isOne = possible.length === 1 || possible[0]?.[1] === possible[1]?.[1];
  if (isOne) return { found: `${shown(text)}, a date with ${only[0]}`, remedy: `Write it as "${only[1]}"` };
  const ways = possible.map(([how, date]) => `"${date}" with ${how}`).join(", or ");
  return { found: `${shown(text)}, which may be ${ways}`, remedy: "Write the one that is meant" };
}

function isoDate(year: string, month: string, day: string): CivilDate {
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
