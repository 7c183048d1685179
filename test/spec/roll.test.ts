import { expect, it } from "vitest";
import type { Allowance, RollConvention } from "../../src/index.js";
import { charterWith, deadline, due } from "../support/promise.js";

const NONE: RollConvention = "none";
const FOLLOWING: RollConvention = "following";
const PRECEDING: RollConvention = "preceding";
const MODIFIED: RollConvention = "modified-following";
const days = (calendarDays: number): Allowance => ({ calendarDays });

it.each<[RollConvention, Allowance, received: string, dueDate: string, why: string]>([
  // roll      allowance        received            due date     why
  [NONE, days(30), "2026-10-01T10:00", "2026-10-31", "a Saturday, and it stays one"],
  [FOLLOWING, days(30), "2026-10-01T10:00", "2026-11-02", "the next working day, though in the next month"],
  [PRECEDING, days(30), "2026-10-01T10:00", "2026-10-30", "the last working day before"],
  [MODIFIED, days(30), "2026-10-01T10:00", "2026-10-30", "following would leave the month, so backward"],
  [NONE, days(13), "2026-06-01T10:00", "2026-06-14", "a Sunday before a bank holiday"],
  [FOLLOWING, days(13), "2026-06-01T10:00", "2026-06-16", "past Sunday and the bank holiday"],
  [PRECEDING, days(13), "2026-06-01T10:00", "2026-06-12", "back over the weekend"],
  [MODIFIED, days(13), "2026-06-01T10:00", "2026-06-16", "following stays in the month"],
  [FOLLOWING, days(9), "2026-06-01T10:00", "2026-06-10", "a working day stays, half-day or not"],
  [PRECEDING, days(9), "2026-06-01T10:00", "2026-06-10", "under every convention"],
  [FOLLOWING, { months: 1 }, "2026-01-31T10:00", "2026-03-02", "clamped to Saturday 28 February, then rolled"],
  [MODIFIED, { months: 1 }, "2026-01-31T10:00", "2026-02-27", "rolled back to stay in February"],
  [
    FOLLOWING,
    { weeks: 2 },
    "2026-12-18T10:00",
    "2027-01-05",
    "1 January is a holiday, then a weekend, and the 4th stands in for the 2nd",
  ],
  [PRECEDING, { weeks: 2 }, "2026-12-18T10:00", "2026-12-31", "back into the old year"],
  [MODIFIED, { weeks: 2 }, "2026-12-18T10:00", "2027-01-05", "from 1 January on, forward stays in January"],
  [FOLLOWING, { years: 1 }, "2025-06-15T10:00", "2026-06-16", "one year on is a bank holiday"],
])("roll %s: %o from %s is due %s: %s", (roll, allowance, received, expected) => {
  expect(deadline(charterWith(allowance, { roll, dueTime: "end-of-day" }), received).dueDate).toBe(expected);
});

it.each<[RollConvention, dueTime: string, received: string, due: string, why: string]>([
  // roll      dueTime       received            due                        why
  [PRECEDING, "close", "2026-06-12T18:00", "2026-06-16 17:00", "Friday 17:00 is before the receipt, so following"],
  [PRECEDING, "close", "2026-06-12T16:00", "2026-06-12 17:00", "Friday 17:00 is still to come"],
  [PRECEDING, "end-of-day", "2026-06-12T18:00", "2026-06-12 23:59:59.999", "the end of Friday is still to come"],
  [
    MODIFIED,
    "close",
    "2026-10-30T18:00",
    "2026-11-02 17:00",
    "back would pass the receipt: following, though it leaves the month",
  ],
])(
  "roll %s that would pass the receipt goes forward: due at %s, received %s, due %s: %s",
  (roll, dueTime, received, expected) => {
    expect(due(charterWith({ calendarDays: 1 }, { roll, dueTime }), received)).toBe(expected);
  },
);
