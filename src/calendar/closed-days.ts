import { CharterClockError, shown } from "../errors.js";
import { civilDay, datePartsOf } from "../time/civil-date.js";
import type { CivilDay } from "../time/civil-date.js";
import { rememberedByYear } from "./by-year.js";
import { holidaysOf } from "./holidays.js";
import { closure, daysOfDatedEntry, daysOfYearlyRules } from "./special-days.js";
import type { SpecialDays } from "./special-days.js";
import type { DayEntry, OpenSpan, SpecialDay, WorkingCalendar } from "./types.js";
import { isDate, isRange } from "./yearly-rule.js";

/** The dates of a span that are closed all day, and those that are closed in part. */
export interface ClosedDays {
  readonly allDay: ReadonlyMap<CivilDay, SpecialDay>;
  readonly inPart: ReadonlyMap<CivilDay, readonly PartClosure[]>;
}

/** A part of one date in which the office is closed, and why. */
export interface PartClosure {
  readonly title: string;
  readonly source: string;
  readonly during: readonly OpenSpan[];
}

/** The closed days of a calendar from `first` through `last`. */
export function closedDays(calendar: WorkingCalendar, first: CivilDay, last: CivilDay): ClosedDays {
  const allDay: SpecialDays = new Map();
  const inPart = new Map<CivilDay, readonly PartClosure[]>();
  for (let { year } = datePartsOf(first); year <= datePartsOf(last).year; year += 1) {
    const closed = closedDaysIn(calendar, year);
    for (const [day, special] of closed.allDay) if (day >= first && day <= last) allDay.set(day, special);
    for (const [day, parts] of closed.inPart) if (day >= first && day <= last) inPart.set(day, parts);
  }
  return { allDay, inPart };
}

/**
 * The closed days of a calendar in one year, whatever else was asked: bank holidays first, then what rules remove and
 * add, then ranges, then single dates, so that the more particular entry wins.
 */
export const closedDaysIn: (calendar: WorkingCalendar, year: number) => ClosedDays = rememberedByYear(
  (calendar: WorkingCalendar, year) => {
    refuseContestedDates(calendar);
    const allDay: SpecialDays = new Map(keptHolidays(calendar, year));
    const inPart = new Map<CivilDay, PartClosure[]>();
    const put = (entry: DayEntry, day: CivilDay): void => {
      if (entry.during === undefined) allDay.set(day, closure(entry));
      else inPart.set(day, [...(inPart.get(day) ?? []), partClosure(entry)]);
    };
    const around = new Map([year - 1, year, year + 1].flatMap((near) => [...keptHolidays(calendar, near)]));
    const added = daysOfYearlyRules(calendar.add, year, around);
    for (const entry of calendar.add) for (const { day } of added.get(entry) ?? []) put(entry, day);
    const [first, last] = [civilDay(year, 1, 1), civilDay(year, 12, 31)];
    for (const isForm of [isRange, isDate]) {
      for (const entry of calendar.remove.filter(({ on }) => isForm(on))) {
        for (const day of daysOfDatedEntry(entry, first, last)) allDay.delete(day);
      }
      for (const entry of calendar.add.filter(({ on }) => isForm(on))) {
        for (const day of daysOfDatedEntry(entry, first, last)) put(entry, day);
      }
    }
    return { allDay, inPart };
  },
);

/** The bank holidays of a year that no rule removes: those that an added rule finds in its way. */
const keptHolidays = rememberedByYear((calendar: WorkingCalendar, year): SpecialDays => {
  const kept: SpecialDays = new Map();
  for (const edition of calendar.divisions) {
    for (const [day, special] of holidaysOf(edition, year, calendar)) if (!kept.has(day)) kept.set(day, special);
  }
  // A removal takes the substitute that is there already; of the years around nothing is needed for that.
  const removed = daysOfYearlyRules(calendar.remove, year, kept);
  for (const { day } of [...removed.values()].flat()) kept.delete(day);
  return kept;
});

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
      found: `that it is both added as ${shown(added.get(on))} and removed as ${shown(title)}`,
      remedy: "Keep one of the two entries",
    });
  }
}
