import fc from "fast-check";
import { expect } from "vitest";
import { addOpenMinutes, isOpen, nextOpening, openMinutesBetween } from "../../src/index.js";
import { law } from "../support/law.js";
import { oracleIsOpen, oracleNextOpening, oracleOpenMillisecondsBetween } from "../support/oracle/index.js";
import { iso, moments, officeOfWorld, placed, placedWorlds } from "../support/worlds/index.js";
import { oracleSchedule } from "../support/worlds/oracle.js";

// Oracle where one is named: test/support/oracle, which measures one open stretch after another.

const MINUTE = 60_000;
const RUNS = 250;

const spans = fc
  .record({
    placedWorld: placedWorlds.filter(({ world }) => Object.values(world.weekly ?? {}).some((open) => open.length > 0)),
    moments: fc.tuple(moments(-10, 60), moments(-10, 60), moments(-10, 60)),
    minutes: fc.integer({ min: 1, max: 3000 }),
    landsOn: fc.constantFrom("close" as const, "next-open" as const),
  })
  .map(({ placedWorld: { world, date }, moments: [a, b, c], ...rest }) => {
    const at = (moment: typeof a): number => placed({ zone: world.zone, weekly: world.weekly, date }, moment);
    return { world, a: at(a), b: at(b), c: at(c), ...rest };
  });

law([spans], RUNS)("open time between is what the walk measures", ({ world, a, b }) => {
  const open = milliseconds(openMinutesBetween(officeOfWorld(world), iso(Math.min(a, b)), iso(Math.max(a, b))));
  expect(open).toBe(oracleOpenMillisecondsBetween(oracleSchedule(world), Math.min(a, b), Math.max(a, b)));
});

law([spans], RUNS)("open time between is additive and antisymmetric", ({ world, a, b, c }) => {
  const office = officeOfWorld(world);
  const open = (from: number, to: number): number => milliseconds(openMinutesBetween(office, from, to));
  expect(open(a, b) + open(b, c)).toBe(open(a, c));
  expect(open(b, a)).toBe(0 - open(a, b));
});

law([spans], RUNS)("open time added is the open time between", ({ world, a, minutes, landsOn }) => {
  const office = officeOfWorld(world);
  expect(milliseconds(openMinutesBetween(office, a, addOpenMinutes(office, a, minutes, landsOn)))).toBe(
    minutes * MINUTE,
  );
  expect(milliseconds(openMinutesBetween(office, addOpenMinutes(office, a, -minutes, landsOn), a))).toBe(
    minutes * MINUTE,
  );
});

law([spans], RUNS)(
  "adding undoes subtracting from an open instant, and lands where it opens",
  ({ world, a, minutes }) => {
    const office = officeOfWorld(world);
    const open = nextOpening(office, a);
    expect(addOpenMinutes(office, addOpenMinutes(office, open, -minutes, "close"), minutes, "next-open")).toBe(open);
  },
);

law([spans], RUNS)("next opening and whether it is open are what the walk finds", ({ world, a }) => {
  const office = officeOfWorld(world);
  const schedule = oracleSchedule(world);
  expect(isOpen(office, a)).toBe(oracleIsOpen(schedule, a));
  expect(Date.parse(nextOpening(office, a))).toBe(oracleNextOpening(schedule, a));
});

function milliseconds(minutes: number): number {
  return Math.round(minutes * MINUTE);
}
