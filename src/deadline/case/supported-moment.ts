import { CharterClockError, shown } from "../../errors.js";
import { civilDateOf, FIRST_DAY, LAST_DAY, requireCivilDay } from "../../time/civil-date.js";
import type { CivilDay } from "../../time/civil-date.js";
import { epochMilliseconds } from "../../time/instant.js";
import type { InstantInput } from "../../time/instant.js";
import { localDayAt } from "../../time/zone.js";
import type { ZoneTable } from "../../time/zone.js";

/** Epoch milliseconds of a moment on one of the supported dates; throws `outside-supported-dates` before anything is counted. */
export function supportedMoment(input: InstantInput, zone: ZoneTable, asked: string, path: string): number {
  const at = epochMilliseconds(input, zone, asked);
  if (at >= zone.from && at < zone.until && isSupported(localDayAt(zone, at))) return at;
  throw outside(asked, input, path);
}

/** The civil day of a text `YYYY-MM-DD` among the supported dates. */
export function supportedDay(text: unknown, asked: string, path: string): CivilDay {
  const day = requireCivilDay(text, asked);
  if (isSupported(day)) return day;
  throw outside(asked, text, path);
}

function isSupported(day: CivilDay): boolean {
  return day >= FIRST_DAY && day <= LAST_DAY;
}

function outside(asked: string, found: unknown, path: string): CharterClockError {
  return new CharterClockError("outside-supported-dates", {
    asked,
    found: found instanceof Date ? found.toISOString() : shown(found),
    remedy: `Give a date from ${civilDateOf(FIRST_DAY)} through ${civilDateOf(LAST_DAY)}`,
    path,
  });
}
