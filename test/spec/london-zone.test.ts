import { Temporal } from "temporal-polyfill";
import { expect, it, test } from "vitest";
import { londonZone } from "../../src/index.js";
import { civilDayOf } from "../../src/time/civil-date.js";
import { endOfDay, instantOfWallTime, offsetAt, readWallTime } from "../../src/time/zone.js";
import { lastMillisecondOf, wallInstant } from "../support/oracle/clock.js";

// Oracle: Temporal, with the runtime's own time-zone data; the rules of London have been the same since 1996.

const HALF_HOUR = 1_800_000;
const DAY = 86_400_000;
const HALVES = Array.from({ length: 97 }, (_, index) => (index - 48) * HALF_HOUR);
const CHANGES = londonZone.changes.map(
  (at) => [Temporal.Instant.fromEpochMilliseconds(at).toString().slice(0, 10), at] as const,
);

test("the table holds two changes of every year from 1972 through 2100", () => {
  const years = new Map<string, number>();
  for (const [date] of CHANGES) years.set(date.slice(0, 4), (years.get(date.slice(0, 4)) ?? 0) + 1);
  expect([...years.keys()]).toEqual(Array.from({ length: 129 }, (_, index) => String(1972 + index)));
  expect(new Set(years.values())).toEqual(new Set([2]));
});

it.each(decades())(
  "in the %is, the offset at every half hour around every change is Temporal's",
  (_decade, changes) => {
    const wrong = changes.flatMap((change) =>
      HALVES.flatMap((half) => [change + half - 1, change + half]).filter(
        (at) => offsetAt(londonZone, at) !== temporalOffset(at),
      ),
    );
    expect(wrong).toEqual([]);
  },
);

it.each(decades())(
  "in the %is, the instant of every half hour by the wall around every change is Temporal's",
  (_decade, changes) => {
    const wrong = changes.flatMap((change) =>
      HALVES.map((half) =>
        Temporal.Instant.fromEpochMilliseconds(change + half)
          .toZonedDateTimeISO("UTC")
          .toPlainDateTime(),
      )
        .filter((wall) => !agrees(wall))
        .map(String),
    );
    expect(wrong).toEqual([]);
  },
);

test("a wall time in the gap is the first instant after it, in the repeat the earlier", () => {
  const at = (date: string, minutes: number): string =>
    new Date(instantOfWallTime(londonZone, civilDayOf(date) ?? NaN, minutes * 60_000)).toISOString();
  expect(at("2026-03-29", 90)).toBe("2026-03-29T01:00:00.000Z");
  expect(at("2026-10-25", 90)).toBe("2026-10-25T00:30:00.000Z");
});

/** Both readings of a wall time, and the end of its date. */
function agrees(wall: Temporal.PlainDateTime): boolean {
  const date = wall.toPlainDate();
  const day = civilDayOf(date.toString()) ?? NaN;
  const time = wall.toPlainTime().since("00:00").total("milliseconds");
  const earlier = wall.toZonedDateTime("Europe/London", { disambiguation: "earlier" });
  const later = wall.toZonedDateTime("Europe/London", { disambiguation: "later" });
  const isOnce = earlier.epochMilliseconds === later.epochMilliseconds;
  const kind = isOnce ? "one" : earlier.toPlainDateTime().equals(wall) ? "repeat" : "gap";
  return (
    instantOfWallTime(londonZone, day, time) === wallInstant("Europe/London", date, wall.toPlainTime()) &&
    readWallTime(londonZone, day, time).kind === kind &&
    endOfDay(londonZone, day) === lastMillisecondOf("Europe/London", date) + 1
  );
}

function temporalOffset(at: number): number {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO("Europe/London").offsetNanoseconds / 1_000_000;
}

/** The changes by decade, 1970 to 2100, less those whose neighbourhood the table does not reach. */
function decades(): [decade: number, changes: number[]][] {
  const found = new Map<number, number[]>();
  for (const [date, at] of CHANGES) {
    const decade = Math.floor(Number(date.slice(0, 4)) / 10) * 10;
    if (at - DAY > londonZone.from && at + DAY < londonZone.until)
      found.set(decade, [...(found.get(decade) ?? []), at]);
  }
  return [...found];
}
