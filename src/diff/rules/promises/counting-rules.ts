import { withOthers } from "../gather.js";
import { ORDERS } from "../../lemmas/orders.js";
import { mirrored, rule } from "../record.js";
import type { RuleRecord } from "../record.js";
import type { Rule } from "../rule.js";
import { ORDERED_SETTINGS } from "./ordered-settings.js";
import type { OrderedSetting } from "./ordered-settings.js";
import { pauseDaysBeside, PAUSING_RULES } from "./pausing-rules.js";
import { COUNTINGS } from "./term-places.js";

/** If no pause is allowed, nothing has to be said about what one does to days. */
const WITH_PAUSE_DAYS: Pick<RuleRecord, "gather"> = {
  gather: (named, comparison) => withOthers(named, (edit) => pauseDaysBeside(edit, comparison)),
};

/** What happens to the rules of counting. */
export const COUNTING_RULES: readonly Rule[] = [
  ...ORDERED_SETTINGS.flatMap(orderedRules),
  ...PAUSING_RULES,
  rule({
    id: "counting-calendar-changed",
    at: placesOf("calendar"),
    lemmas: ["fewer-working-days"],
    edit: "changed",
    says: "Another calendar says which days count.",
    direction: "either",
  }),
  rule({
    id: "roll-changed",
    at: placesOf("roll"),
    lemmas: ["later-roll"],
    edit: "changed",
    says: "A period that ends on a closed day rolls differently.",
    direction: "either",
  }),
];

/** An earlier and a later rule for a setting that has an order, and one for values without it. */
function orderedRules({
  setting,
  lemma,
  holds,
  earlier,
  later,
  other,
  says,
  questions,
}: OrderedSetting): readonly Rule[] {
  const step = (before: unknown, after: unknown): number | undefined => {
    const [was, is] = [ORDERS[setting](before, after), ORDERS[setting](after, before)];
    return was === undefined || is === undefined ? undefined : is - was;
  };
  const scope = {
    at: placesOf(setting),
    proof: { by: "search", questions },
    lemmas: [lemma],
    ...(setting === "pausing" ? WITH_PAUSE_DAYS : {}),
  } as const;
  const rules = mirrored({
    ...scope,
    one: {
      id: earlier,
      edit: "changed",
      when: (before, after) => (step(before, after) ?? 0) < 0,
      says: says.earlier,
      direction: holds === "always" ? "better" : "either",
    },
    other: {
      id: later,
      edit: "changed",
      when: (before, after) => (step(before, after) ?? 0) > 0,
      says: says.later,
      direction: holds === "always" ? "worse" : "either",
    },
  });
  if (other === undefined) return rules;
  const unordered = rule({
    ...scope,
    lemmas: [],
    id: other,
    edit: "changed",
    when: (before, after) => step(before, after) === undefined,
    says: says.other ?? "",
    direction: "either",
  });
  return [...rules, unordered];
}

function placesOf(setting: string): readonly string[] {
  return COUNTINGS.map((counting) => `${counting}.${setting}`);
}
