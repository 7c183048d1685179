import type { Edit } from "../edits/find-edits.js";
import { eachEdit, isMatch } from "./match.js";
import { SEARCH } from "./rule.js";
import type { Comparison, Named, Rule } from "./rule.js";
import type { RuleId } from "./rule-ids.js";
import type { DocumentKind } from "../document.js";

const OF_LANDLORDS: readonly DocumentKind[] = ["charter", "overlay"];

/** What moves dates in an entry of days; the rest of it are words. */
const FORM = ["on", "during", "validFrom", "validThrough"];

/** What happens to the days on which a landlord works: its week, its bank holidays, its own closures. */
export const DAY_RULES: readonly Rule[] = [
  rule("working-week-lengthened", "working-week-shortened", ["charter"], "Another day of the week is a working day.", eachEdit({ at: ["workingWeek.*"], kind: "added" })),
  rule("working-week-shortened", "working-week-lengthened", ["charter"], "A day of the week is no longer a working day.", eachEdit({ at: ["workingWeek.*"], kind: "removed" })),
  rule("division-added", "division-removed", ["charter"], "The bank holidays of another division are kept.", eachEdit({ at: ["divisions.*"], kind: "added" })),
  rule("division-removed", "division-added", ["charter"], "The bank holidays of a division are no longer kept.", eachEdit({ at: ["divisions.*"], kind: "removed" })),
  ...entries("add", ["closure-added", "closure-removed", "closure-changed"], ["The landlord is closed on other dates too.", "The landlord is no longer closed on some dates.", "The dates of a closure changed."]),
  ...entries(
    "remove",
    ["bank-holiday-worked", "bank-holiday-kept", "worked-bank-holiday-changed"],
    ["The landlord works on a bank holiday.", "The landlord keeps a bank holiday on which it worked.", "The dates of a bank holiday that is worked changed."],
  ),
];

function entries(list: "add" | "remove", [added, removed, changed]: readonly [RuleId, RuleId, RuleId], says: readonly [string, string, string]): readonly Rule[] {
  return [
    rule(added, removed, OF_LANDLORDS, says[0], eachEdit({ at: [list, `${list}.*`], kind: "added" })),
    rule(removed, added, OF_LANDLORDS, says[1], eachEdit({ at: [list, `${list}.*`], kind: "removed" })),
    rule(changed, changed, OF_LANDLORDS, says[2], (comparison) => togetherByEntry(comparison, list)),
  ];
}

/** One finding for each entry, however many of its parts changed. */
export function togetherByEntry({ edits }: Comparison, list: string): readonly Named[] {
  const all = edits.filter((edit) => isMatch(edit, FORM.flatMap((part) => [`${list}.*.${part}`, `${list}.*.${part}.**`])));
  const entry = ({ steps }: Edit): string => `$.${list}[${JSON.stringify(steps[1])}]`;
  return [...new Set(all.map(entry))].map((path) => ({ path, edits: all.filter((edit) => entry(edit) === path) }));
}

function rule(id: RuleId, mirror: RuleId, kinds: readonly DocumentKind[], says: string, find: Rule["find"]): Rule {
  return { id, kinds, says, direction: "either", mirror, proof: SEARCH, find };
}
