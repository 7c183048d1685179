import { expect, it, test } from "vitest";
import {
  addWorkingDays,
  nextWorkingDay,
  officeOf,
  previousWorkingDay,
  rollDate,
  workingDaysBetween,
  workingDaysFromUntil,
} from "../../src/index.js";
import type { RollConvention } from "../../src/index.js";
import { charterOf } from "../support/promise.js";

const { calendar } = officeOf(charterOf([]), "2026-06-01");

it.each<[from: string, to: string, between: number, fromUntil: number, why: string]>([
  ["2026-06-01", "2026-06-01", 0, 0, "no day lies between a date and itself"],
  ["2026-06-01", "2026-06-02", 1, 1, "Monday to Tuesday: one day, either way"],
  ["2026-06-12", "2026-06-14", 0, 1, "Friday to Sunday: after Friday none, from Friday on one"],
  ["2026-06-14", "2026-06-16", 1, 0, "Sunday to Tuesday over a bank holiday: up to Tuesday one, before Tuesday none"],
  ["2026-06-12", "2026-06-16", 1, 1, "Friday to Tuesday over a weekend and a bank holiday"],
  ["2026-06-13", "2026-06-15", 0, 0, "Saturday to a bank holiday"],
  ["2026-06-16", "2026-06-12", -1, -1, "the other way round: minus"],
  ["2026-06-14", "2026-06-12", 0, -1, "Sunday to Friday"],
  ["2025-12-31", "2026-01-05", 1, 1, "over the year end: 1 and 2 January are bank holidays"],
  ["2026-01-01", "2027-01-01", 251, 251, "a year: 261 days from Monday to Friday, of them ten bank holidays"],
])("working days from %s to %s: %i after and up to, %i from and before: %s", (from, to, between, fromUntil) => {
  expect([workingDaysBetween(calendar, from, to), workingDaysFromUntil(calendar, from, to)]).toEqual([
    between,
    fromUntil,
  ]);
});

it.each<[date: string, n: number, expected: string, why: string]>([
  ["2026-06-10", 5, "2026-06-18", "Thursday, Friday, past the bank holiday, Tuesday to Thursday"],
  ["2026-06-10", 0, "2026-06-10", "none from a working day: that day"],
  ["2026-06-13", 0, "2026-06-16", "none from a Saturday: the next working day"],
  ["2026-06-13", 1, "2026-06-16", "one from a Saturday: the same day"],
  ["2026-06-18", -5, "2026-06-10", "back again"],
  ["2026-06-13", -1, "2026-06-12", "one back from a Saturday"],
  ["2026-06-15", -1, "2026-06-12", "one back from a bank holiday"],
])("%s and %i working days is %s: %s", (date, n, expected) => {
  expect(addWorkingDays(calendar, date, n)).toBe(expected);
});

test("the inverse of adding, forward and back", () => {
  expect(workingDaysBetween(calendar, "2026-06-10", addWorkingDays(calendar, "2026-06-10", 250))).toBe(250);
  expect(workingDaysBetween(calendar, "2026-06-10", addWorkingDays(calendar, "2026-06-10", -250))).toBe(-250);
});

it.each<[date: string, previous: string, next: string]>([
  ["2026-06-12", "2026-06-11", "2026-06-16"],
  ["2026-06-15", "2026-06-12", "2026-06-16"],
  ["2026-12-25", "2026-12-24", "2026-12-29"],
])("around %s: %s before, %s after", (date, previous, next) => {
  expect([previousWorkingDay(calendar, date), nextWorkingDay(calendar, date)]).toEqual([previous, next]);
});

it.each<[date: string, RollConvention, expected: string]>([
  ["2026-05-30", "none", "2026-05-30"],
  ["2026-05-30", "following", "2026-06-01"],
  ["2026-05-30", "preceding", "2026-05-29"],
  ["2026-05-30", "modified-following", "2026-05-29"],
  ["2026-05-23", "modified-following", "2026-05-26"],
])("%s rolled by %s is %s", (date, convention, expected) => {
  expect(rollDate(calendar, date, convention)).toBe(expected);
});
