import { CharterClockError, shown } from "../errors.js";
import { civilDay, civilDayOf, daysInMonth, WEEKDAYS, weekdayNumber } from "../time/civil-date.js";
import type { CivilDay, Weekday } from "../time/civil-date.js";
import { easterSunday } from "./easter.js";
import type { BesideRule, DateRange, DayEntry, DayForm, NthWeekday, OffsetFromRule, YearlyRule } from "./types.js";

/** Whether an entry is about one date. */
export function isDate(form: DayForm): form is string {
  return typeof form === "string";
}

/** Whether an entry is about a range of dates. */
export function isRange(form: DayForm): form is DateRange {
  return typeof form === "object" && "through" in form;
}

/**
 * The date a rule gives in a year, before any substitute; `undefined` where it has none that year (a fifth Monday,
 * 29 February). `entries` are the rules that this one may refer to; a rule that refers to itself is refused.
 */
export function dateInYear(rule: YearlyRule, year: number, entries: readonly DayEntry[]): CivilDay | undefined {
  return resolve(rule, year, entries, []);
}

/** How many days the date of a rule may lie outside the year that it is asked for. */
export function reachOf(rule: YearlyRule, entries: readonly DayEntry[], path: readonly string[] = []): number {
  if ("easter" in rule) return Math.abs(rule.easter);
  if ("month" in rule) return 0;
  const id = nameOfOther(rule);
  const other = entries.find((entry) => entry.id === id)?.on;
  if (other === undefined || isDate(other) || isRange(other) || path.includes(id)) return 0;
  return ("from" in rule ? Math.abs(rule.days) : 7) + reachOf(other, entries, [...path, id]);
}

/** Whether an entry applies on a day, by its validity dates. */
export function isValidOn(entry: Pick<DayEntry, "validFrom" | "validThrough">, day: CivilDay): boolean {
  const from = entry.validFrom === undefined ? undefined : civilDayOf(entry.validFrom);
  const through = entry.validThrough === undefined ? undefined : civilDayOf(entry.validThrough);
  return (from === undefined || day >= from) && (through === undefined || day <= through);
}

function resolve(
  rule: YearlyRule,
  year: number,
  entries: readonly DayEntry[],
  path: readonly string[],
): CivilDay | undefined {
  if ("easter" in rule) return easterSunday(year) + rule.easter;
  if ("nth" in rule) return nthWeekday(rule, year);
  if ("month" in rule) {
    return rule.day > daysInMonth(year, rule.month) ? undefined : civilDay(year, rule.month, rule.day);
  }
  const id = nameOfOther(rule);
  const other = entries.find((entry) => entry.id === id)?.on;
  if (other === undefined || isDate(other) || isRange(other) || path.includes(id)) throw badReference(id, path);
  const anchor = resolve(other, year, entries, [...path, id]);
  if (anchor === undefined) return undefined;
  if ("from" in rule) return anchor + rule.days;
  return rule.before === undefined ? weekdayAfter(anchor, rule.weekday) : weekdayBefore(anchor, rule.weekday);
}

function nameOfOther(rule: BesideRule | OffsetFromRule): string {
  return "from" in rule ? rule.from : (rule.before ?? rule.after ?? "");
}

function nthWeekday(rule: NthWeekday, year: number): CivilDay | undefined {
  const first = civilDay(year, rule.month, 1);
  const length = daysInMonth(year, rule.month);
  if (rule.nth === "last") return weekdayBefore(first + length, rule.weekday);
  const day = weekdayAfter(first - 1, rule.weekday) + 7 * (rule.nth - 1);
  return day < first + length ? day : undefined;
}

function weekdayAfter(day: CivilDay, weekday: Weekday): CivilDay {
  return day + 1 + ((WEEKDAYS.indexOf(weekday) - weekdayNumber(day + 1) + 7) % 7);
}

function weekdayBefore(day: CivilDay, weekday: Weekday): CivilDay {
  return day - 1 - ((weekdayNumber(day - 1) - WEEKDAYS.indexOf(weekday) + 7) % 7);
}

function badReference(id: string, path: readonly string[]): CharterClockError {
  const cyclic = path.includes(id);
  return new CharterClockError("invalid-calendar", {
    asked: `The date of a rule that refers to ${shown(id)}`,
    found: cyclic ? `references in a circle: ${[...path, id].join(" → ")}` : "no yearly rule with that id",
    remedy: "Refer to the id of a yearly rule in the same list that does not refer back",
  });
}
