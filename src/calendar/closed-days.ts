import { CharterClockError } from "../errors.js";
import type { CivilDay } from "../time/civil-date.js";
import { holidaysOf } from "./holidays.js";
import { closure, daysOfDatedEntry, daysOfYearlyRules, yearsAround } from "./special-days.js";
import type { SpecialDays } from "./special-days.js";
import type { DayEntry, OpenSpan, WorkingCalendar } from "./types.js";
import { isDate, isRange } from "./yearly-rule.js";

/** The dates of a span that are closed all day, and those that are closed in part. */
export interface ClosedDays {
  readonly allDay: SpecialDays;
  readonly inPart: ReadonlyMap<CivilDay, readonly PartClosure[]>;
}

/** A part of one date in which the office is closed, and why. */
export interface PartClosure {
  readonly title: string;
  readonly source: string;
  readonly during: readonly OpenSpan[];
}

/**
 * The closed days of a calendar from `first` through `last`: bank holidays first, then what rules remove and add, then
 * ranges, then single dates, so that the more particular entry wins.
 */
export function closedDays(calendar: WorkingCalendar, first: CivilDay, last: CivilDay): ClosedDays {
  refuseContestedDates(calendar);
  const allDay: SpecialDays = new Map();
  const inPart = new Map<CivilDay, PartClosure[]>();
  const put = (entry: DayEntry, day: CivilDay): void => {
    if (day < first || day > last) return;
    if (entry.during === undefined) allDay.set(day, closure(entry));
    else inPart.set(day, [...(inPart.get(day) ?? []), partClosure(entry)]);
  };
  for (const edition of calendar.divisions) {
    for (const [day, special] of holidaysOf(edition, first, last, calendar)) {
      if (!allDay.has(day)) allDay.set(day, special);
    }
  }
  const [fromYear, throughYear] = yearsAround(first, last);
  const removed = daysOfYearlyRules(calendar.remove, fromYear, throughYear, allDay);
  for (const { day } of [...removed.values()].flat()) allDay.delete(day);
  for (const [entry, days] of daysOfYearlyRules(calendar.add, fromYear, throughYear, allDay)) {
    for (const { day } of days) put(entry, day);
  }
  for (const isForm of [isRange, isDate]) {
    for (const entry of calendar.remove.filter(({ on }) => isForm(on))) {
      for (const day of daysOfDatedEntry(entry, first, last)) allDay.delete(day);
    }
    for (const entry of calendar.add.filter(({ on }) => isForm(on))) {
      for (const day of daysOfDatedEntry(entry, first, last)) put(entry, day);
    }
  }
  return { allDay, inPart };
}

function partClosure(entry: DayEntry): PartClosure {
  return { title: entry.title, source: closure(entry).source, during: entry.during ?? [] };
}

/** A date both added and removed by name is refused, because either answer would be a guess. */
function refuseContestedDates(calendar: WorkingCalendar): void {
  const added = new Map<string, string>();
  for (const { on, title, during } of calendar.add) if (isDate(on) && during === undefined) added.set(on, title);
  for (const { on, title } of calendar.remove) {
    if (!isDate(on) || !added.has(on)) continue;
    throw new CharterClockError("invalid-calendar", {
      asked: `Whether ${on} is a working day`,
      found: `that it is added as ${JSON.stringify(added.get(on))} and removed as ${JSON.stringify(title)}`,
      remedy: "Keep one of the two entries",
    });
  }
}
