import type { Problem } from "../../errors.js";
import { jsonPath, quoted } from "../../input/json-path.js";
import { listed } from "./suggest.js";
import type { Suggest } from "./suggest.js";

/** How many unknown keys of one object are named one by one. */
const MOST_NAMED = 20;

/** A problem for each key that an object should not have, with the known key that was probably meant. */
export function unknownKeys(
  at: readonly PropertyKey[],
  keys: readonly string[],
  known: readonly string[],
  suggest: Suggest,
): readonly Problem[] {
  const problems = keys.slice(0, MOST_NAMED).map((key) => {
    const meant = suggest(key, known);
    const remedy = meant ?? `Leave it out; the keys here are ${listed(known)}`;
    return { path: jsonPath([...at, key]), message: `Unknown key ${quoted(key)}. ${remedy}.` };
  });
  const rest = keys.length - problems.length;
  if (rest === 0) return problems;
  return [...problems, { path: jsonPath(at), message: `${rest} more keys are unknown here. Leave them out.` }];
}

/** The message for a value that has none of several forms, with the key that was probably meant. */
export function noKnownForm(message: string, value: unknown, known: readonly string[], suggest: Suggest): string {
  const keys = typeof value === "object" && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
  const strange = keys.slice(0, MOST_NAMED).find((key) => !known.includes(key));
  const meant = strange === undefined ? undefined : suggest(strange, known);
  return meant === undefined ? message : `${message} ${meant}.`;
}
