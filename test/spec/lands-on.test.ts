import { expect, it, test } from "vitest";
import { charterWith, deadline, due, HOURS, weekdays } from "../support/promise.js";

const OFFICES = {
  usual: HOURS,
  lunch: weekdays([
    ["09:00", "12:00"],
    ["13:00", "17:00"],
  ]),
  touching: weekdays([
    ["09:00", "12:00"],
    ["12:00", "17:00"],
  ]),
  evening: weekdays([["18:00", "24:00"]]),
  always: weekdays([["00:00", "24:00"]]),
};

it.each<[office: keyof typeof OFFICES, hours: number, received: string, close: string, nextOpen: string, why: string]>([
  // office   hours  received             close               next-open           why
  ["usual", 8, "2026-06-08T09:00", "2026-06-08 17:00", "2026-06-09 09:00", "used up exactly at closing"],
  ["usual", 4, "2026-06-10T09:00", "2026-06-10 13:00", "2026-06-11 09:00", "a half-day closes at 13:00"],
  [
    "usual",
    1,
    "2026-06-12T16:00",
    "2026-06-12 17:00",
    "2026-06-16 09:00",
    "the next opening is past the weekend and a bank holiday",
  ],
  ["usual", 2, "2026-06-08T10:00", "2026-06-08 12:00", "2026-06-08 12:00", "not at a closing: no question"],
  [
    "usual",
    1,
    "2026-06-08T07:00",
    "2026-06-08 10:00",
    "2026-06-08 10:00",
    "received before opening, time begins with it",
  ],
  [
    "usual",
    1,
    "2026-06-08T17:00",
    "2026-06-09 10:00",
    "2026-06-09 10:00",
    "received at the very closing: nothing is left of that day",
  ],
  [
    "usual",
    1,
    "2026-06-08T16:59:59.999",
    "2026-06-09 09:59:59.999",
    "2026-06-09 09:59:59.999",
    "a millisecond before closing is used",
  ],
  [
    "usual",
    8,
    "2026-06-13T10:00",
    "2026-06-16 17:00",
    "2026-06-17 09:00",
    "received on a Saturday before a bank holiday",
  ],
  [
    "lunch",
    3,
    "2026-06-08T09:00",
    "2026-06-08 12:00",
    "2026-06-08 13:00",
    "next-open at lunch is after lunch, the same day",
  ],
  ["lunch", 4, "2026-06-08T09:00", "2026-06-08 14:00", "2026-06-08 14:00", "the lunch break does not count"],
  ["touching", 3, "2026-06-08T09:00", "2026-06-08 12:00", "2026-06-08 12:00", "intervals that touch are one"],
  [
    "evening",
    6,
    "2026-06-08T18:00",
    "2026-06-08 24:00",
    "2026-06-09 18:00",
    "a close at 24:00 belongs to the date that it closes",
  ],
  ["always", 24, "2026-06-08T00:00", "2026-06-08 24:00", "2026-06-09 00:00", "open on, into the next date"],
])(
  "landsOn: %s office, %i hours from %s land on %s (close), %s (next-open): %s",
  (office, hours, received, close, nextOpen) => {
    const landed = (landsOn: "close" | "next-open"): string =>
      due(charterWith({ officeHours: hours }, { landsOn }, { officeHours: OFFICES[office] }), received);
    expect([landed("close"), landed("next-open")]).toEqual([close, nextOpen]);
  },
);

test("landsOn close: office time that lands on 24:00 keeps its instant, the midnight that ends the date", () => {
  const { dueDate, dueAt } = deadline(
    charterWith({ officeHours: 6 }, {}, { officeHours: OFFICES.evening }),
    "2026-06-08T18:00",
  );
  expect([dueDate, dueAt]).toEqual(["2026-06-08", "2026-06-09T00:00:00.000+01:00"]);
});

test("office minutes cross a half-day: 15 before it closes, 15 the next morning", () => {
  expect(due(charterWith({ officeMinutes: 30 }), "2026-06-10T12:45")).toBe("2026-06-11 09:15");
});
