import { deepFreeze } from "../charter/deep-freeze.js";
import { requireCharter } from "../charter/require-charter.js";
import type { Charter, Overlay } from "../charter/charter.js";
import { requireObject } from "../deadline/case/require.js";
import type { Problem } from "../errors.js";
import type { DocumentSchema } from "./document-schema.js";
import { overlayProblems } from "./meaning/overlay-rules.js";
import { problemsOf } from "./meaning/problems-of.js";
import { refusal } from "./problems/refusal.js";
import { readDocument } from "./read/read-document.js";
import type { Read } from "../input/json/read.js";
import { overlayFormat } from "./shape/overlay.js";

/** What an overlay is checked against. */
export interface ParseOverlayOptions {
  /** The charter that it will be laid over; left out: its readings and its references to rules of it are not checked. */
  readonly charter?: Charter | undefined;
}

/** The shape of an overlay as a schema; the rules between its parts and all messages are `parseOverlay`'s. */
export const overlaySchema: DocumentSchema<Overlay> = overlayFormat;

/** Every problem of an overlay, given as data or JSON text; an empty list where it has none. */
export function problemsInOverlay(json: unknown, options: ParseOverlayOptions = {}): readonly Problem[] {
  return problemsIn(readDocument(json), checked(options));
}

/** An overlay from data or JSON text, checked and frozen; throws one `invalid-overlay` with all its problems. */
export function parseOverlay(json: unknown, options: ParseOverlayOptions = {}): Overlay {
  const read = readDocument(json);
  const problems = problemsIn(read, checked(options));
  if (problems.length > 0) throw refusal("invalid-overlay", "overlay", read.value, problems);
  return deepFreeze(read.value as Overlay);
}

function problemsIn(read: Read, { charter }: ParseOverlayOptions): readonly Problem[] {
  return problemsOf(read, overlayFormat, (overlay, suggest) => overlayProblems(overlay, charter, suggest));
}

function checked(options: ParseOverlayOptions): ParseOverlayOptions {
  requireObject(options, "What the overlay is checked against", "Give { charter }, or leave it out", "$");
  if (options.charter !== undefined) requireCharter(options.charter, "$.charter");
  return options;
}
