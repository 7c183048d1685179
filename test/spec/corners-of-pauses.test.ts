import { expect, it, test } from "vitest";
import type { Allowance, Counting, Pause } from "../../src/index.js";
import { charterWith, due } from "../support/promise.js";

// The first working days of June 2026: Monday the 1st to Friday the 5th, Monday the 8th.

interface Promised {
  readonly allowance: Allowance;
  readonly settings?: Partial<Counting>;
  readonly receivedAt: string;
}

const MORNING = "2026-06-01T10:00";
const AFTERNOON = "2026-06-01T13:00";
const FIVE: Promised = { allowance: { workingDays: 5 }, receivedAt: MORNING };
const TO_MIDNIGHT: Promised = {
  allowance: { workingDays: 5 },
  settings: { dueTime: "end-of-day" },
  receivedAt: MORNING,
};
const DAY_OF: Promised = { allowance: { workingDays: 5 }, settings: { countFrom: "day-of" }, receivedAt: MORNING };
const NOON: Promised = { allowance: { workingDays: 0 }, settings: { dueTime: "12:00" }, receivedAt: AFTERNOON };
const SIX_HOURS: Promised = { allowance: { hours: 6 }, receivedAt: MORNING };
const OFFICE: Promised = { allowance: { officeHours: 8 }, receivedAt: AFTERNOON };

it.each<[string, Promised, Pause[], due: string]>([
  ["at the very close: paused", FIVE, [{ from: "2026-06-02T17:00", to: "2026-06-02T17:01" }], "2026-06-09 17:00"],
  [
    "ending at 00:00: does not touch that date",
    FIVE,
    [{ from: "2026-06-02T16:00", to: "2026-06-03T00:00" }],
    "2026-06-09 17:00",
  ],
  ["before the receipt: no effect", FIVE, [{ from: "2026-05-04T10:00", to: "2026-05-29T10:00" }], "2026-06-08 17:00"],
  [
    "over the receipt: clipped to it",
    SIX_HOURS,
    [{ from: "2026-05-31T10:00", to: "2026-06-01T11:00" }],
    "2026-06-01 17:00",
  ],
  [
    "overlapping: joined",
    SIX_HOURS,
    [
      { from: "2026-06-01T11:00", to: "2026-06-01T13:00" },
      { from: "2026-06-01T12:00", to: "2026-06-01T14:00" },
    ],
    "2026-06-01 19:00",
  ],
  [
    "adjoining: joined",
    FIVE,
    [
      { from: "2026-06-02T16:00", to: "2026-06-02T17:00" },
      { from: "2026-06-02T17:00", to: "2026-06-02T18:00" },
    ],
    "2026-06-09 17:00",
  ],
  [
    "in any order",
    SIX_HOURS,
    [
      { from: "2026-06-01T14:00", to: "2026-06-01T15:00" },
      { from: "2026-06-01T11:00", to: "2026-06-01T12:00" },
    ],
    "2026-06-01 18:00",
  ],
  ["empty: no effect", SIX_HOURS, [{ from: "2026-06-01T11:00", to: "2026-06-01T11:00" }], "2026-06-01 16:00"],
  [
    "starting at the due moment: no effect",
    FIVE,
    [{ from: "2026-06-08T17:00", to: "2026-06-10T18:00" }],
    "2026-06-08 17:00",
  ],
  [
    "starting a millisecond before it: paused at the close",
    FIVE,
    [{ from: "2026-06-08T16:59:59.999", to: "2026-06-10T18:00" }],
    "2026-06-11 17:00",
  ],
  [
    "starting after the breach: does not undo it",
    FIVE,
    [{ from: "2026-06-09T10:00", to: "2026-06-10T18:00" }],
    "2026-06-08 17:00",
  ],
  [
    "starting after the close of the last day, before its end: that day has counted",
    TO_MIDNIGHT,
    [{ from: "2026-06-08T18:00", to: "2026-06-10T18:00" }],
    "2026-06-08 23:59:59.999",
  ],
  [
    "moved by one pause into another: both count",
    FIVE,
    [
      { from: "2026-06-02T16:00", to: "2026-06-02T18:00" },
      { from: "2026-06-09T16:00", to: "2026-06-09T18:00" },
    ],
    "2026-06-10 13:00",
  ],
  [
    "over day 1 (day-of): day 1 moves",
    DAY_OF,
    [{ from: "2026-06-01T12:00", to: "2026-06-02T09:00" }],
    "2026-06-08 17:00",
  ],
  [
    "on a day whose due moment was past at the receipt: not skipped twice",
    NOON,
    [{ from: "2026-06-01T14:00", to: "2026-06-01T20:00" }],
    "2026-06-02 12:00",
  ],
  [
    "of elapsed time, at the due moment: no effect",
    SIX_HOURS,
    [{ from: "2026-06-01T16:00", to: "2026-06-01T17:00" }],
    "2026-06-01 16:00",
  ],
  [
    "of office time, over a night: only its open time",
    OFFICE,
    [{ from: "2026-06-01T16:30", to: "2026-06-02T09:30" }],
    "2026-06-02 14:00",
  ],
  [
    "of office time, while closed: nothing",
    OFFICE,
    [{ from: "2026-06-01T18:00", to: "2026-06-02T08:00" }],
    "2026-06-02 13:00",
  ],
])("a pause %s", (_what, { allowance, settings, receivedAt }, pauses, expected) => {
  expect(due(charterWith(allowance, settings), { receivedAt, pauses })).toBe(expected);
});

it.each<[string, settings: Partial<Counting>, from: string, to: string, due: string]>([
  [
    "inside the days of a roll: no effect",
    { roll: "following" },
    "2026-06-07T09:00",
    "2026-06-07T18:00",
    "2026-06-08 17:00",
  ],
  [
    "on the last day of the period: it moves",
    { roll: "following" },
    "2026-06-06T09:00",
    "2026-06-07T00:00",
    "2026-06-08 17:00",
  ],
  [
    "over the last day and the roll: counted before the roll, once",
    { roll: "following" },
    "2026-06-06T09:00",
    "2026-06-10T00:00",
    "2026-06-10 13:00",
  ],
  [
    "after a date that was rolled back: too late",
    { roll: "preceding" },
    "2026-06-05T17:00",
    "2026-06-10T00:00",
    "2026-06-05 17:00",
  ],
  [
    "before a date that was rolled back: in time",
    { roll: "preceding" },
    "2026-06-05T16:00",
    "2026-06-06T00:00",
    "2026-06-05 17:00",
  ],
])("a pause and a roll (five calendar days end on Saturday 6 June): %s", (_what, settings, from, to, expected) => {
  const charter = charterWith({ calendarDays: 5 }, settings);
  expect(due(charter, { receivedAt: "2026-06-01T10:00", pauses: [{ from, to }] })).toBe(expected);
});

test("a pause that is unfinished: there is no due instant", () => {
  const subject = { receivedAt: "2026-06-01T10:00", pauses: [{ from: "2026-06-02T10:00" }] };
  expect(() => due(charterWith({ workingDays: 5 }), subject)).toThrow(expect.objectContaining({ code: "paused" }));
});
