import type { JsonPath } from "../../data/plain-forms.js";
import { isPlainKey } from "../../input/json-path.js";

/** A place in a document: its steps by name or by what tells a list's entries apart, and the same as a JSON path. */
export interface Place {
  /** The way to it, by name or by what tells the entries of a list apart. */
  readonly steps: readonly string[];
  /** The same as a JSON path. */
  readonly path: JsonPath;
}

/** The document itself. */
export const ROOT: Place = { steps: [], path: "$" };

/** A key of the object at a place. */
export function keyAt({ steps, path }: Place, key: string): Place {
  return { steps: [...steps, key], path: isPlainKey(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]` };
}

/** An entry of the list at a place, by what tells it apart: `$.commitments["CAL-16"]`. */
export function entryAt({ steps, path }: Place, key: string): Place {
  return { steps: [...steps, key], path: `${path}[${JSON.stringify(key)}]` };
}

/** The last step of a place: the name of the value. */
export function nameOf({ steps }: Place): string {
  return steps[steps.length - 1] ?? "";
}
