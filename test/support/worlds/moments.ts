import fc from "fast-check";
import { weekdayOf } from "../../../src/time/civil-date.js";
import { DAY, MINUTE } from "../../../src/time/units.js";
import { timeOfDay } from "../../../src/time/wall-time.js";
import { instantOfWallTime } from "../../../src/time/zone.js";
import { tableOf } from "../zones.js";
import { dayOf } from "./dates.js";
import type { Weekly } from "./types.js";
import type { ZoneName } from "../zones.js";

/** A moment before it is known where and on which date: days from the date of the place, an edge, and a nudge. */
export interface Moment {
  readonly days: number;
  readonly edge: "midnight" | "opening" | "closing" | "change" | "time";
  readonly time: number;
  readonly nudge: number;
}

/** Where a moment is to be placed. */
export interface Setting {
  readonly zone: ZoneName;
  readonly date: string;
  readonly weekly: Weekly | null;
}

/** Moments on some day of a span: mostly at an edge of it or a millisecond beside. */
export function moments(firstDay: number, lastDay: number): fc.Arbitrary<Moment> {
  return fc.record({
    days: fc.integer({ min: firstDay, max: lastDay }),
    edge: fc.constantFrom("time", "midnight", "opening", "closing", "change"),
    time: fc.oneof(
      fc.nat({ max: 95 }).map((quarters) => quarters * 15 * MINUTE),
      fc.nat({ max: DAY - 1 }),
    ),
    nudge: fc.constantFrom(0, -1, 1),
  });
}

/** The instant of a moment, in epoch milliseconds. */
export function placed({ zone, date, weekly }: Setting, { days, edge, time, nudge }: Moment): number {
  const table = tableOf(zone);
  const day = dayOf(date) + days;
  const wall = (milliseconds: number): number => instantOfWallTime(table, day, milliseconds) + nudge;
  if (edge === "midnight") return wall(0);
  if (edge === "change") return (table.changes.find((at) => Math.abs(at - day * DAY) < 3 * DAY) ?? wall(time)) + nudge;
  if (edge === "time") return wall(time);
  const spans = weekly?.[weekdayOf(day)] ?? [];
  const text = edge === "opening" ? (spans[0]?.[0] ?? "09:00") : (spans[spans.length - 1]?.[1] ?? "17:00");
  return wall(timeOfDay(text) ?? 0);
}

/** An instant as ISO text. */
export function iso(instant: number): string {
  return new Date(instant).toISOString();
}
