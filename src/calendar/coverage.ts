import type { CivilDay } from "../time/civil-date.js";
import { coverageOf } from "./holidays.js";
import type { WorkingCalendar } from "./types.js";

/** The first day from `first` through `last` that some division of the calendar cannot speak for, if there is one. */
export function firstUncoveredDay(calendar: WorkingCalendar, first: CivilDay, last: CivilDay): CivilDay | undefined {
  let uncovered: CivilDay | undefined;
  for (const edition of calendar.divisions) {
    const covered = coverageOf(edition);
    const day = first < covered.first ? first : last > covered.last ? Math.max(first, covered.last + 1) : undefined;
    if (day !== undefined && (uncovered === undefined || day < uncovered)) uncovered = day;
  }
  return uncovered;
}
