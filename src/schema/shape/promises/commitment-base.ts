import type { CommitmentBase } from "../../../charter/commitment.js";
import { field, list, optional } from "../parts/strict.js";
import type { ShapeOf } from "../parts/strict.js";
import { name, rowId, slug, text } from "../parts/text.js";

/** The keys that all kinds of commitment share. */
export const commitmentBase: ShapeOf<CommitmentBase> = {
  id: field(rowId, "The stable row id: CAL-16. It never changes and is never reused."),
  slug: field(slug, "A readable alias: repairs.routine."),
  title: field(text, "The promise in a few words of your own."),
  clause: field(text, "Where in the document the promise is."),
  readings: optional(list(name), "Ids of the readings that this commitment relies on."),
  conflictsWith: optional(list(rowId), "Row ids of commitments that contradict it: three days or five."),
  complements: optional(list(rowId), "Row ids of commitments that belong together with it."),
  tags: optional(list(name), "Words to find it by."),
  note: optional(text, "What else a reader should know."),
};
