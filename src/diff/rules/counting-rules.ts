import { eachEdit } from "./match.js";
import { ORDERED_SETTINGS } from "./ordered-settings.js";
import type { OrderedSetting } from "./ordered-settings.js";
import { definition, SEARCH } from "./rule.js";
import type { Rule } from "./rule.js";
import type { RuleId } from "./rule-ids.js";
import { COUNTINGS } from "./term-places.js";

/** What happens to the rules of counting. */
export const COUNTING_RULES: readonly Rule[] = [
  ...ORDERED_SETTINGS.flatMap(orderedRules),
  {
    id: "pausing-stated-otherwise",
    kinds: ["charter"],
    says: "Whether the clock may be paused is stated where it was not, or no longer; it may be paused all the same.",
    direction: "neutral",
    mirror: "pausing-stated-otherwise",
    proof: definition("A pause counts either way; only the notice about it comes or goes."),
    find: eachEdit({ at: placesOf("pausing"), kind: "changed", when: (before, after) => before !== "refused" && after !== "refused" }),
  },
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
    find: eachEdit({ at: placesOf(setting), kind: "changed", when: (before, after) => isIt(step(before, after)) }),
  });
  const rules = [
    rule(earlier, later, says.earlier, "better", (by) => by !== undefined && by < 0),
    rule(later, earlier, says.later, "worse", (by) => by !== undefined && by > 0),
  ];
  return other === undefined ? rules : [...rules, rule(other, other, says.other ?? "", "either", (by) => by === undefined)];
}

function changed(id: RuleId, setting: string, says: string): Rule {
  return { id, kinds: ["charter"], says, direction: "either", mirror: id, proof: SEARCH, find: eachEdit({ at: placesOf(setting), kind: "changed" }) };
}

function placesOf(setting: string): readonly string[] {
  return COUNTINGS.map((counting) => `${counting}.${setting}`);
}
