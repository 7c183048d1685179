import { UNITS } from "../../../charter/units.js";
import { amountOf } from "../../../charter/allowance.js";
import type { Allowance } from "../../../charter/allowance.js";

/** Where the terms of a commitment stand. */
export const TERMS: readonly string[] = [
  "commitments.*.term",
  "commitments.*.aim",
  "commitments.*.anyOf.*.term",
  "commitments.*.tiers.*.term",
];

/** Where the rules of counting of a commitment stand. */
export const COUNTINGS: readonly string[] = [...TERMS.map((term) => `${term}.counting`), "commitments.*.counting"];

/** Whether one allowance is less than another; `undefined` where their units are of different kinds. */
export function isLess(one: unknown, other: unknown): boolean | undefined {
  const [a, b] = [amountOf(one as Allowance), amountOf(other as Allowance)];
  const [unit, otherUnit] = [UNITS[a.unit], UNITS[b.unit]];
  return unit.kind === otherUnit.kind ? a.amount * unit.size < b.amount * otherUnit.size : undefined;
}

/** Whether two allowances are the same length in other words: 14 days, 2 weeks. */
export function isEqualLength(one: unknown, other: unknown): boolean {
  return isLess(one, other) === false && isLess(other, one) === false;
}
