import { createHash } from "node:crypto";
import { canonicalJson } from "../../digest/canonical-json.js";
import type { StoredLine } from "./stored-line.js";

/** How a record repeats an earlier one: it is the same, or it has its reference and commitment and says something else. */
export type Duplicate =
  /** It is the same as an earlier line. */
  | "same-record"
  /** It has the reference and commitment of an earlier line, and says something else. */
  | "same-reference";

/** Looks for records among those before. */
export interface Records {
  /** How the record repeats one before; `undefined` where it does not. */
  readonly duplicateOf: (record: StoredLine) => Duplicate | undefined;
  /** How many different records are remembered. */
  readonly remembered: () => number;
}

/** Records are remembered by their digests, some 60 bytes each, and of a file without end only so many. */
export const MOST_REMEMBERED = 500_000;

/** No records before the first; past `most` different ones no more are remembered, so memory has a limit. */
export function noRecords(most: number = MOST_REMEMBERED): Records {
  const [records, names] = [new Set<string>(), new Set<string>()];
  return {
    remembered: () => records.size,
    duplicateOf: (record) => {
      const digest = shortDigest(record);
      if (records.has(digest)) return "same-record";
      const name = nameOf(record);
      if (name !== undefined && names.has(name)) return "same-reference";
      if (records.size >= most) return undefined;
      records.add(digest);
      if (name !== undefined) names.add(name);
      return undefined;
    },
  };
}

/** What one case has once: its reference alone may name a reply and a repair. */
function nameOf({ deadline, reference }: StoredLine): string | undefined {
  if (reference === undefined) return undefined;
  const { commitment, provenance } = deadline;
  const charter = (provenance as { readonly charter?: unknown } | null | undefined)?.charter;
  return shortDigest([reference, commitment ?? null, charter ?? null]);
}

/** The first half of the digest of canonical JSON, as text of 16 characters; of a million lines each has one, so by the quick way of Node. */
function shortDigest(value: object): string {
  return createHash("sha256").update(canonicalJson(value)).digest().toString("latin1", 0, 16);
}
