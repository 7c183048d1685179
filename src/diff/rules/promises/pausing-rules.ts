import type { Edit } from "../../edits/find-edits.js";
import { eachEdit, isMatch } from "../match.js";
import { definition } from "../rule.js";
import type { Comparison, NamedEdits, Rule } from "../rule.js";
import { COUNTINGS } from "./term-places.js";
import { isOtherUnit, LENGTHS, settingsBeside } from "./unit-change.js";

const PAUSING = COUNTINGS.map((counting) => `${counting}.pausing`);
const PAUSE_DAYS = COUNTINGS.map((counting) => `${counting}.pauseDays`);

/** What is said about pauses and changes nothing. */
export const PAUSING_RULES: readonly Rule[] = [
  {
    id: "pausing-reworded",
    kinds: ["charter"],
    says: "What the charter says about pauses is reworded, with the same effect on every date.",
    direction: "neutral",
    mirror: "pausing-reworded",
    proof: definition("Pauses work the same way; only the notice appears or disappears."),
    known: { how: "by-definition" },
    find: (comparison) => [...otherWords(comparison), ...idlePauseDays(comparison)],
  },
];

const otherWords = eachEdit({
  at: PAUSING,
  kind: "changed",
  when: (before, after) => before !== "refused" && after !== "refused",
});

/** What a pause does to days, stated or not where none is allowed. */
function idlePauseDays(comparison: Comparison): readonly NamedEdits[] {
  const { edits, followers } = comparison;
  const told = edits.flatMap((edit) => {
    if (followers.has(edit.path) || edit.kind !== "changed") return [];
    if (isMatch(edit, PAUSING)) return pauseDaysBeside(edit, comparison);
    return isMatch(edit, LENGTHS) && isOtherUnit(edit.before, edit.after) ? settingsBeside(edit, edits) : [];
  });
  const comesOrGoes = eachEdit({
    at: PAUSE_DAYS,
    when: (_before, _after, edit) => edit.kind !== "changed" && !told.includes(edit),
  });
  return comesOrGoes(comparison);
}

/** The edit of what a pause does to days that comes with leave to pause, or goes with it. */
export function pauseDaysBeside(pausing: Edit, { edits, followers }: Comparison): readonly Edit[] {
  const counting = pausing.steps.slice(0, -1).join("\n");
  return edits.filter(
    (edit) =>
      edit.kind !== "changed" &&
      isMatch(edit, PAUSE_DAYS) &&
      !followers.has(edit.path) &&
      edit.steps.slice(0, -1).join("\n") === counting,
  );
}
