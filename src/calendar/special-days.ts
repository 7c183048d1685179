import { civilDateOf, civilDayOf, datePartsOf, weekdayNumber } from "../time/civil-date.js";
import type { CivilDay } from "../time/civil-date.js";
import { dateInYear, isDate, isRange, isValidOn } from "./yearly-rule.js";
import type { DayEntry, SpecialDay } from "./types.js";

/** Special days by civil day. */
export type SpecialDays = Map<CivilDay, SpecialDay>;

/** A day that an entry gives, and the weekend date it stands in for where it is a substitute. */
export interface EntryDay {
  readonly day: CivilDay;
  readonly substituteFor?: CivilDay;
}

const SATURDAY = 5;

/**
 * The days that yearly rules give from one year through another, in the order of the rules.
 * A weekend date with `inLieu` gives the substitute that `existing` holds for it already, else the next Monday to
 * Friday that is free; fixed dates come first, then substitutes in date order.
 */
export function daysOfYearlyRules(
  entries: readonly DayEntry[],
  fromYear: number,
  throughYear: number,
  existing: SpecialDays,
): Map<DayEntry, EntryDay[]> {
  const result = new Map<DayEntry, EntryDay[]>(entries.map((entry) => [entry, []]));
  const substitutes = substitutesIn(existing);
  for (let year = fromYear; year <= throughYear; year += 1) {
    const named: { entry: DayEntry; day: CivilDay }[] = [];
    for (const entry of entries) {
      if (isDate(entry.on) || isRange(entry.on)) continue;
      const day = dateInYear(entry.on, year, entries);
      if (day !== undefined && isValidOn(entry, day)) named.push({ entry, day });
    }
    const occupied = new Set([...existing.keys(), ...named.map(({ day }) => day)]);
    for (const { entry, day } of named.sort((a, b) => a.day - b.day)) {
      const inLieu = substitution(entry, day);
      if (inLieu !== "instead") result.get(entry)?.push({ day });
      if (inLieu === undefined) continue;
      const substitute = substitutes.get(day) ?? nextFreeWeekday(day, occupied);
      occupied.add(substitute);
      result.get(entry)?.push({ day: substitute, substituteFor: day });
    }
  }
  return result;
}

/** The dates of the entries that name a date or a range, clipped to a span of days. */
export function daysOfDatedEntry(entry: DayEntry, first: CivilDay, last: CivilDay): CivilDay[] {
  if (isDate(entry.on)) {
    const day = civilDayOf(entry.on);
    return day !== undefined && day >= first && day <= last && isValidOn(entry, day) ? [day] : [];
  }
  if (!isRange(entry.on)) return [];
  const from = Math.max(civilDayOf(entry.on.from) ?? first, first);
  const through = Math.min(civilDayOf(entry.on.through) ?? first - 1, last);
  const days: CivilDay[] = [];
  for (let day = from; day <= through; day += 1) if (isValidOn(entry, day)) days.push(day);
  return days;
}

/** The years that rules must be asked for, so that every date of a span is found: one more on each side. */
export function yearsAround(first: CivilDay, last: CivilDay): readonly [number, number] {
  return [datePartsOf(first).year - 1, datePartsOf(last).year + 1];
}

/** The special day that an entry of a landlord makes of a date. */
export function closure(entry: DayEntry): SpecialDay {
  return {
    title: entry.title,
    kind: entry.during === undefined ? "closure" : "part-closure",
    source: entry.source ?? entry.basis ?? "the landlord's calendar",
  };
}

/** The special day of a statutory rule, projected past the coverage of its edition. */
export function projected(entry: DayEntry, found: EntryDay): SpecialDay {
  return {
    title: entry.title,
    kind: found.substituteFor === undefined ? "regular" : "substitute",
    source: entry.basis ?? "statutory rule",
    projected: true,
    ...(found.substituteFor === undefined ? {} : { substituteFor: civilDateOf(found.substituteFor) }),
  };
}

function substitution(entry: DayEntry, day: CivilDay): "instead" | "as-well" | undefined {
  if (!isWeekend(day) || isDate(entry.on) || isRange(entry.on) || !("day" in entry.on)) return undefined;
  return entry.on.inLieu;
}

function substitutesIn(existing: SpecialDays): Map<CivilDay, CivilDay> {
  const substitutes = new Map<CivilDay, CivilDay>();
  for (const [day, { substituteFor }] of existing) {
    if (substituteFor !== undefined) substitutes.set(civilDayOf(substituteFor) as CivilDay, day);
  }
  return substitutes;
}

function nextFreeWeekday(day: CivilDay, occupied: ReadonlySet<CivilDay>): CivilDay {
  let next = day + 1;
  while (isWeekend(next) || occupied.has(next)) next += 1;
  return next;
}

function isWeekend(day: CivilDay): boolean {
  return weekdayNumber(day) >= SATURDAY;
}
