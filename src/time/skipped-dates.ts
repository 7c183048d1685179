import type { CivilDay } from "./civil-date.js";
import { DAY } from "./units.js";
import type { ZoneTable } from "./zone.js";

const known = new WeakMap<ZoneTable, readonly CivilDay[]>();

/** The dates that the clock of a zone went over whole, in order (Apia, 30 December 2011): there they are no days at all. */
export function skippedDates(zone: ZoneTable): readonly CivilDay[] {
  const found = known.get(zone) ?? findSkipped(zone);
  known.set(zone, found);
  return found;
}

/** The date so many dates after another, of those that there were; 0 gives the date itself or the next that there was. */
export function dateAfter(zone: ZoneTable, day: CivilDay, dates: number): CivilDay {
  let after = day + dates;
  for (const skipped of skippedDates(zone)) if (skipped > day - (dates === 0 ? 1 : 0) && skipped <= after) after += 1;
  return after;
}

/** How many dates there were from one through another; 0 where the last is before the first. */
export function datesFromThrough(zone: ZoneTable, first: CivilDay, last: CivilDay): number {
  if (last < first) return 0;
  const missing = skippedDates(zone).filter((day) => day >= first && day <= last);
  return last - first + 1 - missing.length;
}

function findSkipped({ changes, offsets }: ZoneTable): readonly CivilDay[] {
  return changes.flatMap((at, index) => {
    const lastBefore = Math.floor((at - 1 + (offsets[index] as number)) / DAY);
    const firstAfter = Math.floor((at + (offsets[index + 1] as number)) / DAY);
    return Array.from({ length: Math.max(0, firstAfter - lastBefore - 1) }, (_, days) => lastBefore + 1 + days);
  });
}
