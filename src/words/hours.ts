import type { OpenSpan } from "../calendar/types.js";
import type { HoursPeriod, OfficeHours } from "../hours/types.js";
import { WEEKDAYS } from "../time/civil-date.js";
import type { Weekday } from "../time/civil-date.js";
import { plainDateWords, weekdayName } from "./dates.js";

/** Weekdays in words: "Mon to Fri", "Mon, Tue, Thu". */
export function weekdayWords(weekdays: readonly Weekday[]): string {
  const sorted = WEEKDAYS.filter((weekday) => weekdays.includes(weekday));
  const [first] = sorted;
  const last = sorted[sorted.length - 1];
  const isRun =
    first !== undefined && last !== undefined && WEEKDAYS.indexOf(last) - WEEKDAYS.indexOf(first) === sorted.length - 1;
  if (isRun && sorted.length > 2) return `${weekdayName(first)} to ${weekdayName(last)}`;
  return sorted.map(weekdayName).join(", ") || "no day";
}

/** Opening times in words: "09:00-12:30 and 13:30-17:00". */
export function spanWords(spans: readonly OpenSpan[]): string {
  return spans.map(([from, to]) => `${from}-${to}`).join(" and ");
}

/** Office hours in words, weekdays with the same hours together; one text for each period that has its own dates. */
export function hoursWords(hours: OfficeHours | null): string[] {
  return hours === null ? ["office hours not stated"] : hours.periods.map(periodWords);
}

function periodWords({ weekly, validFrom, validThrough }: HoursPeriod): string {
  const byHours = new Map<string, Weekday[]>();
  for (const weekday of WEEKDAYS) {
    const words = spanWords(weekly[weekday] ?? []);
    if (words !== "") byHours.set(words, [...(byHours.get(words) ?? []), weekday]);
  }
  const open = [...byHours].map(([words, weekdays]) => `${weekdayWords(weekdays)} ${words}`).join("; ");
  const from = validFrom === undefined ? "" : ` from ${plainDateWords(validFrom)}`;
  const through = validThrough === undefined ? "" : ` through ${plainDateWords(validThrough)}`;
  return `open ${open || "on no day"}${from}${through}`;
}
