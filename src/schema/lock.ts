import type { Problem } from "../errors.js";
import { lockProblems } from "./meaning/lock-rules.js";
import { problemsOf } from "./meaning/problems-of.js";
import { readDocument } from "./read/read-document.js";
import { lockSchema } from "./shape/lock.js";
import type { Lock } from "./shape/lock.js";

export { lockSchema } from "./shape/lock.js";
export type { Lock } from "./shape/lock.js";
export type { ReleasedEdition, ReleasedEntry, ReleasedVersion } from "./shape/released-entry.js";

/** A lock from its JSON text, or every problem of it. */
export function readLock(text: string): { readonly lock: Lock } | { readonly problems: readonly Problem[] } {
  const read = readDocument(text);
  const problems = problemsOf(read, lockSchema, lockProblems);
  return problems.length > 0 ? { problems } : { lock: read.value as Lock };
}
