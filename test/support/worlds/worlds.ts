import fc from "fast-check";
import type { Weekday } from "../../../src/index.js";
import { datesFrom, daysAfter } from "./dates.js";
import { closedParts, WEEK, weeklyHours } from "./hours.js";
import { places } from "./places.js";
import type { Place } from "./places.js";
import type { ClosedDates, World } from "./types.js";

/** A world and the date around which its closed days lie. */
export interface PlacedWorld {
  readonly world: World;
  readonly date: string;
}

const WORKING_WEEKS: readonly (readonly Weekday[])[] = [
  ["mon", "tue", "wed", "thu", "fri"],
  ["tue", "wed", "thu", "fri", "sat"],
  ["sun", "mon", "tue", "wed", "thu"],
  WEEK,
];

const workingWeeks: fc.Arbitrary<readonly Weekday[]> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...WORKING_WEEKS) },
  { weight: 1, arbitrary: fc.subarray([...WEEK], { minLength: 1 }) },
);

const dayOffset = fc.integer({ min: -10, max: 60 });
const length = fc.oneof(
  { weight: 4, arbitrary: fc.constant(1) },
  { weight: 1, arbitrary: fc.integer({ min: 2, max: 12 }) },
);

/** Landlords of every kind: working weeks, hours, holidays, shutdowns, days open all the same, parts of days closed. */
export const placedWorlds: fc.Arbitrary<PlacedWorld> = fc
  .record({
    place: places,
    workingWeek: workingWeeks,
    weekly: weeklyHours,
    hoursBy: fc.constantFrom("charter" as const, "overlay" as const),
    closed: fc.array(
      fc.record({ at: dayOffset, days: length, by: fc.constantFrom("division-a", "division-b", "charter", "overlay") }),
      { maxLength: 8 },
    ),
    reopened: fc.array(dayOffset, { maxLength: 2 }),
    closedInPart: fc.array(
      fc.record({ at: dayOffset, days: length, during: closedParts, by: fc.constantFrom("charter", "overlay") }),
      { maxLength: 3 },
    ),
  })
  .map(({ place, closed, reopened, closedInPart, ...rest }) => {
    const closedDates = closed.map(({ at, ...entry }) => ({ from: daysAfter(place.date, at), ...entry }));
    const world: World = {
      zone: place.zone,
      ...rest,
      closed: closedDates,
      reopened: uncontested(reopened, place, closedDates),
      closedInPart: closedInPart.map(({ at, ...entry }) => ({ from: daysAfter(place.date, at), ...entry })),
    };
    return { world, date: place.date };
  });

/** Worlds alone. */
export const worlds: fc.Arbitrary<World> = placedWorlds.map(({ world }) => world);

/** The dates to reopen, less those that an entry closes by name: to add and remove one date is refused. */
function uncontested(offsets: readonly number[], place: Place, closed: readonly ClosedDates[]): string[] {
  const named = closed.filter(({ by, days }) => days === 1 && (by === "charter" || by === "overlay"));
  const dates = new Set(offsets.map((offset) => daysAfter(place.date, offset)));
  for (const { from, days } of named) for (const date of datesFrom(from, days)) dates.delete(date);
  return [...dates];
}
