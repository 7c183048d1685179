import fc from "fast-check";
import { expect } from "vitest";
import {
  addOpenMinutes,
  addWorkingDays,
  isOpen,
  isWorkingDay,
  openMinutesBetween,
  workingDaysBetween,
} from "../../src/index.js";
import type { Office } from "../../src/index.js";
import { law } from "../support/law.js";
import { daysAfter, officeOfWorld, placedWorlds } from "../support/worlds/index.js";

// The look-up tables of an office are built around the first question and widened by later ones.

const DAY = 24 * 60;
const offset = fc.oneof(fc.integer({ min: -40, max: 40 }), fc.integer({ min: -650, max: 650 }));

interface Question {
  readonly days: number;
  readonly kind: "add" | "between" | "open-add" | "open-between" | "is";
  readonly amount: number;
}

const questions = fc.array(
  fc.record({
    days: offset,
    kind: fc.constantFrom(
      "add" as const,
      "between" as const,
      "open-add" as const,
      "open-between" as const,
      "is" as const,
    ),
    amount: offset,
  }),
  { minLength: 2, maxLength: 5 },
);
const opening = placedWorlds.filter(({ world }) => Object.values(world.weekly ?? {}).some((open) => open.length > 0));

law([opening, questions], 200)(
  "what was asked before, near or far, never changes an answer",
  ({ world, date }, asked) => {
    const fresh = asked.map((question) => answer(officeOfWorld(world), date, question));
    const office = officeOfWorld(world);
    expect(asked.map((question) => answer(office, date, question))).toEqual(fresh);
    const other = officeOfWorld(world);
    expect([...asked].reverse().map((question) => answer(other, date, question))).toEqual([...fresh].reverse());
  },
);

function answer(office: Office, date: string, { days, kind, amount }: Question): string | number | boolean {
  const from = daysAfter(date, days);
  const to = daysAfter(from, amount);
  switch (kind) {
    case "add":
      return addWorkingDays(office.calendar, from, Math.trunc(amount / 10));
    case "between":
      return workingDaysBetween(office.calendar, from, to);
    case "open-add":
      return addOpenMinutes(office, `${from}T12:00:00Z`, amount === 0 ? DAY : amount, "close");
    case "open-between":
      return openMinutesBetween(office, `${from}T12:00:00Z`, `${to}T12:00:00Z`);
    case "is":
      return isWorkingDay(office.calendar, from) && isOpen(office, `${from}T12:00:00Z`);
  }
}
