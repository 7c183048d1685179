import type * as z from "zod/mini";
import type { Problem } from "../errors.js";
import { releasedEntry } from "./format/released-entry.js";
import type { ReleasedEntry } from "./format/released-entry.js";
import { field, list, optional, strict } from "./format/strict.js";
import { schemaReference } from "./format/text.js";
import { readDocument } from "./input/read-document.js";
import { problemsOf } from "./problems-of.js";
import { lockProblems } from "./rules/lock-rules.js";

export type { ReleasedEdition, ReleasedEntry, ReleasedVersion } from "./format/released-entry.js";

/** What has been released in a folder, `charters.lock.json`. */
export interface Lock {
  readonly $schema?: string;
  readonly released: readonly ReleasedEntry[];
}

/** The shape of a lock as a zod schema. */
export const lockSchema: z.ZodMiniType<Lock> = strict<Lock>(
  {
    title: "Lock of released charters",
    description: "Every released charter version, duty version and calendar edition of a folder, with the digest of its content. An entry is never altered or dropped.",
  },
  {
    $schema: optional(schemaReference, "The JSON Schema of this file, for editors."),
    released: field(list(releasedEntry), "The released documents, in the order of their paths."),
  },
);

/** A lock from its JSON text, or every problem of it. */
export function readLock(text: string): { readonly lock: Lock } | { readonly problems: readonly Problem[] } {
  const read = readDocument(text);
  const problems = problemsOf(read, lockSchema, lockProblems);
  return problems.length > 0 ? { problems } : { lock: read.value as Lock };
}
