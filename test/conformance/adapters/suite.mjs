// What every adapter in JavaScript needs: the cases, and the office of each as plain data.
import { readFileSync } from "node:fs";

const lines = readFileSync(new URL("../../../charters/vectors/vectors.jsonl", import.meta.url), "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line));
const named = (kind) => new Map(lines.filter(({ line }) => line === kind).map((line) => [line.id, line]));
const schedules = named("schedule");
const holidays = named("holidays");

export const cases = lines.filter(({ line }) => line === "case");

export const WEEK = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

/** The answer of an engine that has no way to ask. */
export const cannot = (why) => ({ cannot: why });

/** A schedule by its name, with `closed` as all dates that do not count: holidays and closures, without those worked. */
export function officeNamed(name) {
  const schedule = schedules.get(name) ?? { timeZone: "UTC", workingWeekdays: [], holidaysOf: [], weekly: null };
  const dates = [...schedule.holidaysOf.flatMap((id) => holidays.get(id).dates), ...(schedule.closed ?? [])];
  const worked = new Set(schedule.worked);
  const isEvenWeek = !schedule.closedInPart && !schedule.otherHours && !schedule.laterWeeks;
  return { ...schedule, closed: new Set(dates.filter((date) => !worked.has(date))), isEvenWeek };
}

/** The date of an instant by the clock of a time zone. */
export function localDate(at, timeZone) {
  return new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }).format(
    new Date(at),
  );
}
