import fc from "fast-check";
import { civilDateOf, civilDay, daysInMonth } from "../../../src/time/civil-date.js";
import { DAY } from "../../../src/time/units.js";
import { tableOf, ZONES } from "../zones.js";
import type { ZoneName } from "../zones.js";

/** A zone, and the date around which everything happens. */
export interface Place {
  readonly zone: ZoneName;
  readonly date: string;
}

const LONDON_YEARS = [1976, 2080] as const;
const OTHER_YEARS = [2005, 2015] as const;

/** Places with dates near clock changes, ends of months and years, and leap days, and any others. */
export const places: fc.Arbitrary<Place> = fc
  .record({
    zone: fc.oneof(fc.constant<ZoneName>("Europe/London"), fc.constantFrom(...(Object.keys(ZONES) as ZoneName[]))),
    near: fc.constantFrom("any", "change", "month-end", "year-end", "leap-day"),
    pick: fc.nat({ max: 100_000 }),
    shift: fc.integer({ min: -2, max: 2 }),
  })
  .map(({ zone, near, pick, shift }) => ({ zone, date: civilDateOf(dayNear(zone, near, pick) + shift) }));

function dayNear(zone: ZoneName, near: string, pick: number): number {
  const [first, last] = zone === "Europe/London" ? LONDON_YEARS : OTHER_YEARS;
  const year = first + (pick % (last - first + 1));
  const month = 1 + (pick % 12);
  if (near === "month-end") return civilDay(year, month, daysInMonth(year, month));
  if (near === "year-end") return civilDay(year, 12, 31);
  if (near === "leap-day") return civilDay(year - (year % 4), 2, 29);
  const changes = near === "change" ? changesFrom(zone, civilDay(first, 1, 1), civilDay(last, 12, 31)) : [];
  const change = changes[pick % Math.max(1, changes.length)];
  return change === undefined ? civilDay(year, month, 1 + (pick % 28)) : Math.floor(change / DAY);
}

function changesFrom(zone: ZoneName, first: number, last: number): number[] {
  return tableOf(zone).changes.filter((at) => at >= first * DAY && at < last * DAY);
}
