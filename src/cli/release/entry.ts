import { digestOf } from "../../index.js";
import { readJsonText } from "../../input/json/json-text.js";
import type { ReleasedEntry } from "../../schema/lock.js";
import type { DocumentKind } from "../documents/document-kind.js";

/** What a released document is called: "calvay undated". */
export function nameOf(
  entry: Pick<ReleasedEntry, "id"> & ({ readonly version: string } | { readonly edition: string }),
): string {
  return `${entry.id} ${versionOf(entry)}`;
}

/** The version of a charter or duty, the edition of a calendar. */
export function versionOf(entry: { readonly version: string } | { readonly edition: string }): string {
  return "edition" in entry ? entry.edition : entry.version;
}

/** The kind of document that an entry is checked as; a duty has the shape of a charter. */
export function documentKindOf({ kind }: ReleasedEntry): DocumentKind {
  return kind === "calendar" ? kind : "charter";
}

/** What a document would be released as; `undefined` for one without a single name: an overlay, a list of versions. */
export function entryFor(path: string, text: string, kind: DocumentKind | undefined): ReleasedEntry | undefined {
  const { value } = readJsonText(text);
  const digest = digestOfText(text);
  if (digest === undefined || typeof value !== "object" || value === null) return undefined;
  const { id, version, edition } = value as Readonly<Record<string, unknown>>;
  if (typeof id !== "string") return undefined;
  if (kind === "calendar" && typeof edition === "string") return { path, kind, id, edition, digest };
  if (kind !== "charter" || typeof version !== "string") return undefined;
  return { path, kind: path.startsWith("duties/") ? "duty" : "charter", id, version, digest };
}

/** The digest of a document's content; `undefined` where the text is no JSON document. */
export function digestOfText(text: string): string | undefined {
  const { value, problems } = readJsonText(text);
  if (problems.length > 0 || typeof value !== "object" || value === null) return undefined;
  try {
    return digestOf(value);
  } catch {
    // JSON can name halves of surrogate pairs, which no canonical text can hold.
    return undefined;
  }
}
