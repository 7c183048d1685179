import type { Edit } from "../../edits/find-edits.js";
import { eachEdit } from "../match.js";
import { definition } from "../rule.js";
import type { ProofBy, Rule } from "../rule.js";
import type { RuleId } from "../rule-ids.js";

/** What the two rules of a pair say. */
type Sentences = readonly [string, string];

/** A rule about one kind of edit at some places. */
export function one(id: RuleId, mirror: RuleId, at: readonly string[], kind: Edit["kind"], says: string, direction: Rule["direction"], proof: ProofBy): Rule {
  return { id, kinds: ["charter"], says, direction, mirror, proof, find: eachEdit({ at, kind }) };
}

/** Two rules about a part that comes or goes, the first of them the better for the customer. */
export function pair(ids: readonly [RuleId, RuleId], at: readonly string[], says: Sentences, proof: ProofBy, better: "better on removal" | "better on addition" = "better on removal"): readonly Rule[] {
  const [first, second] = ids;
  const isAddition = better === "better on addition";
  return [
    one(first, second, at, isAddition ? "added" : "removed", says[0], "better", proof),
    one(second, first, at, isAddition ? "removed" : "added", says[1], "worse", proof),
  ];
}

/** A rule about a part of which no calendar can say whether its change is better or worse. */
export function same(id: RuleId, at: readonly string[], says: string, why: string, kind: Edit["kind"] | "any" = "changed"): Rule {
  const find = kind === "any" ? eachEdit({ at }) : eachEdit({ at, kind });
  return { id, kinds: ["charter"], says, direction: "mixed", mirror: id, proof: definition(why), find };
}
