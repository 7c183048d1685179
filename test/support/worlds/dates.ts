import { civilDateOf, civilDayOf } from "../../../src/time/civil-date.js";
import type { ClosedDates, World } from "./types.js";

/** The ISO date so many days after another. */
export function daysAfter(date: string, days: number): string {
  return civilDateOf(dayOf(date) + days);
}

/** The civil day of an ISO date that is known to exist. */
export function dayOf(date: string): number {
  const day = civilDayOf(date);
  if (day === undefined) throw new RangeError(`no such date: ${date}`);
  return day;
}

/** Every date from one on. */
export function datesFrom(from: string, days: number): string[] {
  return Array.from({ length: days }, (_, index) => daysAfter(from, index));
}

/** The dates that these say are closed all day. */
export function datesClosed(closed: readonly ClosedDates[]): string[] {
  return closed.flatMap(({ from, days }) => datesFrom(from, days));
}

/** The dates of the landlord's calendar that are closed all day, whatever the weekday. */
export function holidaysOf(world: World): ReadonlySet<string> {
  const dates = new Set(datesClosed(world.closed));
  for (const date of world.reopened) dates.delete(date);
  return dates;
}
