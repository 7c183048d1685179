import { expect, it, test } from "vitest";
import { charterWith, due } from "../support/promise.js";

// Five working days from Monday 1 June 2026 end on Monday the 8th. The office closes at 17:00, on Wednesdays at 13:00.

it.each<[from: string, to: string, atClose: string, inclusive: string, why: string]>([
  // from                 to                  at-close            inclusive           why
  ["2026-06-02T17:00", "2026-06-02T17:01", "2026-06-09 17:00", "2026-06-09 17:00", "at the very close: paused"],
  [
    "2026-06-02T12:00",
    "2026-06-02T17:00",
    "2026-06-08 17:00",
    "2026-06-09 17:00",
    "running again at the close: the day counts, but was touched",
  ],
  [
    "2026-06-02T12:00",
    "2026-06-04T00:00",
    "2026-06-10 13:00",
    "2026-06-10 13:00",
    "ends at 00:00: does not touch that date",
  ],
  [
    "2026-06-02T12:00",
    "2026-06-04T00:00:00.001",
    "2026-06-10 13:00",
    "2026-06-11 17:00",
    "a millisecond of a date touches it",
  ],
  [
    "2026-06-03T12:59",
    "2026-06-03T13:00:00.001",
    "2026-06-09 17:00",
    "2026-06-09 17:00",
    "the close of a half-day is 13:00",
  ],
  ["2026-06-03T14:00", "2026-06-03T16:00", "2026-06-08 17:00", "2026-06-09 17:00", "on a half-day after it closed"],
  [
    "2026-06-05T18:00",
    "2026-06-08T08:00",
    "2026-06-08 17:00",
    "2026-06-10 13:00",
    "a weekend: touches Friday and Monday, but no close",
  ],
  [
    "2026-06-06T00:00",
    "2026-06-08T00:00",
    "2026-06-08 17:00",
    "2026-06-08 17:00",
    "Saturday and Sunday do not count anyway",
  ],
  ["2026-06-01T09:00", "2026-06-01T11:00", "2026-06-08 17:00", "2026-06-08 17:00", "the day of receipt is day 0"],
  ["2026-06-02T16:00", "2026-06-05T18:00", "2026-06-12 17:00", "2026-06-12 17:00", "four days paused, four days later"],
])("pauseDays: paused from %s to %s, due %s (at-close), %s (inclusive): %s", (from, to, atClose, inclusive) => {
  const subject = { receivedAt: "2026-06-01T10:00", pauses: [{ from, to }] };
  const paused = (pauseDays: "at-close" | "inclusive"): string =>
    due(charterWith({ workingDays: 5 }, { pauseDays }), subject);
  expect([paused("at-close"), paused("inclusive")]).toEqual([atClose, inclusive]);
});

test("pauseDays at-close: a working day without hours closes at its end", () => {
  const subject = { receivedAt: "2026-06-01T10:00", pauses: [{ from: "2026-06-02T18:00", to: "2026-06-03T09:00" }] };
  expect(due(charterWith({ workingDays: 5 }, {}, { officeHours: null }), subject)).toBe("2026-06-09 23:59:59.999");
  expect(due(charterWith({ workingDays: 5 }), subject)).toBe("2026-06-08 17:00");
});

test("pauseDays at-close: an office that closes at 24:00 is paused at its close by its last millisecond", () => {
  const evenings = {
    officeHours: { periods: [{ weekly: { mon: [["14:00", "24:00"]], tue: [["14:00", "24:00"]] } }] },
  } as const;
  const charter = charterWith({ workingDays: 1 }, {}, evenings);
  const paused = (from: string, to: string): string =>
    due(charter, { receivedAt: "2026-06-01T15:00", pauses: [{ from, to }] });
  expect(paused("2026-06-02T23:59:59.999", "2026-06-03T00:00")).toBe("2026-06-02 23:59:59.999");
  expect(paused("2026-06-02T23:59:59.998", "2026-06-03T00:00")).toBe("2026-06-03 23:59:59.999");
  expect(paused("2026-06-02T23:59:59.998", "2026-06-02T23:59:59.999")).toBe("2026-06-02 23:59:59.999");
});

it.each<[from: string, to: string, atClose: string, inclusive: string, why: string]>([
  [
    "2026-06-06T10:00",
    "2026-06-06T12:00",
    "2026-06-11",
    "2026-06-12",
    "a calendar day closes at 24:00, and touches count on a Saturday",
  ],
  ["2026-06-06T10:00", "2026-06-07T00:00", "2026-06-12", "2026-06-12", "paused to its end"],
  ["2026-06-05T17:30", "2026-06-08T09:00", "2026-06-14", "2026-06-15", "three midnights, four dates"],
])(
  "pauseDays: ten calendar days, paused from %s to %s, due %s (at-close), %s (inclusive): %s",
  (from, to, atClose, inclusive) => {
    const subject = { receivedAt: "2026-06-01T10:00", pauses: [{ from, to }] };
    const paused = (pauseDays: "at-close" | "inclusive"): string =>
      due(charterWith({ calendarDays: 10 }, { pauseDays, dueTime: "end-of-day" }), subject).slice(0, 10);
    expect([paused("at-close"), paused("inclusive")]).toEqual([atClose, inclusive]);
  },
);

test("pauseDays: elapsed time and office time know no days; a pause adds exactly its length, or its open time", () => {
  const overnight = { receivedAt: "2026-06-01T15:00", pauses: [{ from: "2026-06-01T16:00", to: "2026-06-02T10:30" }] };
  expect(due(charterWith({ hours: 6 }), overnight)).toBe("2026-06-02 15:30");
  expect(due(charterWith({ officeHours: 6 }), overnight)).toBe("2026-06-02 15:30");
});
