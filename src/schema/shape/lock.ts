import type * as z from "zod/mini";
import { field, list, optional, strict } from "./parts/strict.js";
import { schemaReference } from "./parts/text.js";
import { releasedEntry } from "./released-entry.js";
import type { ReleasedEntry } from "./released-entry.js";

/** What has been released in a folder, `charters.lock.json`. */
export interface Lock {
  readonly $schema?: string;
  readonly released: readonly ReleasedEntry[];
}

/** The shape of a lock as a zod schema. */
export const lockSchema: z.ZodMiniType<Lock> = strict<Lock>(
  {
    title: "Lock of released charters",
    description:
      "Every released charter version, duty version and calendar edition in a folder, with the digest of its content. An entry is never altered or removed.",
  },
  {
    $schema: optional(schemaReference, "The JSON Schema of this file, for editors."),
    released: field(list(releasedEntry), "The released documents, sorted by path."),
  },
);
