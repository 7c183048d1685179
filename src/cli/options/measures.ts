import { shown } from "../../errors.js";
import type { Threshold } from "../../index.js";
import { Refusal } from "../terminal/refusal.js";

/** The names of the values that a threshold is about. */
export function measuresOf(threshold: Threshold): readonly string[] {
  return "measure" in threshold ? [threshold.measure] : [threshold.part, threshold.whole];
}

/** Refuses measured values that a threshold is not about: they would be left out without a word. */
export function checkMeasures(commitment: string, threshold: Threshold, given: readonly string[]): void {
  const names = measuresOf(threshold);
  const unknown = given.filter((name) => !names.includes(name));
  if (unknown.length === 0) return;
  throw new Refusal("invalid-option", {
    asked: `The measured values of ${commitment}`,
    found: unknown.slice(0, 3).map(shown).join(", "),
    remedy: `It is about ${names.join(" and ")}`,
  });
}
