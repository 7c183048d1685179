import type { DocumentKind } from "../types.js";
import { eachEdit } from "./match.js";
import { definition, SEARCH } from "./rule.js";
import type { ProofBy, Rule } from "./rule.js";
import type { RuleId } from "./rule-ids.js";

const ALL: readonly DocumentKind[] = ["charter", "calendar", "overlay"];
const ENTRIES = ["add", "remove", "rules"];

/** What happens to names, references, words and sources: nothing of it moves a date, but a reader wants to know. */
export const NAME_RULES: readonly Rule[] = [
  named("document-renamed", ALL, ["id"], "The document has another id."),
  named("version-renamed", ["charter", "calendar"], ["version", "edition"], "The version or edition has another name."),
  named("document-retitled", ALL, ["title", "landlord"], "The document or its landlord is called otherwise."),
  named("document-source-changed", ALL, ["source", "source.*", "sources.*"], "The source of the document is stated otherwise."),
  named("overlay-meant-for-another", ["overlay"], ["charter"], "The overlay is made for another charter.", "Laid over a charter that it is not made for, it is refused."),
  named("local-holidays-stated", ["overlay"], ["localHolidays"], "The overlay says, or no longer says, that the landlord keeps no local holidays.", "The notice that they are missing comes or goes, and no date moves."),
  named("in-force-from-changed", ["charter"], ["effectiveFrom"], "The version is in force from another date.", "It decides which version a case falls under, not how that counts."),
  named("in-force-until-changed", ["charter"], ["effectiveTo"], "The version states another end, or none.", "It decides which version a case falls under, not how that counts."),
  named("review-date-changed", ["charter"], ["reviewDue"], "The document is due for review on another date.", "An overdue review gives a notice and moves no date."),
  searched("time-zone-changed", ["timeZone"], "The landlord's clocks are in another time zone."),
  named("slug-changed", ["charter"], ["commitments.*.slug"], "A promise has another readable alias.", "A case that names it by the old alias is refused; the row id is the stable one."),
  named("commitment-retitled", ["charter"], ["commitments.*.title", "commitments.*.anyOf.*.title"], "A promise has other short words."),
  named("clause-moved", ["charter"], ["commitments.*.clause"], "A promise stands in another clause."),
  named("commitment-note-changed", ["charter"], ["commitments.*.note"], "The note on a promise changed."),
  named("commitment-tags-changed", ["charter"], ["commitments.*.tags", "commitments.*.tags.*"], "The tags of a promise changed."),
  named("conflict-stated-otherwise", ["charter"], ["commitments.*.conflictsWith", "commitments.*.conflictsWith.*"], "Which promises contradict each other is stated otherwise.", "Each of them counts as before; the notice about it comes or goes."),
  named("standard-kind-changed", ["charter"], ["commitments.*.standard"], "A promise without a time is of another kind.", "Neither kind has a time in it."),
  named("reading-reworded", ["charter"], ["readings.*.question", "readings.*.why", "readings.*.options.*.means"], "A reading is put in other words."),
  named("day-entry-reworded", ALL, ENTRIES.flatMap((list) => ["title", "basis", "source", "id"].map((key) => `${list}.*.${key}`)), "Dates of a calendar are called otherwise, or have another source."),
  named(
    "holiday-described-otherwise",
    ["calendar"],
    ["title", "kind", "basis", "sources.*", "substituteFor", "confidence", "note"].map((key) => `holidays.*.${key}`),
    "A bank holiday is called, explained or sourced otherwise.",
    "Dates are the key of the list, never titles.",
  ),
  named("hours-described-otherwise", ["charter", "overlay"], ["officeHours.periods.*.source", "officeHours.exceptions.*.source", "officeHours.exceptions.*.title"], "Office hours have another source or title."),
  {
    id: "order-changed",
    kinds: ALL,
    says: "The entries of a list stand in another order.",
    direction: "either",
    mirror: "order-changed",
    proof: SEARCH,
    find: eachEdit({ at: ["**"], kind: "reordered" }),
  },
];

function named(id: RuleId, kinds: readonly DocumentKind[], at: readonly string[], says: string, why = "Words and references move no date."): Rule {
  const proof: ProofBy = definition(why);
  const find: Rule["find"] = (comparison) => eachEdit({ at, when: (_before, _after, { kind }) => kind !== "reordered" })(comparison);
  return { id, kinds, says, direction: "neutral", mirror: id, proof, find };
}

function searched(id: RuleId, at: readonly string[], says: string): Rule {
  return { id, kinds: ["charter"], says, direction: "either", mirror: id, proof: SEARCH, find: eachEdit({ at, kind: "changed" }) };
}
