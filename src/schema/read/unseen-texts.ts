import type { Problem } from "../../errors.js";
import { jsonPath } from "../../input/json-path.js";
import { codePointOf, firstUnseen } from "../../unseen.js";

/**
 * The problem of each text and key of a document with a character that nobody sees: it reads as another text, or changes
 * what a terminal or page shows around it. Readers refuse halves of surrogate pairs before.
 */
export function unseenTexts(value: unknown, path: readonly PropertyKey[] = []): readonly Problem[] {
  if (typeof value === "string") return unseenIn("text", value, path);
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((entry, index) => unseenTexts(entry, [...path, index]));
  return Object.entries(value).flatMap(([key, part]) => [
    ...unseenIn("key", key, [...path, key]),
    ...unseenTexts(part, [...path, key]),
  ]);
}

function unseenIn(what: "text" | "key", text: string, path: readonly PropertyKey[]): readonly Problem[] {
  const sign = firstUnseen(text);
  if (sign === undefined || /^\p{Surrogate}$/u.test(sign)) return [];
  const message = `The ${what} has the character ${codePointOf(sign)}, which cannot be seen. Leave it out, or write a space.`;
  return [{ path: jsonPath(path), message }];
}
