import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect } from "vitest";
import {
  addMonths,
  civilDateOf,
  civilDay,
  civilDayOf,
  datePartsOf,
  daysInMonth,
  weekdayOf,
} from "../../src/time/civil-date.js";
import { law } from "../support/law.js";

// Oracle: Temporal.PlainDate, of the years 1600 to 2400.

const EPOCH = Temporal.PlainDate.from("1970-01-01");
const FIRST = dayCount(Temporal.PlainDate.from("1600-01-01"));
const LAST = dayCount(Temporal.PlainDate.from("2400-12-31"));
const WEEKDAYS = ["", "mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const days = fc.oneof(
  fc.integer({ min: FIRST, max: LAST }),
  fc
    .record({ year: fc.integer({ min: 1600, max: 2400 }), month: fc.integer({ min: 1, max: 12 }) })
    .map((month) => dayCount(Temporal.PlainYearMonth.from(month).add({ months: 1 }).toPlainDate({ day: 1 })) - 1),
);
const RUNS = 3000;

law([days], RUNS)("a civil day, its parts, its text and its weekday are Temporal's, there and back", (day) => {
  const date = EPOCH.add({ days: day });
  const { year, month, day: dayOfMonth } = date;
  expect(datePartsOf(day)).toEqual({ year, month, day: dayOfMonth });
  expect(civilDay(year, month, dayOfMonth)).toBe(day);
  expect(civilDateOf(day)).toBe(date.toString());
  expect(civilDayOf(date.toString())).toBe(day);
  expect(weekdayOf(day)).toBe(WEEKDAYS[date.dayOfWeek]);
  expect(daysInMonth(year, month)).toBe(date.daysInMonth);
});

law([days, fc.integer({ min: -600, max: 600 })], RUNS)(
  "the corresponding date months on is Temporal's, clamped",
  (day, months) => {
    expect(addMonths(day, months)).toBe(dayCount(EPOCH.add({ days: day }).add({ months })));
  },
);

law([fc.nat({ max: 2400 }), fc.nat({ max: 15 }), fc.nat({ max: 35 })], RUNS)(
  "a text is a date where Temporal says that it exists",
  (year, month, day) => {
    const text = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
    expect(civilDayOf(text) !== undefined).toBe(existsInTemporal(text));
  },
);

function dayCount(date: Temporal.PlainDate): number {
  return EPOCH.until(date, { largestUnit: "days" }).days;
}

function existsInTemporal(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
}
