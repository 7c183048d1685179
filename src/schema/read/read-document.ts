import { readJsonText } from "../../input/json/json-text.js";
import type { Read } from "../../input/json/read.js";
import { plainCopy } from "./plain-copy.js";
import { unseenTexts } from "./unseen-texts.js";

/** Plain data from what a caller gave: JSON text, or data as `JSON.parse` gives it. Every character in it can be seen. */
export function readDocument(input: unknown): Read {
  const { value, problems } = typeof input === "string" ? readJsonText(input) : plainCopy(input);
  return { value, problems: [...problems, ...unseenTexts(value)] };
}
