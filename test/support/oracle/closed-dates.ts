import type { CalendarEdition, DayEntry, DayForm, WorkingCalendar, YearlyRule } from "../../../src/index.js";
import { dateOf, daysOf, isEasterSunday, partsOf, weekdayOf } from "./date-numbers.js";

// What the forms of an entry mean, asked of one date after another: "is this date the last Monday of May?" Nothing here
// knows of years, spans or tables.

/** The dates from one through another that a calendar closes all day. */
export function oracleClosedDates(calendar: WorkingCalendar, from: string, through: string): ReadonlySet<string> {
  // Substitutes of the dates before may reach in, and those after are in the way of none inside.
  const days = daysFromThrough(daysOf(from) - 400, daysOf(through) + 400);
  const closed = new Map<number, number | undefined>();
  for (const edition of calendar.divisions) {
    for (const [day, substituteFor] of bankHolidays(edition, calendar, days))
      if (!closed.has(day)) closed.set(day, substituteFor);
  }
  for (const day of ruledDays(calendar.remove, days, closed).flatMap(({ gives }) => gives)) closed.delete(day);
  for (const { entry, gives } of ruledDays(calendar.add, days, closed)) {
    if (entry.during === undefined) for (const day of gives) closed.set(day, undefined);
  }
  for (const names of [namesRange, namesDate]) {
    for (const day of days) {
      if (calendar.remove.some((entry) => names(entry.on, day) && isValid(entry, day))) closed.delete(day);
      if (calendar.add.some((entry) => entry.during === undefined && names(entry.on, day) && isValid(entry, day)))
        closed.set(day, undefined);
    }
  }
  return new Set([...closed.keys()].map(dateOf).filter((date) => date >= from && date <= through));
}

function bankHolidays(
  { holidays, coverage, rules }: CalendarEdition,
  { standing, asKnownAt }: WorkingCalendar,
  days: readonly number[],
): Map<number, number | undefined> {
  const found = new Map<number, number | undefined>();
  for (const holiday of holidays) {
    if (standing === "statutory" && holiday.standing === "observed") continue;
    const isKnown = asKnownAt === undefined || holiday.announced == null || holiday.announced <= asKnownAt;
    const date = isKnown ? holiday.date : holiday.replaces;
    const { substituteFor } = holiday;
    if (date !== undefined) found.set(daysOf(date), substituteFor === undefined ? undefined : daysOf(substituteFor));
  }
  for (const { gives, substitutes } of ruledDays(rules, days, new Map())) {
    for (const day of gives) {
      if (dateOf(day) < coverage.from || dateOf(day) > coverage.through) found.set(day, substitutes.get(day));
    }
  }
  return found;
}

interface Ruled {
  readonly entry: DayEntry;
  readonly gives: readonly number[];
  /** The weekend dates that some of these stand in for. */
  readonly substitutes: ReadonlyMap<number, number>;
}

/** All dates that the rules name are taken first; then each weekend date, in order, takes its substitute. */
function ruledDays(
  entries: readonly DayEntry[],
  days: readonly number[],
  existing: ReadonlyMap<number, number | undefined>,
): Ruled[] {
  const named = days.flatMap((day) =>
    entries
      .filter((entry) => namesByRule(entry.on, day, entries) && isValid(entry, day))
      .map((entry) => ({ entry, day })),
  );
  const taken = new Set([...existing.keys(), ...named.map(({ day }) => day)]);
  const given = new Map<DayEntry, { gives: number[]; substitutes: Map<number, number> }>(
    entries.map((entry) => [entry, { gives: [], substitutes: new Map() }]),
  );
  for (const { entry, day } of named) {
    const { gives, substitutes } = given.get(entry) as { gives: number[]; substitutes: Map<number, number> };
    const inLieu = isWeekend(day) && typeof entry.on === "object" && "day" in entry.on ? entry.on.inLieu : undefined;
    if (inLieu !== "instead") gives.push(day);
    if (inLieu === undefined) continue;
    const known = [...existing].find(([, substituteFor]) => substituteFor === day)?.[0];
    let substitute = known ?? day + 1;
    while (known === undefined && (isWeekend(substitute) || taken.has(substitute))) substitute += 1;
    taken.add(substitute);
    gives.push(substitute);
    substitutes.set(substitute, day);
  }
  return entries.map((entry) => ({
    entry,
    ...(given.get(entry) as { gives: number[]; substitutes: Map<number, number> }),
  }));
}

function namesByRule(on: DayForm, day: number, entries: readonly DayEntry[]): boolean {
  return typeof on === "object" && !("through" in on) && names(on, day, entries);
}

function names(rule: YearlyRule, day: number, entries: readonly DayEntry[]): boolean {
  const { month, dayOfMonth } = partsOf(day);
  if ("easter" in rule) return isEasterSunday(day - rule.easter);
  if ("nth" in rule) {
    const isNth = rule.nth === "last" ? partsOf(day + 7).month !== month : Math.ceil(dayOfMonth / 7) === rule.nth;
    return month === rule.month && weekdayOf(day) === rule.weekday && isNth;
  }
  if ("month" in rule) return month === rule.month && dayOfMonth === rule.day;
  const other = (id: string, at: number): boolean => {
    const entry = entries.find((candidate) => candidate.id === id);
    return entry !== undefined && namesByRule(entry.on, at, entries);
  };
  if ("from" in rule) return other(rule.from, day - rule.days);
  if (weekdayOf(day) !== rule.weekday) return false;
  const side = rule.before === undefined ? -1 : 1;
  return [1, 2, 3, 4, 5, 6, 7].some((distance) => other(rule.before ?? rule.after ?? "", day + side * distance));
}

function namesRange(on: DayForm, day: number): boolean {
  return typeof on === "object" && "through" in on && on.from <= dateOf(day) && dateOf(day) <= on.through;
}

function namesDate(on: DayForm, day: number): boolean {
  return on === dateOf(day);
}

function isValid({ validFrom, validThrough }: DayEntry, day: number): boolean {
  return (validFrom ?? "0000") <= dateOf(day) && dateOf(day) <= (validThrough ?? "9999");
}

function isWeekend(day: number): boolean {
  return ["sat", "sun"].includes(weekdayOf(day));
}

function daysFromThrough(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
