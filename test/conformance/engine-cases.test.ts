import { describe, expect, it, test } from "vitest";
import {
  addOpenMinutes,
  addWorkingDays,
  nextOpening,
  openMinutesBetween,
  rollDate,
  statusOf,
  workingDaysBetween,
  workingDaysFromUntil,
} from "../../src/index.ts";
import { cases, named } from "./engine-case.ts";
import { checkDeadline, milliseconds, startDate } from "./engine-checks.ts";
import { calendarOfCase, charterOfThreshold, officeOfSchedule } from "./engine-request.ts";

const DAY = 86_400_000;

describe("deadlines", () => {
  it.each(named(cases.deadlines))("%s: %s", (_id, _why, subject) => {
    checkDeadline(subject);
  });
});

describe("thresholds", () => {
  it.each(named(cases.thresholds))("%s: %s", (_id, _why, subject) => {
    const charter = charterOfThreshold(subject);
    const { measured } = subject.input;
    const status = statusOf(charter, { commitment: "conformance.case", measured }, { now: "2026-01-05T12:00:00Z" });
    expect(status.state).toBe(subject.expected.met ? "met" : "missed");
  });
});

describe("working days between two dates", () => {
  it.each(named(cases.workingDaysBetween))("%s: %s", (_id, _why, { schedule, input, expected }) => {
    const { calendar } = officeOfSchedule(schedule);
    const { from, to } = input;
    expect({
      afterFromUpToTo: workingDaysBetween(calendar, from, to),
      fromUpToBeforeTo: workingDaysFromUntil(calendar, from, to),
      bothIncluded: workingDaysBetween(calendar, dayBefore(from), to),
      bothExcluded: from < to ? workingDaysBetween(calendar, from, dayBefore(to)) : 0,
    }).toEqual(expected);
    expect(workingDaysBetween(calendar, to, from) + expected.afterFromUpToTo).toBe(0);
    if (expected.afterFromUpToTo > 0) {
      expect(addWorkingDays(calendar, from, expected.afterFromUpToTo)).toBe(rollDate(calendar, to, "preceding"));
    }
  });
});

describe("open time between two instants", () => {
  it.each(named(cases.openTimeBetween))("%s: %s", (_id, _why, { schedule, input, expected }) => {
    const office = officeOfSchedule(schedule);
    const minutes = openMinutesBetween(office, input.from, input.to);
    expect(minutes).toBe(expected.openMinutes);
    expect(milliseconds(minutes)).toBe(expected.openMilliseconds);
    expect(openMinutesBetween(office, input.to, input.from) + minutes).toBe(0);
    if (minutes > 0) {
      const usedUp = addOpenMinutes(office, input.from, minutes, "close");
      expect(openMinutesBetween(office, input.from, usedUp)).toBe(minutes);
    }
  });
});

describe("what was added is counted again", () => {
  it.each(named(cases.addThenCount))("%s: %s", (_id, _why, subject) => {
    const deadline = checkDeadline(subject);
    const days = subject.expected.workingDaysAfterReceiptUpToDue;
    const calendar = calendarOfCase(subject);
    const received = startDate(deadline);
    expect(workingDaysBetween(calendar, received, deadline.dueDate)).toBe(days);
    expect(addWorkingDays(calendar, received, days)).toBe(deadline.dueDate);
    expect(addWorkingDays(calendar, deadline.dueDate, -days)).toBe(rollDate(calendar, received, "preceding"));
  });
});

describe("what was added is measured again", () => {
  it.each(named(cases.addThenMeasure))("%s: %s", (_id, _why, subject) => {
    const { dueAt } = checkDeadline(subject);
    const { receivedAt } = subject.input;
    const minutes = subject.expected.openMinutesFromReceiptToDue;
    const office = officeOfSchedule(subject.schedule);
    expect(openMinutesBetween(office, receivedAt, dueAt)).toBe(minutes);
    expect(addOpenMinutes(office, receivedAt, minutes, "close")).toBe(dueAt);
    expect(addOpenMinutes(office, dueAt, -minutes, "close")).toBe(nextOpening(office, receivedAt));
  });
});

test("all 1,313 cases run", () => {
  const all = Object.values(cases).flatMap((kind: readonly { readonly id: string }[]) => kind.map(({ id }) => id));
  expect(all.length).toBe(1313);
  expect(new Set(all).size).toBe(1313);
});

function dayBefore(date: string): string {
  return new Date(Date.parse(date) - DAY).toISOString().slice(0, 10);
}
