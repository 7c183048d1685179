import { amountOf } from "../../../charter/allowance.js";
import type { Allowance, AllowanceUnit } from "../../../charter/allowance.js";

/** Where the terms of a commitment stand. */
export const TERMS: readonly string[] = [
  "commitments.*.term",
  "commitments.*.aim",
  "commitments.*.anyOf.*.term",
  "commitments.*.tiers.*.term",
];

/** Where the rules of counting of a commitment stand. */
export const COUNTINGS: readonly string[] = [...TERMS.map((term) => `${term}.counting`), "commitments.*.counting"];

/** Units that measure the same thing, in the smallest of them. Days of 24 hours and working days are different things. */
const SIZES: Readonly<Record<AllowanceUnit, readonly [string, number]>> = {
  workingDays: ["working days", 1],
  calendarDays: ["days", 1],
  weeks: ["days", 7],
  months: ["months", 1],
  years: ["months", 12],
  seconds: ["elapsed time", 1],
  minutes: ["elapsed time", 60],
  hours: ["elapsed time", 3600],
  officeMinutes: ["office time", 1],
  officeHours: ["office time", 60],
};

/** Whether one allowance is less than another; `undefined` where their units measure different things. */
export function isLess(one: unknown, other: unknown): boolean | undefined {
  const [a, b] = [amountOf(one as Allowance), amountOf(other as Allowance)];
  const [[thing, size], [otherThing, otherSize]] = [SIZES[a.unit], SIZES[b.unit]];
  return thing === otherThing ? a.amount * size < b.amount * otherSize : undefined;
}

/** Whether two allowances are the same length in other words: 14 days, 2 weeks. */
export function isEqualLength(one: unknown, other: unknown): boolean {
  return isLess(one, other) === false && isLess(other, one) === false;
}
