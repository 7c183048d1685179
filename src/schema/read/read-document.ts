import { readJsonText } from "./json-text.js";
import { plainCopy } from "./plain-copy.js";
import type { Read } from "./read.js";

/** Plain data from what a caller gave: JSON text, or data as `JSON.parse` gives it. */
export function readDocument(input: unknown): Read {
  return typeof input === "string" ? readJsonText(input) : plainCopy(input);
}
