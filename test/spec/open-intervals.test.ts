// Openings and closings around an instant, against a minute-by-minute walk by isOpen; counts with both ends.
import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import {
  addWorkingDays,
  isOpen,
  isWorkingDay,
  nextClosing,
  officeOf,
  openIntervals,
  openMinutesBetween,
  previousOpening,
  statutoryCalendar,
  workingDaysFromThrough,
} from "../../src/index.js";
import { calvay } from "../../src/bundled/charters/calvay.js";
import { englandAndWales, scotland } from "../../src/bundled/calendars.js";
import type { Office } from "../../src/index.js";
import { refusal } from "../support/refusal.js";

const calvays = officeOf(calvay, "2026-06-10");
const hours = (weekly: object): Office => ({ ...calvays, hours: { periods: [{ weekly }] } });
const day = [["00:00", "24:00"]];
const everyDay = { mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day };
// Bank holidays would close it.
const always: Office = { ...hours(everyDay), calendar: { ...calvays.calendar, divisions: [], add: [], remove: [] } };
const overMidnight = hours({
  mon: [["20:00", "24:00"]],
  tue: [
    ["00:00", "04:00"],
    ["09:00", "12:00"],
  ],
});
const never: Office = { ...calvays, hours: null };
const MINUTE = 60_000;

describe("around an instant", () => {
  it.each<[why: string, office: Office, at: string, closing: string, opening: string]>([
    ["while open", calvays, "2026-06-10T10:00", "2026-06-10T13:00", "2026-06-10T09:00"],
    ["at the opening", calvays, "2026-06-10T09:00", "2026-06-10T13:00", "2026-06-10T09:00"],
    ["at the closing", calvays, "2026-06-10T13:00", "2026-06-11T17:00", "2026-06-10T09:00"],
    ["over a weekend and a bank holiday", calvays, "2026-06-13T12:00", "2026-06-16T17:00", "2026-06-12T09:00"],
    [
      "openings that meet at midnight are one",
      overMidnight,
      "2026-06-08T21:00",
      "2026-06-09T04:00",
      "2026-06-08T20:00",
    ],
    ["after midnight too", overMidnight, "2026-06-09T01:00", "2026-06-09T04:00", "2026-06-08T20:00"],
  ])("%s", (_why, office, at, closing, opening) => {
    expect([nextClosing(office, at), previousOpening(office, at)].map((text) => text.slice(0, 16))).toEqual([
      closing,
      opening,
    ]);
  });

  it("an office that never opens has neither, and no intervals", () => {
    expect(refusal(() => nextClosing(never, "2026-06-10T10:00"))).toMatch(/^never-opens/);
    expect(refusal(() => previousOpening(never, "2026-06-10T10:00"))).toMatch(/^never-opens/);
    expect(openIntervals(never, "2026-06-10T10:00", "2026-07-10T10:00")).toEqual([]);
  });

  it("one that never closes has no closing and no opening", () => {
    expect(refusal(() => nextClosing(always, "2026-06-10T10:00"))).toMatch(/^never-opens/);
    expect(refusal(() => previousOpening(always, "2026-06-10T10:00"))).toMatch(/^never-opens/);
  });

  it("one that is always open has one interval over a clock change", () => {
    expect(openIntervals(always, "2026-10-24T12:00", "2026-10-26T12:00")).toEqual([
      { opensAt: "2026-10-24T12:00:00.000+01:00", closesAt: "2026-10-26T12:00:00.000+00:00" },
    ]);
    expect(openIntervals(always, "2026-06-11T12:00", "2026-06-10T12:00")).toEqual([]);
  });
});

const office = fc.constantFrom(calvays, overMidnight);
const minute = fc
  .integer({ min: Date.UTC(2026, 0, 1) / MINUTE, max: Date.UTC(2027, 11, 31) / MINUTE })
  .map((at) => at * MINUTE);

test.prop([office, minute, fc.integer({ min: 0, max: 6_000 })], { numRuns: 60 })(
  "intervals are where isOpen says so, minute by minute, and add up to the open minutes",
  (one, from, minutes) => {
    const to = from + minutes * MINUTE;
    const intervals = openIntervals(one, from, to).map(
      ({ opensAt, closesAt }) => [Date.parse(opensAt), Date.parse(closesAt)] as const,
    );
    for (let at = from; at < to; at += MINUTE) {
      expect(intervals.some(([opens, closes]) => opens <= at && at < closes)).toBe(isOpen(one, at));
    }
    expect(intervals.reduce((sum, [opens, closes]) => sum + (closes - opens) / MINUTE, 0)).toBe(
      openMinutesBetween(one, from, to),
    );
    intervals.slice(1).forEach(([opens], at) => expect(opens).toBeGreaterThan(intervals[at]?.[1] ?? Infinity));
  },
);

test.prop([office, minute], { numRuns: 60 })("the next closing and the previous opening are walked to", (one, from) => {
  let at = from;
  while (!isOpen(one, at)) at += MINUTE;
  while (isOpen(one, at)) at += MINUTE;
  expect(Date.parse(nextClosing(one, from))).toBe(at);
  at = from;
  while (!isOpen(one, at)) at -= MINUTE;
  while (isOpen(one, at - MINUTE)) at -= MINUTE;
  expect(Date.parse(previousOpening(one, from))).toBe(at);
});

describe("the calendar of the law, and counts with both ends", () => {
  const law = statutoryCalendar(scotland);
  it("works on every weekday that is no bank holiday there", () => {
    expect(isWorkingDay(law, "2026-06-15")).toBe(false);
    expect(isWorkingDay(statutoryCalendar(englandAndWales), "2026-06-15")).toBe(true);
    expect(addWorkingDays(law, "2026-06-10", 20)).toBe("2026-07-09");
  });
  it.each([
    ["2026-06-10", "2026-06-18", 6],
    ["2026-06-10", "2026-06-10", 1],
    ["2026-06-13", "2026-06-15", 0],
    ["2026-06-18", "2026-06-10", 0],
  ])("from %s through %s are %i", (from, to, count) => {
    expect(workingDaysFromThrough(law, from, to)).toBe(count);
  });
});
