import type { Problem } from "../../errors.js";
import { jsonPath, quoted } from "./json-path.js";
import { nearest } from "./nearest.js";

/** How many unknown keys of one object are named one by one. */
const MOST_NAMED = 20;

/** A problem for each key that an object should not have, with the known key that was probably meant. */
export function unknownKeys(
  at: readonly PropertyKey[],
  keys: readonly string[],
  known: readonly string[],
): readonly Problem[] {
  const problems = keys.slice(0, MOST_NAMED).map((key) => ({
    path: jsonPath([...at, key]),
    message: `The key ${quoted(key)} is not known here. ${didYouMean(key, known) ?? `Leave it out, or use one of ${known.join(", ")}.`}`,
  }));
  const rest = keys.length - problems.length;
  if (rest === 0) return problems;
  return [...problems, { path: jsonPath(at), message: `${rest} more keys are not known here. Leave them out.` }];
}

/** A value of none of several forms: what all of them expect, and the key that was probably meant. */
export function noKnownForm(message: string, value: unknown, known: readonly string[]): string {
  const keys = typeof value === "object" && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
  const strange = keys.slice(0, MOST_NAMED).find((key) => !known.includes(key));
  const hint = strange === undefined ? undefined : didYouMean(strange, known);
  return hint === undefined ? message : `${message} ${hint}`;
}

function didYouMean(key: string, known: readonly string[]): string | undefined {
  const meant = nearest(key, known);
  return meant === undefined ? undefined : `Did you mean ${quoted(meant)}?`;
}
