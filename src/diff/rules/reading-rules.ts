import type { Reading } from "../../charter/types.js";
import type { Edit } from "../edits/find-edits.js";
import { eachEdit } from "./match.js";
import { definition, SEARCH } from "./rule.js";
import type { Comparison, NamedEdits, Rule } from "./rule.js";
import type { RuleId } from "./rule-ids.js";

const OPTIONS = ["readings.*.options.*"];
const NOT_CHOSEN = definition("No option that is chosen changed.");

/** What happens to readings of an unclear text. */
export const READING_RULES: readonly Rule[] = [
  {
    id: "reading-changed",
    kinds: ["charter"],
    says: "An unclear text is read otherwise.",
    direction: "either",
    mirror: "reading-changed",
    proof: SEARCH,
    find: (comparison) => eachEdit({ at: ["readings.*.choice"], kind: "changed" })(comparison).map((named) => inMeanings(named, comparison)),
  },
  searched("reading-added", "reading-removed", ["readings.*"], "added", "An unclear text is read where no reading was stated."),
  searched("reading-removed", "reading-added", ["readings.*"], "removed", "A reading is no longer stated."),
  searched("reading-relied-on", "reading-not-relied-on", ["commitments.*.readings.*", "commitments.*.readings"], "added", "A promise relies on a reading."),
  searched("reading-not-relied-on", "reading-relied-on", ["commitments.*.readings.*", "commitments.*.readings"], "removed", "A promise no longer relies on a reading."),
  option("reading-option-added", "reading-option-removed", OPTIONS, "added", "There is another way to read an unclear text."),
  option("reading-option-removed", "reading-option-added", OPTIONS, "removed", "There is one way less to read an unclear text."),
  {
    id: "reading-option-changed",
    kinds: ["charter"],
    says: "What an option of a reading decides was changed.",
    direction: "either",
    mirror: "reading-option-changed",
    proof: SEARCH,
    find: (comparison) => togetherByOption(comparison),
  },
  {
    id: "reading-chosen",
    kinds: ["overlay"],
    says: "The overlay reads an unclear text otherwise than the charter.",
    direction: "either",
    mirror: "reading-choice-removed",
    proof: SEARCH,
    find: eachEdit({ at: ["readings", "readings.*"], kind: "added" }),
  },
  {
    id: "reading-choice-removed",
    kinds: ["overlay"],
    says: "The overlay leaves an unclear text as the charter reads it.",
    direction: "either",
    mirror: "reading-chosen",
    proof: SEARCH,
    find: eachEdit({ at: ["readings", "readings.*"], kind: "removed" }),
  },
  {
    id: "reading-choice-changed",
    kinds: ["overlay"],
    says: "The overlay chooses another reading of an unclear text.",
    direction: "either",
    mirror: "reading-choice-changed",
    proof: SEARCH,
    find: eachEdit({ at: ["readings.*"], kind: "changed" }),
  },
];

function searched(id: RuleId, mirror: RuleId, at: readonly string[], kind: Edit["kind"], says: string): Rule {
  return { id, kinds: ["charter"], says, direction: "either", mirror, proof: SEARCH, find: eachEdit({ at, kind }) };
}

function option(id: RuleId, mirror: RuleId, at: readonly string[], kind: Edit["kind"], says: string): Rule {
  return { id, kinds: ["charter"], says, direction: "neutral", mirror, proof: NOT_CHOSEN, find: eachEdit({ at, kind }) };
}

/** A change of choice as what the two options mean, with the edits of settings that follow it. */
function inMeanings(named: NamedEdits, { before, after, edits, followers }: Comparison): NamedEdits {
  const [edit] = named.edits as [Edit];
  return {
    path: named.path,
    edits: [edit, ...edits.filter(({ path }) => followers.get(path) === edit.path)],
    before: meaningOf(before, edit.steps[1], edit.before),
    after: meaningOf(after, edit.steps[1], edit.after),
  };
}

function meaningOf(document: Comparison["before"], reading: string | undefined, choice: unknown): unknown {
  const { readings } = document as { readonly readings: readonly Reading[] };
  return readings.find(({ id }) => id === reading)?.options.find(({ id }) => id === choice)?.means ?? choice;
}

/** One finding for each option, however many of its settings changed. */
function togetherByOption(comparison: Comparison): readonly NamedEdits[] {
  const all = eachEdit({ at: ["readings.*.options.*.sets.**"] })(comparison).flatMap(({ edits }) => edits);
  const paths = [...new Set(all.map(optionPath))];
  return paths.map((path) => ({ path, edits: all.filter((edit) => optionPath(edit) === path) }));
}

function optionPath({ steps }: Edit): string {
  const [, reading, , name] = steps;
  return `$.readings[${JSON.stringify(reading)}].options[${JSON.stringify(name)}]`;
}
