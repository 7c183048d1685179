import type * as z from "zod/mini";
import { valueAt } from "../read/value-at.js";

/**
 * Which form of several a value was meant to have: the one that lacks the fewest keys and has the fewest too many, where
 * one alone comes nearest and shares a key with the value. `undefined`: cannot be told.
 */
export function meantForm(forms: readonly (readonly z.core.$ZodIssue[])[], value: unknown): number | undefined {
  const distances = forms.map((issues) => distance(issues, value));
  const least = Math.min(...distances);
  if (least === Infinity || distances.filter((other) => other === least).length > 1) return undefined;
  return distances.indexOf(least);
}

function distance(issues: readonly z.core.$ZodIssue[], value: unknown): number {
  let total = 0;
  for (const issue of issues) {
    if (issue.code === "unrecognized_keys" && issue.path.length === 0) {
      if (issue.keys.length === Object.keys(value as object).length) return Infinity;
      total += issue.keys.length;
    } else if (issue.path.length === 0) {
      if (issue.code === "invalid_type") return Infinity;
      total += 1;
    } else if (issue.path.length === 1 && valueAt(value, issue.path) === undefined) {
      total += 1;
    }
  }
  return total;
}
