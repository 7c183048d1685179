import { expect, it } from "vitest";
import type { Counting } from "../../src/index.js";
import { charterWith, due } from "../support/promise.js";

// One month from Wednesday 15 April 2026 ends on Friday 15 May; Monday 25 May is a bank holiday.

const SUBJECT_ACCESS: Partial<Counting> = { roll: "following", dueTime: "end-of-day", pauseDays: "inclusive" };
const AT_CLOSE: Partial<Counting> = { ...SUBJECT_ACCESS, pauseDays: "at-close" };
const DAY_OF: Partial<Counting> = { ...AT_CLOSE, monthFrom: "receipt-included" };

it.each<[string, settings: Partial<Counting>, from: string, to: string, dueDate: string]>([
  [
    "inclusive: the base date plus the dates touched, then the roll",
    SUBJECT_ACCESS,
    "2026-04-20T09:00",
    "2026-04-22T15:00",
    "2026-05-18",
  ],
  [
    "inclusive: seven dates from Friday 15 May is Friday 22 May",
    SUBJECT_ACCESS,
    "2026-04-20T09:00",
    "2026-04-26T15:00",
    "2026-05-22",
  ],
  [
    "inclusive: eight dates is a Saturday before a bank holiday",
    SUBJECT_ACCESS,
    "2026-04-20T09:00",
    "2026-04-27T15:00",
    "2026-05-26",
  ],
  ["inclusive: the date of receipt is added too", SUBJECT_ACCESS, "2026-04-15T11:00", "2026-04-15T12:00", "2026-05-18"],
  [
    "inclusive: a date that ends the pause at 00:00 is not touched",
    SUBJECT_ACCESS,
    "2026-04-20T09:00",
    "2026-04-21T00:00",
    "2026-05-18",
  ],
  [
    "at-close: like calendar days, a date is paused at its end",
    AT_CLOSE,
    "2026-05-11T09:00",
    "2026-05-14T15:00",
    "2026-05-18",
  ],
  ["at-close: the date of receipt never adds", AT_CLOSE, "2026-04-15T11:00", "2026-04-16T01:00", "2026-05-15"],
  [
    "at-close, day-of: but here it does, as the first day of the month",
    DAY_OF,
    "2026-04-15T11:00",
    "2026-04-16T01:00",
    "2026-05-15",
  ],
  [
    "at-close, day-of: without a pause on that date the month ends the day before",
    DAY_OF,
    "2026-04-16T11:00",
    "2026-04-16T12:00",
    "2026-05-14",
  ],
])("months with a pause, %s", (_what, settings, from, to, expected) => {
  const charter = charterWith({ months: 1 }, settings);
  expect(due(charter, { receivedAt: "2026-04-15T10:00", pauses: [{ from, to }] })).toBe(`${expected} 23:59:59.999`);
});
