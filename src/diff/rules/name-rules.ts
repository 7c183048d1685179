import type { DocumentKind } from "../document.js";
import { rule } from "./record.js";
import type { RuleRecord } from "./record.js";
import { definition } from "./rule.js";
import type { Rule } from "./rule.js";

const ALL: readonly DocumentKind[] = ["charter", "calendar", "overlay"];
const ENTRIES = ["add", "remove", "rules"];

const NO_DATE_MOVES = {
  edit: "any but order",
  direction: "neutral",
  proof: definition("Words and references move no date."),
} as const satisfies Partial<RuleRecord>;

/** What happens to names, references, words and sources: nothing of it moves a date, but a reader wants to know. */
export const NAME_RULES: readonly Rule[] = [
  rule({
    id: "document-renamed",
    of: ALL,
    at: ["id"],
    says: "The document has another id.",
    ...NO_DATE_MOVES,
  }),
  rule({
    id: "version-renamed",
    of: ["charter", "calendar"],
    at: ["version", "edition"],
    says: "The version or edition has another name.",
    ...NO_DATE_MOVES,
  }),
  rule({
    id: "document-retitled",
    of: ALL,
    at: ["title", "landlord"],
    says: "The document or its landlord was renamed.",
    ...NO_DATE_MOVES,
  }),
  rule({
    id: "document-source-changed",
    of: ALL,
    at: ["source", "source.*", "sources.*"],
    says: "The source of the document changed.",
    ...NO_DATE_MOVES,
  }),
  rule({
    id: "overlay-target-changed",
    of: ["overlay"],
    at: ["charter"],
    says: "The overlay is made for another charter.",
    ...NO_DATE_MOVES,
    proof: definition("With a charter that it is not made for, it is refused."),
  }),
  rule({
    id: "local-holidays-stated",
    of: ["overlay"],
    at: ["localHolidays"],
    says: "The overlay says, or no longer says, that the landlord has no local holidays.",
    ...NO_DATE_MOVES,
    proof: definition("The notice that they are missing appears or disappears, but no date moves."),
  }),
  rule({
    id: "in-force-from-changed",
    at: ["effectiveFrom"],
    says: "The version is in force from another date.",
    ...NO_DATE_MOVES,
    proof: definition("It decides which version applies to a case, not how that version counts."),
  }),
  rule({
    id: "in-force-until-changed",
    at: ["effectiveTo"],
    says: "The stated end of the version changed, was added or was removed.",
    ...NO_DATE_MOVES,
    proof: definition("It decides which version applies to a case, not how that version counts."),
  }),
  rule({
    id: "review-date-changed",
    at: ["reviewDue"],
    says: "The document is due for review on another date.",
    ...NO_DATE_MOVES,
    proof: definition("An overdue review gives a notice but moves no date."),
  }),
  rule({
    id: "time-zone-changed",
    at: ["timeZone"],
    edit: "changed",
    says: "The landlord is in another time zone.",
    direction: "either",
  }),
  rule({
    id: "slug-changed",
    at: ["commitments.*.slug"],
    says: "A promise has another readable alias.",
    ...NO_DATE_MOVES,
    proof: definition("A case that names it by the old alias is refused; the row id is the stable one."),
  }),
  rule({
    id: "commitment-retitled",
    at: ["commitments.*.title", "commitments.*.anyOf.*.title"],
    says: "A promise has another title.",
    ...NO_DATE_MOVES,
  }),
  rule({
    id: "clause-moved",
    at: ["commitments.*.clause"],
    says: "A promise is in another clause.",
    ...NO_DATE_MOVES,
  }),
  rule({
    id: "commitment-note-changed",
    at: ["commitments.*.note"],
    says: "The note on a promise changed.",
    ...NO_DATE_MOVES,
  }),
  rule({
    id: "commitment-tags-changed",
    at: ["commitments.*.tags", "commitments.*.tags.*"],
    says: "The tags of a promise changed.",
    ...NO_DATE_MOVES,
  }),
  rule({
    id: "conflicts-changed",
    at: ["commitments.*.conflictsWith", "commitments.*.conflictsWith.*"],
    says: "Which promises contradict each other changed.",
    ...NO_DATE_MOVES,
    proof: definition("Each of them counts as before; only the notice appears or disappears."),
  }),
  rule({
    id: "complements-changed",
    at: ["commitments.*.complements", "commitments.*.complements.*"],
    says: "Which promises belong together changed.",
    ...NO_DATE_MOVES,
  }),
  rule({
    id: "standard-kind-changed",
    at: ["commitments.*.standard"],
    says: "A promise without a time is of another kind.",
    ...NO_DATE_MOVES,
    proof: definition("Neither kind has a time in it."),
  }),
  rule({
    id: "reading-comparison-changed",
    at: ["readings.*.options.*.worseThan", "readings.*.options.*.worseThan.*"],
    says: "Which options are better for the customer changed.",
    ...NO_DATE_MOVES,
    proof: definition("Options set the same as before; only the notice appears or disappears."),
  }),
  rule({
    id: "date-precision-changed",
    at: ["precision", "precision.*"],
    says: "The document gives a date only as a month, or no longer does.",
    ...NO_DATE_MOVES,
    proof: definition("The dates themselves are as before; only the notice appears or disappears."),
  }),
  rule({
    id: "reading-reworded",
    at: ["readings.*.question", "readings.*.why", "readings.*.options.*.means"],
    says: "A reading is worded differently.",
    ...NO_DATE_MOVES,
  }),
  rule({
    id: "day-entry-reworded",
    of: ALL,
    at: ENTRIES.flatMap((list) => ["title", "basis", "source", "id"].map((key) => `${list}.*.${key}`)),
    says: "Dates of a calendar have another name or source.",
    ...NO_DATE_MOVES,
  }),
  rule({
    id: "holiday-details-changed",
    of: ["calendar"],
    at: ["title", "kind", "basis", "sources.*", "substituteFor", "confidence", "note"].map(
      (key) => `holidays.*.${key}`,
    ),
    says: "A bank holiday has another name, explanation or source.",
    ...NO_DATE_MOVES,
    proof: definition("Holidays are identified by date, never by title."),
  }),
  rule({
    id: "hours-details-changed",
    of: ["charter", "overlay"],
    at: ["officeHours.periods.*.source", "officeHours.exceptions.*.source", "officeHours.exceptions.*.title"],
    says: "Office hours have another source or title.",
    ...NO_DATE_MOVES,
  }),
  rule({
    id: "order-changed",
    lemmas: ["same-count"],
    of: ALL,
    at: ["**"],
    edit: "reordered",
    says: "The entries of a list are in another order.",
    direction: "either",
  }),
];
