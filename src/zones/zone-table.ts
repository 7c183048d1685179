import { formatInTimeZone } from "date-fns-tz";
import { CharterClockError, shown } from "../errors.js";
import { text, wholeNumber } from "../input/forms.js";
import { optional, table } from "../input/table.js";
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
  if (typeof id !== "string") throw notAZone(id);
  const read = readOptions(options, { path: "$.options", code: "unknown-zone" });
  const { fromYear = FIRST_YEAR, throughYear = LAST_YEAR, edition = "runtime" } = read;
  if (fromYear > throughYear) throw noYears(id, fromYear, throughYear);
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

const readOptions = table<ZoneTableOptions>(
  { asked: "The options of a zone table", remedy: "Give options such as { throughYear: 2030 }, or leave them out" },
  {
    fromYear: optional(wholeNumber(FIRST_YEAR, LAST_YEAR, "The first year of a zone table (fromYear)")),
    throughYear: optional(wholeNumber(FIRST_YEAR, LAST_YEAR, "The last year of a zone table (throughYear)")),
    edition: optional(text({ asked: "The edition of the time-zone data", remedy: 'Give its name, such as "2025c"' })),
  },
);

function notAZone(id: unknown): CharterClockError {
  return new CharterClockError("unknown-zone", {
    asked: `The table of the time zone ${shown(id)}`,
    found: "no zone name",
    remedy: 'Give an IANA name, for example "Europe/London"',
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

function noYears(id: string, fromYear: number, throughYear: number): CharterClockError {
  return new CharterClockError("unknown-zone", {
    asked: `The table of the time zone ${shown(id)}`,
    found: `a first year of ${fromYear}, after the last year, ${throughYear}`,
    remedy: "Swap or correct them",
  });
}
