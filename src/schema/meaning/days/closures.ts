import type { DayEntry } from "../../../calendar/types.js";
import type { Problem } from "../../../errors.js";
import { jsonPath } from "../../../input/json-path.js";
import type { Suggest } from "../../problems/suggest.js";
import { farReferences } from "./chains.js";
import { problemAt } from "../places/place.js";
import type { Place } from "../places/place.js";
import { ruleReferences } from "./rule-references.js";

/** The dates that a charter version or an overlay adds and removes. */
export interface Changes {
  readonly add?: readonly DayEntry[];
  readonly remove?: readonly DayEntry[];
}

/** The ids of rules that the lists of a document will be joined with; `unknown`: those of a charter that is not at hand. */
export interface RulesElsewhere {
  readonly add: readonly string[] | "unknown";
  readonly remove: readonly string[] | "unknown";
}

/** What is wrong with the dates that a document adds and removes, taken together. */
export function closureProblems(
  document: Place<Changes>,
  elsewhere: RulesElsewhere,
  suggest: Suggest,
): readonly Problem[] {
  const add = document.at("add");
  const remove = document.at("remove");
  return [
    ...ruleReferences(add, elsewhere.add, suggest),
    ...ruleReferences(remove, elsewhere.remove, suggest),
    ...farReferences(add),
    ...farReferences(remove),
    ...removalsInPart(remove),
    ...contested(add, remove),
  ];
}

/** Entries that are about part of a day where only whole days have a meaning. */
export function removalsInPart(list: Place<readonly DayEntry[]>): readonly Problem[] {
  return list.entries().flatMap((entry) => {
    const during = entry.at("during");
    if (during.value === undefined) return [];
    const remedy = "Leave `during` out; opening times for particular dates belong in `exceptions` of the office hours";
    return [problemAt(during, [], "Entries here are whole days, so spans of a day have no effect", remedy)];
  });
}

/** Dates that are both added and removed by name: either answer would be a guess. */
function contested(add: Place<readonly DayEntry[]>, remove: Place<readonly DayEntry[]>): readonly Problem[] {
  const added = new Map<unknown, Place<DayEntry>>();
  for (const entry of add.entries()) {
    const on = entry.at("on").text;
    if (on !== undefined && entry.value?.during === undefined) added.set(on, entry);
  }
  return remove.entries().flatMap((entry) => {
    const on = entry.at("on");
    const other = on.text === undefined ? undefined : added.get(on.text);
    if (other === undefined) return [];
    return [
      problemAt(
        on,
        [],
        `${on.text} is removed here and added at ${jsonPath(other.path)}`,
        "Keep one of the two entries",
      ),
    ];
  });
}
