import type { CommitmentBase } from "../../../charter/commitment.js";
import { field, list, optional } from "../parts/strict.js";
import type { ShapeOf } from "../parts/strict.js";
import { name, rowId, slug, text } from "../parts/text.js";

/** The keys that all kinds of commitment share. */
export const commitmentBase: ShapeOf<CommitmentBase> = {
  id: field(rowId, "The stable row id: CAL-16. It never changes and is never used again."),
  slug: field(slug, "A readable alias: repairs.routine."),
  title: field(text, "Short words of our own for the promise."),
  clause: field(text, "Where in the document the promise is."),
  readings: optional(list(name), "Ids of the readings that this entry relies on."),
  conflictsWith: optional(
    list(rowId),
    "Row ids of commitments that cannot be meant together with it: three days or five.",
  ),
  complements: optional(list(rowId), "Row ids of commitments that hold together with it and add to it."),
  tags: optional(list(name), "Words by which to find it."),
  note: optional(text, "What else a reader should know."),
};
