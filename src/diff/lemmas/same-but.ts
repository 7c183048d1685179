import { isSame } from "../../charter/is-same.js";
import type { Counting } from "../../charter/charter.js";
import type { Count, Step } from "./step.js";

/** Two counts on the same days and hours of the same kind that differ in one setting at most, or in the amount. */
export interface OneChange {
  readonly before: Count;
  readonly after: Count;
}

/** Both counts of a step if nothing but the amount differs. */
export function onlyAmount({ before, after, days, hours }: Step): OneChange | undefined {
  if (before === undefined || after === undefined || before.kind !== after.kind) return undefined;
  return days === "same" && hours.areSame && isSame(before.counting, after.counting) ? { before, after } : undefined;
}

/** Both counts of a step if nothing but settings with these names differs. */
export function onlySetting(
  { before, after, days, hours }: Step,
  ...settings: readonly (keyof Counting)[]
): OneChange | undefined {
  if (before === undefined || after === undefined || before.kind !== after.kind) return undefined;
  if (days !== "same" || !hours.areSame || before.amount !== after.amount) return undefined;
  return isSame(without(before, settings), without(after, settings)) ? { before, after } : undefined;
}

/** The count of a step if both are the same, whatever days and hours they look at. */
export function sameCount({ before, after }: Step): Count | undefined {
  if (before === undefined || after === undefined) return undefined;
  const isOne = before.kind === after.kind && before.amount === after.amount;
  return isOne && isSame(before.counting, after.counting) ? after : undefined;
}

function without({ counting }: Count, settings: readonly string[]): object {
  return Object.fromEntries(Object.entries(counting).filter(([name]) => !settings.includes(name)));
}
