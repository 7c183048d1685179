import fc from "fast-check";
import type { OpenSpan, Weekday } from "../../../src/index.js";
import { MINUTE } from "../../../src/time/units.js";
import { wallTimeOf } from "../../../src/time/wall-time.js";
import type { Weekly } from "./types.js";

/** The days of the week. */
export const WEEK: readonly Weekday[] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

const LAST_MINUTE = 24 * 60;
const NINE_TO_FIVE: readonly OpenSpan[] = [["09:00", "17:00"]];
const SHAPES: readonly (readonly OpenSpan[])[] = [
  NINE_TO_FIVE,
  [],
  [["09:00", "13:00"]],
  [
    ["09:00", "12:30"],
    ["13:30", "17:00"],
  ],
  [
    ["08:00", "10:00"],
    ["10:00", "16:00"],
  ],
  [["00:00", "24:00"]],
  [["18:00", "24:00"]],
  [["00:00", "06:30"]],
  [["00:30", "02:30"]],
  [
    ["01:00", "02:00"],
    ["03:00", "04:00"],
    ["22:00", "24:00"],
  ],
];

/** Nine to five, Monday to Friday. */
export const OFFICE_HOURS: Weekly = Object.fromEntries(WEEK.slice(0, 5).map((weekday) => [weekday, NINE_TO_FIVE]));

/** One to three spans of a day, in order; they may touch, and the last may close at 24:00. */
const spans: fc.Arbitrary<readonly OpenSpan[]> = fc
  .uniqueArray(fc.integer({ min: 0, max: LAST_MINUTE }), { minLength: 2, maxLength: 6 })
  .map((minutes) => {
    const times = minutes.sort((a, b) => a - b).map((minute) => wallText(minute));
    return times
      .slice(1)
      .flatMap((closes, index): OpenSpan[] => (index % 2 === 0 ? [[times[index] ?? closes, closes]] : []));
  });

const daySpans = fc.oneof(fc.constantFrom(...SHAPES), spans);

/** Weekly hours: an ordinary office, one with a half-day, or anything; at times not stated. */
export const weeklyHours: fc.Arbitrary<Weekly | null> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(OFFICE_HOURS) },
  { weight: 2, arbitrary: daySpans.map((wed) => ({ ...OFFICE_HOURS, wed })) },
  { weight: 4, arbitrary: fc.tuple(...WEEK.map(() => daySpans)).map(byWeekday) },
  { weight: 1, arbitrary: fc.constant(null) },
);

/** Parts of a day in which an office may close. */
export const closedParts: fc.Arbitrary<readonly OpenSpan[]> = fc.oneof(
  fc.constantFrom<readonly OpenSpan[]>([["14:00", "16:00"]], [["13:00", "24:00"]], [["00:00", "24:00"]]),
  spans,
);

/** Whether the office ever opens. */
export function opens(weekly: Weekly | null): boolean {
  return weekly !== null && Object.values(weekly).some((open) => open.length > 0);
}

function byWeekday(days: readonly (readonly OpenSpan[])[]): Weekly {
  return Object.fromEntries(WEEK.map((weekday, index) => [weekday, days[index] ?? []]));
}

function wallText(minute: number): string {
  return minute === LAST_MINUTE ? "24:00" : wallTimeOf(minute * MINUTE);
}
