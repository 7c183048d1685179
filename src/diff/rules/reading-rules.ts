import type { Reading } from "../../charter/charter.js";
import { LEMMA_IDS } from "../lemmas/lemmas.js";
import type { Edit } from "../edits/find-edits.js";
import { withFollowers } from "./gather.js";
import { mirrored, rule } from "./record.js";
import { definition } from "./rule.js";
import type { Comparison, NamedEdits, Rule } from "./rule.js";

/** What happens to readings of an unclear text. */
export const READING_RULES: readonly Rule[] = [
  rule({
    id: "reading-changed",
    at: ["readings.*.choice"],
    lemmas: LEMMA_IDS,
    edit: "changed",
    gather: inMeanings,
    says: "An unclear text is read differently.",
    direction: "either",
  }),
  ...mirrored({
    at: ["readings.*"],
    lemmas: LEMMA_IDS,
    one: {
      id: "reading-added",
      edit: "added",
      says: "A reading of an unclear text is stated for the first time.",
      direction: "either",
    },
    other: { id: "reading-removed", edit: "removed", says: "A reading is no longer stated.", direction: "either" },
  }),
  ...mirrored({
    at: ["commitments.*.readings.*", "commitments.*.readings"],
    lemmas: LEMMA_IDS,
    one: { id: "reading-relied-on", edit: "added", says: "A promise relies on a reading.", direction: "either" },
    other: {
      id: "reading-not-relied-on",
      edit: "removed",
      says: "A promise no longer relies on a reading.",
      direction: "either",
    },
  }),
  ...mirrored({
    at: ["readings.*.options.*"],
    proof: definition("The chosen options did not change."),
    one: {
      id: "reading-option-added",
      edit: "added",
      says: "There is another way to read an unclear text.",
      direction: "neutral",
    },
    other: {
      id: "reading-option-removed",
      edit: "removed",
      says: "There is one fewer way to read an unclear text.",
      direction: "neutral",
    },
  }),
  rule({
    id: "reading-option-changed",
    at: ["readings.*.options.*.sets.**"],
    lemmas: LEMMA_IDS,
    edit: "any",
    // However many of its settings changed.
    together: ({ steps: [, reading, , option] }) =>
      `$.readings[${JSON.stringify(reading)}].options[${JSON.stringify(option)}]`,
    says: "What an option of a reading sets changed.",
    direction: "either",
  }),
  ...mirrored({
    of: ["overlay"],
    at: ["readings", "readings.*"],
    lemmas: LEMMA_IDS,
    one: {
      id: "reading-chosen",
      edit: "added",
      says: "The overlay overrides how the charter reads an unclear text.",
      direction: "either",
    },
    other: {
      id: "reading-choice-removed",
      edit: "removed",
      says: "The overlay no longer overrides how the charter reads an unclear text.",
      direction: "either",
    },
  }),
  rule({
    id: "reading-choice-changed",
    of: ["overlay"],
    at: ["readings.*"],
    lemmas: LEMMA_IDS,
    edit: "changed",
    says: "The overlay chooses another reading of an unclear text.",
    direction: "either",
  }),
];

/** A change of choice as what the two options mean, with the edits of settings that follow it. */
function inMeanings(named: NamedEdits, comparison: Comparison): NamedEdits {
  const [edit] = named.edits as [Edit];
  return {
    ...withFollowers(named, comparison),
    before: meaningOf(comparison.before, edit.steps[1], edit.before),
    after: meaningOf(comparison.after, edit.steps[1], edit.after),
  };
}

function meaningOf(document: Comparison["before"], reading: string | undefined, choice: unknown): unknown {
  const { readings } = document as { readonly readings: readonly Reading[] };
  return readings.find(({ id }) => id === reading)?.options.find(({ id }) => id === choice)?.means ?? choice;
}
