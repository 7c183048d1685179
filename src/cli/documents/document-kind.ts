import type { DocumentKind } from "../../diff/index.js";

export type { DocumentKind } from "../../diff/index.js";

/** Every kind of document. */
export const DOCUMENT_KINDS: readonly DocumentKind[] = ["charter", "calendar", "overlay"];

/** The parts that only one kind of document has. */
const TELLING: Readonly<Record<DocumentKind, readonly string[]>> = {
  charter: ["commitments", "landlord", "effectiveFrom"],
  calendar: ["holidays", "coverage", "edition"],
  overlay: ["add", "remove", "officeHours", "readings", "charter"],
};

/** The kind of a document: by its `$schema`, else by what it contains; `undefined` where nothing tells. */
export function kindOf(value: unknown): DocumentKind | undefined {
  const [document] = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  if (typeof document !== "object" || document === null) return undefined;
  const schema = "$schema" in document ? String(document.$schema) : "";
  const named = /\b(charter|calendar|overlay)\.schema\.json$/.exec(schema)?.[1];
  return (
    DOCUMENT_KINDS.find((kind) => kind === named) ??
    DOCUMENT_KINDS.find((kind) => TELLING[kind].some((key) => key in document))
  );
}
