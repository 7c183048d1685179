import { civilDay, civilDayOf, datePartsOf } from "../time/civil-date.js";
import type { CivilDate, CivilDay } from "../time/civil-date.js";
import { rememberedByYear } from "./by-year.js";
import { daysOfYearlyRules, projected } from "./special-days.js";
import type { SpecialDays } from "./special-days.js";
import type { CalendarEdition, Holiday, SpecialDay, WorkingCalendar } from "./types.js";

/**
 * The bank holidays of an edition in one year: its dated list where it has coverage, its statutory rules elsewhere.
 * With `asKnownAt`, days announced later are unknown and the days they replaced are holidays again.
 */
export function holidaysOf(
  edition: CalendarEdition,
  year: number,
  known: Pick<WorkingCalendar, "standing" | "asKnownAt">,
): SpecialDays {
  const found: SpecialDays = new Map();
  for (const holiday of listedIn(edition, year)) {
    if (holiday.standing === "observed" && known.standing === "statutory") continue;
    const isKnown = isKnownAt(holiday, known.asKnownAt);
    if (!isKnown && holiday.replaces === undefined) continue;
    const day = civilDayOf(isKnown ? holiday.date : (holiday.replaces as CivilDate));
    if (day !== undefined && datePartsOf(day).year === year) found.set(day, listed(holiday));
  }
  const covered = coverageOf(edition);
  if (civilDay(year, 1, 1) >= covered.first && civilDay(year, 12, 31) <= covered.last) return found;
  for (const [day, special] of projectYear(edition, year)) {
    if (day < covered.first || day > covered.last) found.set(day, special);
  }
  return found;
}

/** The statutory rules of an edition in one year, as if nothing were listed: what projection says, and what checks the list. */
export const projectYear: (edition: CalendarEdition, year: number) => ReadonlyMap<CivilDay, SpecialDay> =
  rememberedByYear((edition: CalendarEdition, year) => {
    const found: SpecialDays = new Map();
    const days = daysOfYearlyRules(edition.rules, year, found);
    for (const entry of edition.rules) {
      for (const entryDay of days.get(entry) ?? []) found.set(entryDay.day, projected(entry, entryDay));
    }
    return found;
  });

/** The first and last civil day an edition can speak for. */
export function coverageOf(edition: CalendarEdition): { readonly first: CivilDay; readonly last: CivilDay } {
  return {
    first: civilDayOf(edition.coverage.from) as CivilDay,
    last: civilDayOf(edition.coverage.through) as CivilDay,
  };
}

/** The holidays of a list that are on a date of a year, or replaced one. */
const listedIn = rememberedByYear((edition: CalendarEdition, year): readonly Holiday[] => {
  const inYear = `${String(year)}-`;
  return edition.holidays.filter(
    ({ date, replaces }) => date.startsWith(inYear) || replaces?.startsWith(inYear) === true,
  );
});

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
