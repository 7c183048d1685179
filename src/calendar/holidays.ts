import { civilDateOf, civilDayOf, datePartsOf } from "../time/civil-date.js";
import type { CivilDate, CivilDay } from "../time/civil-date.js";
import { daysOfYearlyRules, projected, yearsAround } from "./special-days.js";
import type { SpecialDays } from "./special-days.js";
import type { CalendarEdition, Holiday, SpecialDay, WorkingCalendar } from "./types.js";

/**
 * The bank holidays of an edition from `first` through `last`: its dated list where it has coverage, its statutory
 * rules elsewhere. With `asKnownAt`, days announced later are unknown and the days they replaced are holidays again.
 */
export function holidaysOf(
  edition: CalendarEdition,
  first: CivilDay,
  last: CivilDay,
  known: Pick<WorkingCalendar, "standing" | "asKnownAt">,
): SpecialDays {
  const found: SpecialDays = new Map();
  const [from, through] = [civilDateOf(first), civilDateOf(last)];
  for (const holiday of edition.holidays) {
    if (holiday.standing === "observed" && known.standing === "statutory") continue;
    const isKnown = isKnownAt(holiday, known.asKnownAt);
    if (!isKnown && holiday.replaces === undefined) continue;
    const date = isKnown ? holiday.date : (holiday.replaces as CivilDate);
    const day = date >= from && date <= through ? civilDayOf(date) : undefined;
    if (day !== undefined) found.set(day, listed(holiday));
  }
  addProjected(edition, first, last, found);
  return found;
}

/** The statutory rules of an edition in one year, as if nothing were listed: what projection says, and what checks the list. */
export function projectYear(edition: CalendarEdition, year: number): SpecialDays {
  const found: SpecialDays = new Map();
  for (const [entry, days] of daysOfYearlyRules(edition.rules, year, year, new Map())) {
    for (const entryDay of days) found.set(entryDay.day, projected(entry, entryDay));
  }
  return found;
}

/** The first and last civil day an edition can speak for. */
export function coverageOf(edition: CalendarEdition): { readonly first: CivilDay; readonly last: CivilDay } {
  return {
    first: civilDayOf(edition.coverage.from) as CivilDay,
    last: civilDayOf(edition.coverage.through) as CivilDay,
  };
}

function addProjected(edition: CalendarEdition, first: CivilDay, last: CivilDay, found: SpecialDays): void {
  const covered = coverageOf(edition);
  if (first >= covered.first && last <= covered.last) return;
  const [fromYear, throughYear] = yearsAround(first, last);
  for (let year = fromYear; year <= throughYear; year += 1) {
    if (year > datePartsOf(covered.first).year && year < datePartsOf(covered.last).year) continue;
    for (const [day, special] of projectYear(edition, year)) {
      const isUncovered = day < covered.first || day > covered.last;
      if (isUncovered && day >= first && day <= last) found.set(day, special);
    }
  }
}

function isKnownAt(holiday: Holiday, asKnownAt: CivilDate | undefined): boolean {
  return asKnownAt === undefined || holiday.announced == null || holiday.announced <= asKnownAt;
}

function listed(holiday: Holiday): SpecialDay {
  const unknown = holiday.announced === null;
  return {
    title: holiday.title,
    kind: holiday.kind,
    source: holiday.basis,
    ...(holiday.standing === undefined ? {} : { standing: holiday.standing }),
    ...(holiday.substituteFor === undefined ? {} : { substituteFor: holiday.substituteFor }),
    ...(unknown ? { announcementKnown: false } : {}),
  };
}
