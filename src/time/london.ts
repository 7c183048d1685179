import { LONDON_EDITION, LONDON_HOURS_BETWEEN_CHANGES } from "./london-data.js";
import { DAY, HOUR } from "./units.js";
import { civilDay } from "./civil-date.js";
import type { ZoneTable } from "./zone.js";

/** Europe/London from 1972 through 2100: winter time first, then summer and winter time in turn. */
export const LONDON: ZoneTable = londonTable();

function londonTable(): ZoneTable {
  const from = civilDay(1972, 1, 1) * DAY;
  const changes: number[] = [];
  const offsets = [0];
  let at = from;
  for (const hours of LONDON_HOURS_BETWEEN_CHANGES) {
    at += hours * HOUR;
    changes.push(at);
    offsets.push(offsets.length % 2 === 1 ? HOUR : 0);
  }
  return Object.freeze({
    id: "Europe/London",
    edition: LONDON_EDITION,
    from,
    until: civilDay(2101, 1, 1) * DAY,
    changes: Object.freeze(changes),
    offsets: Object.freeze(offsets),
  });
}
