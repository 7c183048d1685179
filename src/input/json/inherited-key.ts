import type { Problem } from "../../errors.js";
import { jsonPath } from "../json-path.js";

/** The names that every JavaScript object and class has already: `__proto__`, `constructor`, `toString` … */
const INHERITED: ReadonlySet<string> = new Set([...Object.getOwnPropertyNames(Object.prototype), "prototype"]);

/** The problem of a key that means something to JavaScript itself; such a key is never copied. */
export function inheritedKey(path: readonly PropertyKey[], key: string): Problem | undefined {
  if (!INHERITED.has(key)) return undefined;
  return {
    path: jsonPath([...path, key]),
    message:
      `The key "${key}" is not allowed in a document: in JavaScript, every object already has something of that name. ` +
      "Leave it out, or choose another name.",
  };
}
