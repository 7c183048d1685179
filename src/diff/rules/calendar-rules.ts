import { togetherByEntry } from "./day-rules.js";
import { eachEdit } from "./match.js";
import { definition, SEARCH } from "./rule.js";
import type { ProofBy, Rule } from "./rule.js";
import type { RuleId } from "./rule-ids.js";

/** What happens to the bank holidays of a division. */
export const CALENDAR_RULES: readonly Rule[] = [
  rule("holiday-added", "holiday-removed", "A date became a bank holiday.", eachEdit({ at: ["holidays.*"], kind: "added" })),
  rule("holiday-removed", "holiday-added", "A date is no longer a bank holiday.", eachEdit({ at: ["holidays.*"], kind: "removed" })),
  rule("holiday-standing-changed", "holiday-standing-changed", "A day that offices keep became one of law, or the other way round.", eachEdit({ at: ["holidays.*.standing"] })),
  rule(
    "holiday-announcement-changed",
    "holiday-announcement-changed",
    "When a bank holiday became known, or which date it replaced, is stated otherwise.",
    eachEdit({ at: ["holidays.*.announced", "holidays.*.replaces"] }),
    { by: "search", questions: "as-known" },
  ),
  rule("coverage-extended", "coverage-shortened", "The list speaks for more dates.", eachEdit({ at: ["coverage.from", "coverage.through"], kind: "changed", when: isExtended })),
  rule(
    "coverage-shortened",
    "coverage-extended",
    "The list speaks for fewer dates.",
    eachEdit({ at: ["coverage.from", "coverage.through"], kind: "changed", when: (before, after, edit) => !isExtended(before, after, edit) }),
  ),
  rule("projection-rule-added", "projection-rule-removed", "A rule projects another bank holiday past the list.", eachEdit({ at: ["rules.*"], kind: "added" })),
  rule("projection-rule-removed", "projection-rule-added", "A rule no longer projects a bank holiday past the list.", eachEdit({ at: ["rules.*"], kind: "removed" })),
  rule("projection-rule-changed", "projection-rule-changed", "A rule projects a bank holiday to other dates.", (comparison) => togetherByEntry(comparison, "rules")),
  {
    id: "calendar-decision-changed",
    kinds: ["calendar"],
    says: "A decision about a date on which sources disagree was added, removed or worded otherwise.",
    direction: "neutral",
    mirror: "calendar-decision-changed",
    proof: definition("A decision explains the list; the list itself is compared date by date."),
    find: eachEdit({ at: ["decisions.**"], when: (_before, _after, { kind }) => kind !== "reordered" }),
  },
];

function isExtended(before: unknown, after: unknown, { steps }: { readonly steps: readonly string[] }): boolean {
  return steps[1] === "from" ? String(after) < String(before) : String(after) > String(before);
}

function rule(id: RuleId, mirror: RuleId, says: string, find: Rule["find"], proof: ProofBy = SEARCH): Rule {
  return { id, kinds: ["calendar"], says, direction: "either", mirror, proof, find };
}
