import { expect, it, test } from "vitest";
import type { Allowance, Counting } from "../../src/index.js";
import { addOpenMinutes, isOpen, officeOf, openMinutesBetween } from "../../src/index.js";
import { charterOf, charterWith, deadline, weekdays } from "../support/promise.js";

// London: forward on Sunday 29 March 2026, 01:00 to 02:00; back on Sunday 25 October 2026, 02:00 to 01:00.

const SIX: Allowance = { hours: 6 };

it.each<[Allowance, received: string, dueAt: string, why: string]>([
  [SIX, "2026-03-28T22:00Z", "2026-03-29T05:00:00.000+01:00", "six hours are six hours: the clock shows seven later"],
  [SIX, "2026-10-24T22:00+01:00", "2026-10-25T03:00:00.000+00:00", "the clock shows five later"],
  [SIX, "2026-10-25T00:30Z", "2026-10-25T06:30:00.000+00:00", "received in the first 01:30"],
  [SIX, "2026-10-25T01:30Z", "2026-10-25T07:30:00.000+00:00", "received in the second 01:30"],
  [
    { hours: 24 },
    "2026-03-28T12:00Z",
    "2026-03-29T13:00:00.000+01:00",
    "24 hours are not a day when the clock goes forward",
  ],
  [{ hours: 24 }, "2026-10-24T12:00+01:00", "2026-10-25T11:00:00.000+00:00", "nor when it goes back"],
  [{ minutes: 1 }, "2026-03-29T00:59Z", "2026-03-29T02:00:00.000+01:00", "a minute over the gap"],
  [{ seconds: 3600 }, "2026-10-25T00:59:59Z", "2026-10-25T01:59:59.000+00:00", "an hour within the repeat"],
])("%o from %s is due %s: %s", (allowance, received, expected) => {
  expect(deadline(charterWith(allowance), received).dueAt).toBe(expected);
});

it.each<[Allowance, Partial<Counting>, received: string, dueAt: string, why: string]>([
  [
    { calendarDays: 1 },
    { dueTime: "same-time" },
    "2026-03-28T12:00Z",
    "2026-03-29T12:00:00.000+01:00",
    "a calendar day later, the same wall time",
  ],
  [
    { calendarDays: 1 },
    { dueTime: "01:30" },
    "2026-03-28T10:00Z",
    "2026-03-29T02:00:00.000+01:00",
    "a wall time in the gap: the first instant after it",
  ],
  [
    { calendarDays: 1 },
    { dueTime: "01:30" },
    "2026-10-24T10:00Z",
    "2026-10-25T01:30:00.000+01:00",
    "a wall time that comes twice: the earlier",
  ],
  [
    { calendarDays: 1 },
    { dueTime: "same-time" },
    "2026-03-28T01:30Z",
    "2026-03-29T02:00:00.000+01:00",
    "the time of receipt in the gap",
  ],
  [{ workingDays: 1 }, {}, "2026-03-27T18:00Z", "2026-03-30T17:00:00.000+01:00", "closing is wall time, in summer"],
  [{ workingDays: 1 }, {}, "2026-10-23T18:00Z", "2026-10-26T17:00:00.000+00:00", "and in winter"],
  [
    { calendarDays: 1 },
    { dueTime: "end-of-day" },
    "2026-10-24T23:30Z",
    "2026-10-26T23:59:59.999+00:00",
    "23:30 UTC in summer is the next local date",
  ],
  [
    { calendarDays: 1 },
    { dueTime: "end-of-day" },
    "2026-10-25T23:30Z",
    "2026-10-26T23:59:59.999+00:00",
    "in winter it is not",
  ],
])("%o, %o, from %s is due %s: %s", (allowance, settings, received, expected) => {
  expect(deadline(charterWith(allowance, settings), received).dueAt).toBe(expected);
});

const NIGHTS = charterOf([], { officeHours: weekdays([], { sat: [["22:00", "24:00"]], sun: [["00:00", "06:00"]] }) });

it.each<[from: string, to: string, minutes: number, why: string]>([
  ["2026-03-28T22:00Z", "2026-03-29T06:00+01:00", 7 * 60, "an open night is an hour shorter"],
  ["2026-10-24T22:00+01:00", "2026-10-25T06:00Z", 9 * 60, "or longer"],
  ["2026-03-29T00:30Z", "2026-03-29T02:30+01:00", 60, "an hour on the clock over the gap is two by the wall"],
])("open minutes from %s to %s: %i (%s)", (from, to, minutes) => {
  const office = officeOf(NIGHTS, "2026-03-28");
  expect(openMinutesBetween(office, from, to)).toBe(minutes);
  expect(Date.parse(addOpenMinutes(office, from, minutes, "close"))).toBe(Date.parse(to));
});

test("office hours inside a gap are no open time, inside a repeat they come once", () => {
  const early = officeOf(charterOf([], { officeHours: weekdays([], { sun: [["01:00", "02:00"]] }) }), "2026-03-29");
  expect(openMinutesBetween(early, "2026-03-29T00:00Z", "2026-03-30T00:00+01:00")).toBe(0);
  expect(openMinutesBetween(early, "2026-10-25T00:00+01:00", "2026-10-26T00:00Z")).toBe(120);
  expect(isOpen(early, "2026-10-25T00:30Z")).toBe(true);
});
