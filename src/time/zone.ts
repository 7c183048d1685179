import { CharterClockError } from "../errors.js";
import { FIRST_DAY, LAST_DAY, outsideSupportedDates } from "./civil-date.js";
import type { CivilDay } from "./civil-date.js";
import { DAY } from "./units.js";

/**
 * A time zone as data: from each instant of `changes` on, the local clock is ahead of UTC by the offset of the same index.
 * Instants are epoch milliseconds, offsets milliseconds east of UTC; the table speaks for `[from, until)` and no more.
 */
export interface ZoneTable {
  readonly id: string;
  /** The edition of the time-zone database it was made from. */
  readonly edition: string;
  readonly from: number;
  readonly until: number;
  /** `offsets[0]` holds before the first change, `offsets[i + 1]` from `changes[i]` on. */
  readonly changes: readonly number[];
  readonly offsets: readonly number[];
}

/** How a wall time reads in a zone: one instant, none (the clock went forward over it) or two (it went back). */
export type WallReading =
  | { readonly kind: "one"; readonly at: number }
  | { readonly kind: "gap"; readonly after: number }
  | { readonly kind: "repeat"; readonly earlier: number; readonly later: number };

/** The offset in force at an instant; throws `outside-supported-dates` or `outside-zone-table`. */
export function offsetAt(zone: ZoneTable, instant: number): number {
  if (!(instant >= zone.from && instant < zone.until))
    throw outsideTable(zone, instant, `The local time in ${zone.id}`);
  return zone.offsets[changesUpTo(zone, instant)] as number;
}

/** What calendar and clock of a zone show at an instant. */
export interface LocalMoment {
  readonly day: CivilDay;
  /** Milliseconds past midnight. */
  readonly time: number;
  /** Milliseconds ahead of UTC. */
  readonly offset: number;
}

/** What calendar and clock of the zone show at an instant. */
export function localMomentAt(zone: ZoneTable, instant: number): LocalMoment {
  const offset = offsetAt(zone, instant);
  const local = instant + offset;
  const day = Math.floor(local / DAY);
  return { day, time: local - day * DAY, offset };
}

/** The civil day on the wall calendar of the zone at an instant. */
export function localDayAt(zone: ZoneTable, instant: number): CivilDay {
  return localMomentAt(zone, instant).day;
}

/** Every instant at which the zone's clock shows `time` (milliseconds past midnight) on a civil day. */
export function readWallTime(zone: ZoneTable, day: CivilDay, time: number): WallReading {
  const local = day * DAY + time;
  const before = changesUpTo(zone, local - DAY);
  let after = before;
  while (after < zone.changes.length && (zone.changes[after] as number) <= local + DAY) after += 1;
  if (before === after) return { kind: "one", at: local - (zone.offsets[before] as number) };
  let found: number | undefined;
  let gapEnd: number | undefined;
  for (let index = before; index <= after; index += 1) {
    const instant = local - (zone.offsets[index] as number);
    const starts = index === 0 ? -Infinity : (zone.changes[index - 1] as number);
    const ends = index === zone.changes.length ? Infinity : (zone.changes[index] as number);
    if (instant >= starts && instant < ends) {
      if (found !== undefined) return { kind: "repeat", earlier: found, later: instant };
      found = instant;
    } else if (instant >= ends && found === undefined) {
      gapEnd = ends;
    }
  }
  return found === undefined ? { kind: "gap", after: gapEnd as number } : { kind: "one", at: found };
}

/** The instant a wall time means: in a gap the first instant after it, in a repeat the earlier. */
export function instantOfWallTime(zone: ZoneTable, day: CivilDay, time: number): number {
  const instant = firstReading(readWallTime(zone, day, time));
  if (!(instant >= zone.from && instant <= zone.until))
    throw outsideTable(zone, instant, `The local time in ${zone.id}`);
  return instant;
}

/**
 * The first instant after a local date: the first 00:00 of the next one, or where the clock skipped that, the first
 * instant after the gap. Where the clock went back over midnight it shows the old date once more after its end.
 */
export function endOfDay(zone: ZoneTable, day: CivilDay): number {
  return firstReading(readWallTime(zone, day + 1, 0));
}

/** The last time that the clock shows the end of a date; after `endOfDay` only where it went back over midnight. */
export function lastEndOfDay(zone: ZoneTable, day: CivilDay): number {
  const reading = readWallTime(zone, day + 1, 0);
  const isShownAgain = reading.kind === "repeat" && localDayAt(zone, reading.later - 1) === day;
  return isShownAgain ? reading.later : firstReading(reading);
}

/** The first and last date that the clock shows from an instant on, before another. */
export function datesShown(
  zone: ZoneTable,
  from: number,
  to: number,
): { readonly first: CivilDay; readonly last: CivilDay } {
  const first = localDayAt(zone, from);
  const last = localDayAt(zone, to - 1);
  // Where the clock goes back over midnight, a later instant can show an earlier date, and the date before or after both.
  const [low, high] = [Math.min(first, last), Math.max(first, last)];
  const [before, after] = [lastEndOfDay(zone, low - 1), endOfDay(zone, high)];
  return { first: from < before && before <= to ? low - 1 : low, last: from < after && after < to ? high + 1 : high };
}

/** Refuses an instant that no zone can place within the dates that are computed; throws `outside-supported-dates`. */
export function requireSupportedInstant(zone: ZoneTable, instant: number, asked: string): number {
  if (instant >= zone.from && instant < zone.until) return instant;
  const error = outsideTable(zone, instant, asked);
  if (error.code === "outside-supported-dates") throw error;
  return instant;
}

function firstReading(reading: WallReading): number {
  return reading.kind === "one" ? reading.at : reading.kind === "gap" ? reading.after : reading.earlier;
}

/** Clocks change about evenly over the years, so the search begins where even spacing puts the instant. */
function changesUpTo(zone: ZoneTable, instant: number): number {
  const { changes, from, until } = zone;
  const share = Math.min(Math.max((instant - from) / (until - from), 0), 1);
  let index = Math.floor(share * changes.length);
  while (index > 0 && (changes[index - 1] as number) > instant) index -= 1;
  while (index < changes.length && (changes[index] as number) <= instant) index += 1;
  return index;
}

function outsideTable(zone: ZoneTable, instant: number, asked: string): CharterClockError {
  const found =
    Number.isFinite(instant) && Math.abs(instant) <= 8.64e15 ? new Date(instant).toISOString() : String(instant);
  const offset = zone.offsets[instant < zone.from ? 0 : zone.offsets.length - 1] as number;
  const day = Math.floor((instant + offset) / DAY);
  if (!(day >= FIRST_DAY && day <= LAST_DAY)) return outsideSupportedDates(asked, found);
  const span = `${new Date(zone.from).toISOString()} to ${new Date(zone.until).toISOString()}`;
  return new CharterClockError("outside-zone-table", {
    asked,
    found,
    remedy: `The table of edition ${zone.edition} covers ${span}; give an instant inside it`,
  });
}
