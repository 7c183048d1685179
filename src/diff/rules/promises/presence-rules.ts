import type { Edit } from "../../edits/find-edits.js";
import { eachEdit } from "../match.js";
import type { Comparison, Named, ProofBy, Rule } from "../rule.js";
import type { RuleId } from "../rule-ids.js";

/** A time that a promise may state, and what it does to the customer that it comes or goes. */
interface Presence {
  readonly name: "time" | "period" | "target";
  readonly at: readonly string[];
  readonly subject: string;
  /** What it does to the customer that it is stated, and that it is no longer. */
  readonly directions: readonly [Rule["direction"], Rule["direction"]];
  readonly proofs: readonly [ProofBy, ProofBy];
}

/** The rules about a time that is stated where none was, and no longer. */
export function presence({ name, at, subject, directions, proofs }: Presence): readonly Rule[] {
  const find = (kind: "added" | "removed") => (comparison: Comparison) =>
    eachEdit({ at, kind })(comparison).map((named) => (name === "period" ? withCounting(named, comparison) : named));
  const rule = (id: RuleId, mirror: RuleId, says: string, side: 0 | 1): Rule => ({
    id,
    kinds: ["charter"],
    says,
    direction: directions[side],
    mirror,
    proof: proofs[side],
    find: find(side === 0 ? "added" : "removed"),
  });
  return [
    rule(`${name}-added`, `${name}-removed`, `${subject} is stated where none was.`, 0),
    rule(`${name}-removed`, `${name}-added`, `${subject} is no longer stated.`, 1),
  ];
}

/** The period of a duty comes and goes with its rules of counting. */
function withCounting(named: Named, { edits }: Comparison): Named {
  const [edit] = named.edits as [Edit];
  const [list, id] = edit.steps;
  const counting = edits.filter(({ kind, steps }) => kind === edit.kind && steps.join("\n") === [list, id, "counting"].join("\n"));
  return { ...named, edits: [edit, ...counting], before: edit.before, after: edit.after };
}
