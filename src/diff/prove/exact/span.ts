import type { CivilDay } from "../../../time/civil-date.js";
import { endOfDay, instantOfWallTime, readWallTime } from "../../../time/zone.js";
import type { ZoneTable } from "../../../time/zone.js";

/** The receipts that are compared: every instant of some dates by a clock. */
export interface Span {
  readonly zone: ZoneTable;
  readonly first: CivilDay;
  readonly last: CivilDay;
  /** The first instant, and the one after the last. */
  readonly from: number;
  readonly until: number;
  /** The first instant of each date, then that after the last. */
  readonly midnights: Float64Array;
}

/** Every instant of the dates from `first` through `last`. */
export function spanOf(zone: ZoneTable, first: CivilDay, last: CivilDay): Span {
  const midnights = Float64Array.from({ length: last - first + 2 }, (_, at) => instantOfWallTime(zone, first + at, 0));
  return {
    zone,
    first,
    last,
    from: midnights[0] as number,
    until: midnights[midnights.length - 1] as number,
    midnights,
  };
}

const known = new WeakMap<Span, Map<string, readonly number[]>>();

/**
 * The instants of a span at which the date or the wall time of a clock jumps, ascending: midnights, both of a repeated
 * one, and changes of the clock.
 */
export function clockJumps(zone: ZoneTable, span: Span): readonly number[] {
  const ofSpan = known.get(span) ?? new Map<string, readonly number[]>();
  known.set(span, ofSpan);
  const key = `${zone.id} ${zone.edition}`;
  const found = ofSpan.get(key) ?? findJumps(zone, span);
  ofSpan.set(key, found);
  return found;
}

function findJumps(zone: ZoneTable, { first, last, from, until }: Span): readonly number[] {
  // The dates of another clock begin up to a day earlier or later.
  const midnights = Array.from({ length: last - first + 3 }, (_, at) => first - 1 + at).flatMap((day) => {
    const reading = readWallTime(zone, day, 0);
    return reading.kind === "repeat"
      ? [reading.earlier, reading.later]
      : [reading.kind === "gap" ? reading.after : reading.at];
  });
  return ascending([...midnights, endOfDay(zone, last + 1), ...zone.changes], from, until);
}

/** Those of some instants that are inside a span, sorted, each once. */
export function ascending(instants: readonly number[], from: number, until: number): readonly number[] {
  const sorted = Float64Array.from(instants.filter((instant) => instant > from && instant < until)).sort();
  return Array.from(sorted).filter((instant, at, all) => at === 0 || instant !== all[at - 1]);
}
