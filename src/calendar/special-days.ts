import { civilDateOf, civilDay, civilDayOf, datePartsOf, weekdayNumber } from "../time/civil-date.js";
import type { CivilDay } from "../time/civil-date.js";
import { rememberedByYear } from "./by-year.js";
import { dateInYear, isDate, isRange, isValidOn, reachOf } from "./yearly-rule.js";
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
 * The days that yearly rules give in one year, in the order of the rules, wherever the year before left a substitute
 * too. A weekend date with `inLieu` gives the substitute that `existing` holds for it already, else the next Monday to
 * Friday that is free; fixed dates come first, then substitutes in date order. What it finds depends on the year alone:
 * `existing` holds the special days of that year, of the one before and of the one after.
 */
export function daysOfYearlyRules(
  entries: readonly DayEntry[],
  year: number,
  existing: ReadonlyMap<CivilDay, SpecialDay>,
): Map<DayEntry, EntryDay[]> {
  const result = new Map<DayEntry, EntryDay[]>();
  const give = (entry: DayEntry, found: EntryDay): void => {
    if (datePartsOf(found.day).year !== year) return;
    const days = result.get(entry);
    if (days === undefined) result.set(entry, [found]);
    else days.push(found);
  };
  const named = [...namedDays(entries, year - 1), ...namedDays(entries, year)];
  const moving = named.filter(({ entry, day }) => substitution(entry, day) !== undefined);
  for (const { entry, day } of named) if (substitution(entry, day) !== "instead") give(entry, { day });
  if (moving.length === 0) return result;
  const substitutes = substitutesIn(existing);
  const occupied = new Set([...existing.keys(), ...[...named, ...namedDays(entries, year + 1)].map(({ day }) => day)]);
  for (const { entry, day } of moving) {
    const substitute = substitutes.get(day) ?? nextFreeWeekday(day, occupied);
    occupied.add(substitute);
    give(entry, { day: substitute, substituteFor: day });
  }
  return result;
}

/** A date that a yearly rule names, before any substitute. */
interface NamedDay {
  readonly entry: DayEntry;
  readonly day: CivilDay;
}

/** The dates of one year that yearly rules name, in date order; a rule relative to another may reach over from a year near it. */
const namedDays = rememberedByYear((entries: readonly DayEntry[], year): readonly NamedDay[] => {
  const [first, last] = [civilDay(year, 1, 1), civilDay(year, 12, 31)];
  const named: NamedDay[] = [];
  for (const entry of entries) {
    if (isDate(entry.on) || isRange(entry.on)) continue;
    const reach = reachOf(entry.on, entries);
    const through = datePartsOf(last + reach).year;
    for (let from = datePartsOf(first - reach).year; from <= through; from += 1) {
      const day = dateInYear(entry.on, from, entries);
      if (day !== undefined && day >= first && day <= last && isValidOn(entry, day)) named.push({ entry, day });
    }
  }
  return named.sort((a, b) => a.day - b.day);
});

/** The days that entries of any form give from `first` through `last`, where nothing else is in their way. */
export function daysOfEntries<Entry extends DayEntry>(
  entries: readonly Entry[],
  first: CivilDay,
  last: CivilDay,
): { readonly entry: Entry; readonly day: CivilDay }[] {
  const years = Array.from(
    { length: datePartsOf(last).year - datePartsOf(first).year + 1 },
    (_, index) => datePartsOf(first).year + index,
  );
  const yearly = years.map((year) => daysOfYearlyRules(entries, year, new Map()));
  return entries.flatMap((entry) => {
    const ruled = yearly.flatMap((found) => found.get(entry) ?? []).map(({ day }) => day);
    const days = [...ruled.filter((day) => day >= first && day <= last), ...daysOfDatedEntry(entry, first, last)];
    return days.map((day) => ({ entry, day }));
  });
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

function substitutesIn(existing: ReadonlyMap<CivilDay, SpecialDay>): Map<CivilDay, CivilDay> {
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
