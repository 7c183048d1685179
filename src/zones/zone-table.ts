import { formatInTimeZone } from "date-fns-tz";
import { requireKnownKeys } from "../deadline/case/require.js";
import { CharterClockError, shown } from "../errors.js";
import { civilDay } from "../time/civil-date.js";
import { DAY, HOUR, MINUTE, SECOND } from "../time/units.js";
import type { ZoneTable } from "../time/zone.js";

/** The span of a zone table in calendar years, and the name of the time-zone edition that the runtime carries. */
export interface ZoneTableOptions {
  /** First year, from 1972 on; default 1972. */
  readonly fromYear?: number | undefined;
  /** Last year, up to 2100; default 2100. */
  readonly throughYear?: number | undefined;
  /** The edition to name in provenance, `process.versions.tz` in Node; default `runtime`. */
  readonly edition?: string | undefined;
}

const FIRST_YEAR = 1972;
const LAST_YEAR = 2100;
/** No zone has changed its clock twice within so short a time since 1972. */
const STEP = 7 * DAY;

/**
 * The table of an IANA zone, read from the runtime's own time-zone data.
 * Throws `unknown-zone` where the runtime does not know the zone or the years are outside 1972 to 2100.
 */
export function zoneTable(id: string, options: ZoneTableOptions = {}): ZoneTable {
  if (typeof id !== "string" || typeof options !== "object" || (options as object | null) === null)
    throw notATable(id, options);
  requireKnownKeys(options, ["fromYear", "throughYear", "edition"], "$");
  const { fromYear = FIRST_YEAR, throughYear = LAST_YEAR, edition = "runtime" } = options;
  checkYears(id, fromYear, throughYear);
  const from = startOfYear(id, fromYear);
  const until = startOfYear(id, throughYear + 1);
  const changes: number[] = [];
  const offsets: number[] = [offsetNow(id, from)];
  for (let at = from; at < until; at += STEP) {
    const next = Math.min(at + STEP, until);
    const before = offsets[offsets.length - 1] as number;
    const after = offsetNow(id, next);
    if (after === before) continue;
    changes.push(changeBetween(id, at, next, before));
    offsets.push(after);
  }
  return { id, edition, from, until, changes, offsets };
}

function notATable(id: unknown, options: unknown): CharterClockError {
  return new CharterClockError("unknown-zone", {
    asked: `The table of the time zone ${shown(id)}`,
    found: typeof id === "string" ? `the options ${shown(options)}` : "no zone name",
    remedy: 'Give an IANA name, for example "Europe/London", and options such as { throughYear: 2030 }',
  });
}

function changeBetween(id: string, from: number, to: number, before: number): number {
  let low = from;
  let high = to;
  while (high - low > SECOND) {
    const middle = low + Math.floor((high - low) / 2 / SECOND) * SECOND;
    if (offsetNow(id, middle) === before) low = middle;
    else high = middle;
  }
  return high;
}

/** The first instant of a year by the clock of the zone. */
function startOfYear(id: string, year: number): number {
  const local = civilDay(year, 1, 1) * DAY;
  return local - offsetNow(id, local - offsetNow(id, local));
}

/** The whole minutes come from the offset as text, which has no more; the seconds from those that the clock shows. */
function offsetNow(id: string, instant: number): number {
  const [text = "", shown] = offsetAndSecondsOf(id, instant).split(" ");
  const [hours = 0, minutes = 0] = text.slice(1).split(":").map(Number);
  const whole = text === "Z" ? 0 : (text.startsWith("-") ? -1 : 1) * (hours * HOUR + minutes * MINUTE);
  const seconds = (Number(shown) - (Math.floor(instant / SECOND) % 60) + 120) % 60;
  return whole + (text.startsWith("-") && seconds > 0 ? seconds - 60 : seconds) * SECOND;
}

function offsetAndSecondsOf(id: string, instant: number): string {
  try {
    return formatInTimeZone(new Date(instant), id, "xxxxx ss");
  } catch {
    throw new CharterClockError("unknown-zone", {
      asked: `The table of the time zone ${shown(id)}`,
      found: "no such zone in this runtime",
      remedy: 'Give an IANA name, for example "Europe/London"',
    });
  }
}

function checkYears(id: string, fromYear: number, throughYear: number): void {
  const isSpan = Number.isInteger(fromYear) && Number.isInteger(throughYear) && fromYear <= throughYear;
  if (isSpan && fromYear >= FIRST_YEAR && throughYear <= LAST_YEAR) return;
  throw new CharterClockError("unknown-zone", {
    asked: `The table of the time zone ${shown(id)} for ${shown(fromYear)} through ${shown(throughYear)}`,
    found: "years outside the range that can be computed",
    remedy: `Give whole years from ${FIRST_YEAR} through ${LAST_YEAR}`,
  });
}
