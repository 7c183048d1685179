import fc from "fast-check";
import { expect } from "vitest";
import {
  addWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
  workingDaysBetween,
  workingDaysFromUntil,
} from "../../src/index.js";
import type { WorkingCalendar } from "../../src/index.js";
import { law } from "../support/law.js";
import { oracleNextWorkingDay, oraclePreviousWorkingDay, oracleWorkingDaysBetween } from "../support/oracle/index.js";
import { daysAfter, officeOfWorld, placedWorlds } from "../support/worlds/index.js";
import { oracleSchedule } from "../support/worlds/oracle.js";

// Oracle where one is named: test/support/oracle, which looks at each date in turn.

const dates = placedWorlds.chain(({ world, date }) =>
  fc.record({
    world: fc.constant(world),
    from: fc.integer({ min: -15, max: 60 }).map((days) => daysAfter(date, days)),
    to: fc.integer({ min: -15, max: 60 }).map((days) => daysAfter(date, days)),
    n: fc.integer({ min: 0, max: 30 }),
    m: fc.integer({ min: 0, max: 30 }),
  }),
);
const RUNS = 500;

law([dates], RUNS)("n then m working days are n + m, from n = 1 on or from a working day", ({ world, from, n, m }) => {
  const { calendar } = officeOfWorld(world);
  fc.pre(n >= 1 || isWorkingDay(calendar, from));
  expect(addWorkingDays(calendar, addWorkingDays(calendar, from, n), m)).toBe(addWorkingDays(calendar, from, n + m));
  if (n === 0) return;
  expect(addWorkingDays(calendar, addWorkingDays(calendar, from, -n), -m)).toBe(addWorkingDays(calendar, from, -n - m));
});

law([dates], RUNS)("between is the inverse of add", ({ world, from, to, n }) => {
  const { calendar } = officeOfWorld(world);
  const isWorking = isWorkingDay(calendar, from);
  if (n >= 1 || isWorking) expect(workingDaysBetween(calendar, from, addWorkingDays(calendar, from, n))).toBe(n);
  if (n >= 1 && isWorking) expect(workingDaysBetween(calendar, from, addWorkingDays(calendar, from, -n))).toBe(-n);
  if (from < to && isWorkingDay(calendar, to)) {
    expect(addWorkingDays(calendar, from, workingDaysBetween(calendar, from, to))).toBe(to);
  }
});

law([dates], RUNS)(
  "both half-open forms are what the walk counts, and minus that the other way round",
  ({ world, from, to }) => {
    const { calendar } = officeOfWorld(world);
    const [first, last] = from <= to ? [from, to] : [to, from];
    const walked = oracleWorkingDaysBetween(oracleSchedule(world), first, last);
    expect(workingDaysBetween(calendar, first, last)).toBe(walked.afterFromUpToTo);
    expect(workingDaysFromUntil(calendar, first, last)).toBe(walked.fromUpToBeforeTo);
    expect(workingDaysBetween(calendar, last, first)).toBe(0 - walked.afterFromUpToTo);
    expect(workingDaysFromUntil(calendar, last, first)).toBe(0 - walked.fromUpToBeforeTo);
  },
);

law([dates], RUNS)(
  "next and previous working day are those of the walk, and undo each other on a working day",
  ({ world, from }) => {
    const { calendar } = officeOfWorld(world);
    expect(nextWorkingDay(calendar, from)).toBe(oracleNextWorkingDay(oracleSchedule(world), from));
    expect(previousWorkingDay(calendar, from)).toBe(oraclePreviousWorkingDay(oracleSchedule(world), from));
    const { there, back } = thereAndBack(calendar, from);
    if (isWorkingDay(calendar, from)) expect([there, back]).toEqual([from, from]);
    else expect(there < from && from < back).toBe(true);
  },
);

function thereAndBack(calendar: WorkingCalendar, date: string): { readonly there: string; readonly back: string } {
  return {
    there: previousWorkingDay(calendar, nextWorkingDay(calendar, date)),
    back: nextWorkingDay(calendar, previousWorkingDay(calendar, date)),
  };
}
