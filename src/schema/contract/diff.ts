import * as z from "zod/mini";
import type { Diff, DocumentKind, DocumentName, Edit, Effect } from "../../diff/findings/types.js";
import { choice } from "../shape/parts/choice.js";
import { field, list, optional, strict } from "../shape/parts/strict.js";
import { amount, digest, direction, finding, path, searched } from "./finding.js";
import { anyText } from "./instant.js";
import { witness } from "./witness.js";

const name = strict<DocumentName>(
  { id: "documentName", title: "What a document was called" },
  {
    id: field(anyText, "Its id."),
    version: optional(anyText, "Its version or edition; an overlay has none."),
    digest: field(digest, "The digest of its text."),
  },
);

const effect = strict<Effect>(
  { id: "effect", title: "Net effect", description: "What all changes together do to one commitment." },
  {
    commitment: field(anyText, "The row id."),
    title: field(anyText, "Its title."),
    direction: field(direction, "Which way its dates move."),
    why: optional(anyText, "Why some of its cases cannot be compared, where some cannot."),
    searched: field(searched, "How much was searched."),
    witnesses: field(list(witness), "One case for each way that a date moves."),
  },
);

const edit = strict<Edit>(
  { id: "edit", title: "Edit", description: "A difference without an opinion about it." },
  {
    steps: field(list(anyText), "The way to it, by name or by what tells the entries of a list apart."),
    path: field(path, "The same as a JSON path."),
    kind: field(
      choice<Edit["kind"]>({
        added: "It was not there before.",
        removed: "It is not there any more.",
        changed: "It has another value.",
        reordered: "Its entries stand in another order.",
      }),
      "What happened.",
    ),
    before: optional<NonNullable<unknown>>(z.unknown() as z.ZodMiniType<NonNullable<unknown>>, "The value before."),
    after: optional<NonNullable<unknown>>(z.unknown() as z.ZodMiniType<NonNullable<unknown>>, "The value after."),
  },
);

const summary = strict<Diff["summary"]>(
  { id: "summary", title: "Summary", description: "How many findings there are of each direction." },
  {
    better: field(amount, "Better for the customer."),
    worse: field(amount, "Worse for the customer."),
    mixed: field(amount, "Better in some cases, worse in others."),
    neutral: field(amount, "Neither."),
  },
);

/** Everything that differs between two documents. */
export const diffSchema: z.ZodMiniType<Diff> = strict<Diff>(
  {
    title: "Diff",
    description: "Everything that differs between two documents of charterclock, as `charterclock/diff` gives it.",
  },
  {
    kind: field(
      choice<DocumentKind>({
        charter: "Two versions of a charter.",
        calendar: "Two editions of a calendar.",
        overlay: "Two overlays.",
      }),
      "What was compared.",
    ),
    before: field(name, "The document before."),
    after: field(name, "The document after."),
    summary: field(summary, "How many findings there are of each direction."),
    findings: field(list(finding), "What differs, by name."),
    effects: field(list(effect), "The commitments whose dates move, all changes taken together."),
    edits: field(list(edit), "What differs, without a name."),
    engine: field(anyText, "The version of charterclock."),
  },
);
