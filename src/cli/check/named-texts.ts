import { visible } from "../../unseen.js";
import { readJsonText } from "../../input/json/json-text.js";
import { civilDayOf } from "../../time/civil-date.js";
import type { DocumentKind } from "../documents/document-kind.js";

/** A file that was read, by the name that is shown. */
export interface NamedFile {
  readonly file: string;
  readonly text: string;
  readonly kind: DocumentKind | undefined;
}

/** A charter version or calendar edition by its name, and where it stands in its file. */
export interface NamedText {
  readonly file: string;
  /** The JSON path of the document in its file: `$`, or `$[1]` in a list of versions. */
  readonly at: string;
  readonly kind: "charter" | "calendar";
  readonly id: string;
  readonly version: string;
  /** For a charter version, its span; `null` is open, as an end that is not stated. A version with a span that is none has neither. */
  readonly from?: string | null;
  readonly to?: string | null;
}

/** The charter versions and calendar editions in files, also in those with problems elsewhere. */
export function namedTexts(files: readonly NamedFile[]): readonly NamedText[] {
  return files.flatMap(({ file, text, kind }) => {
    if (kind !== "charter" && kind !== "calendar") return [];
    const { value } = readJsonText(text);
    const documents: readonly unknown[] = Array.isArray(value) ? value : [value];
    return documents.flatMap((document, index) =>
      named(document, { file, kind, at: Array.isArray(value) ? `$[${index}]` : "$" }),
    );
  });
}

function named(document: unknown, place: Pick<NamedText, "file" | "kind" | "at">): readonly NamedText[] {
  if (typeof document !== "object" || document === null) return [];
  const {
    id,
    version,
    edition,
    effectiveFrom: from,
    effectiveTo: to = null,
  } = document as Readonly<Record<string, unknown>>;
  const name = place.kind === "calendar" ? edition : version;
  if (typeof id !== "string" || typeof name !== "string") return [];
  return [{ ...place, id: visible(id), version: visible(name), ...(isSide(from) && isSide(to) ? { from, to } : {}) }];
}

function isSide(value: unknown): value is string | null {
  return value === null || (typeof value === "string" && civilDayOf(value) !== undefined);
}
