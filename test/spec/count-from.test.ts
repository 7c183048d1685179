import { expect, it } from "vitest";
import type { Allowance, Counting } from "../../src/index.js";
import { charterWith, due } from "../support/promise.js";

// June 2026 begins on a Monday; Monday the 15th is a bank holiday. The office closes at 17:00, on Wednesdays at 13:00.

type CountFrom = NonNullable<Counting["countFrom"]>;

it.each<[CountFrom, days: number, received: string, due: string, why: string]>([
  // countFrom  days received                   due                 why
  ["day-after", 5, "2026-06-01T10:00", "2026-06-08 17:00", "the day of receipt is day 0"],
  ["day-of", 5, "2026-06-01T10:00", "2026-06-05 17:00", "the day of receipt is day 1"],
  ["day-after", 5, "2026-06-06T10:00", "2026-06-12 17:00", "from a Saturday, Monday is day 1"],
  ["day-of", 5, "2026-06-06T10:00", "2026-06-12 17:00", "from a Saturday, Monday is day 1 here too"],
  ["day-after", 1, "2026-06-12T10:00", "2026-06-16 17:00", "neither the weekend nor the bank holiday counts"],
  ["day-of", 1, "2026-06-15T10:00", "2026-06-16 17:00", "a bank holiday is not day 1, the next working day is"],
  ["day-of", 1, "2026-06-09T10:00", "2026-06-09 17:00", "one day that begins today ends today"],
  ["day-of", 1, "2026-06-09T17:00", "2026-06-09 17:00", "received at the due moment itself is not after it"],
  [
    "day-of",
    1,
    "2026-06-09T17:00:00.001",
    "2026-06-10 13:00",
    "the due moment would precede the receipt: the next working day",
  ],
  [
    "day-of",
    2,
    "2026-06-09T18:00",
    "2026-06-10 13:00",
    "received after closing, the day of receipt is day 1 all the same",
  ],
])("countFrom %s: %i working days from %s is due %s: %s", (countFrom, workingDays, received, expected) => {
  expect(due(charterWith({ workingDays }, { countFrom }), received)).toBe(expected);
});

it.each<[CountFrom, Allowance, received: string, due: string, why: string]>([
  // countFrom  allowance                received            due                         why
  ["day-after", { calendarDays: 40 }, "2026-06-01T10:00", "2026-07-11 23:59:59.999", "40 days after the receipt"],
  [
    "day-of",
    { calendarDays: 40 },
    "2026-06-01T10:00",
    "2026-07-10 23:59:59.999",
    "40 days of which the receipt is the first: receipt + 39",
  ],
  ["day-of", { calendarDays: 1 }, "2026-06-01T10:00", "2026-06-01 23:59:59.999", "the day itself"],
  [
    "day-of",
    { calendarDays: 2 },
    "2026-06-06T10:00",
    "2026-06-07 23:59:59.999",
    "calendar days begin on a Saturday too",
  ],
  [
    "day-after",
    { weeks: 2 },
    "2026-06-01T10:00",
    "2026-06-15 23:59:59.999",
    "weeks are seven days, bank holiday or not",
  ],
  ["day-of", { weeks: 2 }, "2026-06-01T10:00", "2026-06-14 23:59:59.999", "fourteen days that begin with the receipt"],
])("countFrom %s: %o from %s is due %s: %s", (countFrom, allowance, received, expected) => {
  expect(due(charterWith(allowance, { countFrom, dueTime: "end-of-day" }), received)).toBe(expected);
});
