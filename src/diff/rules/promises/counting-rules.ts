import type { Edit } from "../../edits/find-edits.js";
import { eachEdit } from "../match.js";
import { ORDERED_SETTINGS } from "./ordered-settings.js";
import type { OrderedSetting } from "./ordered-settings.js";
import { pauseDaysBeside, PAUSING_RULES } from "./pausing-rules.js";
import { SEARCH } from "../rule.js";
import type { Comparison, Named, Rule } from "../rule.js";
import type { RuleId } from "../rule-ids.js";
import { COUNTINGS } from "./term-places.js";

/** What happens to the rules of counting. */
export const COUNTING_RULES: readonly Rule[] = [
  ...ORDERED_SETTINGS.flatMap(orderedRules),
  ...PAUSING_RULES,
  changed("counting-calendar-changed", "calendar", "Another calendar says which days count."),
  changed("roll-changed", "roll", "A period that ends on a closed day ends otherwise."),
];

/** An earlier and a later rule for a setting that has an order, and one for values without it. */
function orderedRules({ setting, rank, holds, earlier, later, other, says, questions }: OrderedSetting): readonly Rule[] {
  const step = (before: unknown, after: unknown): number | undefined => {
    const [was, is] = [rank(before, after), rank(after, before)];
    return was === undefined || is === undefined ? undefined : is - was;
  };
  const rule = (id: RuleId, mirror: RuleId, sentence: string, direction: Rule["direction"], isIt: (step: number | undefined) => boolean): Rule => ({
    id,
    kinds: ["charter"],
    says: sentence,
    direction: holds === "always" ? direction : "either",
    mirror,
    proof: { by: "search", questions },
    find: (comparison) => changes(comparison, isIt).map((named) => (setting === "pausing" ? withPauseDays(named, comparison) : named)),
  });
  const changes = (comparison: Comparison, isIt: (step: number | undefined) => boolean): readonly Named[] =>
    eachEdit({ at: placesOf(setting), kind: "changed", when: (before, after) => isIt(step(before, after)) })(comparison);
  const rules = [
    rule(earlier, later, says.earlier, "better", (by) => by !== undefined && by < 0),
    rule(later, earlier, says.later, "worse", (by) => by !== undefined && by > 0),
  ];
  return other === undefined ? rules : [...rules, rule(other, other, says.other ?? "", "either", (by) => by === undefined)];
}

function changed(id: RuleId, setting: string, says: string): Rule {
  return { id, kinds: ["charter"], says, direction: "either", mirror: id, proof: SEARCH, find: eachEdit({ at: placesOf(setting), kind: "changed" }) };
}

/** Where no pause is allowed, nothing has to be said about what one does to days. */
function withPauseDays(named: Named, comparison: Comparison): Named {
  const [edit] = named.edits as [Edit];
  return { ...named, edits: [edit, ...pauseDaysBeside(edit, comparison)], before: edit.before, after: edit.after };
}

function placesOf(setting: string): readonly string[] {
  return COUNTINGS.map((counting) => `${counting}.${setting}`);
}
