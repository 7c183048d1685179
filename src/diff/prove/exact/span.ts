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

/** The instants of a span at which the date or the wall time of a clock jumps: midnights, both of a repeated one, and changes of the clock. */
export function clockJumps(
  zone: ZoneTable,
  { first, last, from, until }: Pick<Span, "first" | "last" | "from" | "until">,
): readonly number[] {
  // The dates of another clock begin up to a day earlier or later.
  const midnights = Array.from({ length: last - first + 3 }, (_, at) => first - 1 + at).flatMap((day) => {
    const reading = readWallTime(zone, day, 0);
    return reading.kind === "repeat"
      ? [reading.earlier, reading.later]
      : [reading.kind === "gap" ? reading.after : reading.at];
  });
  return [...midnights, endOfDay(zone, last + 1), ...zone.changes].filter(
    (instant) => instant > from && instant < until,
  );
}
