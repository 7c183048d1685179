import type { DocumentKind } from "../document.js";
import type { Edit } from "../edits/find-edits.js";
import { eachEdit } from "./match.js";
import type { Pattern } from "./match.js";
import { knownBy, SEARCH } from "./rule.js";
import type { Comparison, NamedEdits, ProofBy, Rule } from "./rule.js";
import type { LemmaId } from "../lemmas/lemmas.js";
import type { RuleId } from "./rule-ids.js";

/** What a rule says of the edits that it names. */
interface Statement {
  readonly id: RuleId;
  readonly edit: Edit["kind"] | "any" | "any but order";
  /** Which of these edits, where not all. */
  readonly when?: Pattern["when"];
  /** Between which documents the rule holds, where not between all. */
  readonly between?: (comparison: Comparison) => boolean;
  readonly says: string;
  readonly direction: Rule["direction"];
  /** The search for plain cases if left out. */
  readonly proof?: ProofBy;
  /** The lemmas by which its direction can hold for ever. */
  readonly lemmas?: readonly LemmaId[];
}

/** Where a rule looks, and how it makes findings of edits. */
interface Scope {
  /** Charters if left out. */
  readonly of?: readonly DocumentKind[];
  readonly at: readonly string[];
  /** The path of the one finding that an edit shares with others; each has its own if left out. */
  readonly together?: (edit: Edit) => string;
  /** The finding with the edits that belong to it, or with other values. */
  readonly gather?: (named: NamedEdits, comparison: Comparison) => NamedEdits;
}

/** A rule as it is written down; without a mirror it is its own. */
export interface RuleRecord extends Scope, Statement {
  readonly mirror?: RuleId;
}

/** Two rules that name the same change, one forwards and one backwards. */
export interface MirroredRecord extends Scope {
  readonly proof?: ProofBy;
  readonly lemmas?: readonly LemmaId[];
  readonly one: Statement;
  readonly other: Statement;
}

/** The rule of a record. */
export function rule({
  id,
  mirror = id,
  of = ["charter"],
  says,
  direction,
  proof = SEARCH,
  lemmas,
  ...record
}: RuleRecord): Rule {
  return { id, kinds: of, says, direction, mirror, proof, known: knownBy(proof, lemmas), find: finderOf(record) };
}

/** The two rules of a record, in its order. */
export function mirrored({ one, other, ...common }: MirroredRecord): readonly Rule[] {
  return [rule({ ...common, ...one, mirror: other.id }), rule({ ...common, ...other, mirror: one.id })];
}

type Looking = Scope & Pick<Statement, "edit" | "when" | "between">;

function finderOf({ at, edit, when, between, together, gather }: Looking): Rule["find"] {
  const find = eachEdit({
    at,
    ...(edit === "any" || edit === "any but order" ? {} : { kind: edit }),
    when: (before, after, one) =>
      (edit !== "any but order" || one.kind !== "reordered") && (when?.(before, after, one) ?? true),
  });
  return (comparison) => {
    if (between !== undefined && !between(comparison)) return [];
    const found = together === undefined ? find(comparison) : grouped(find(comparison), together);
    return gather === undefined ? found : found.map((named) => gather(named, comparison));
  };
}

function grouped(found: readonly NamedEdits[], pathOf: (edit: Edit) => string): readonly NamedEdits[] {
  const edits = found.flatMap((named) => named.edits);
  const paths = [...new Set(edits.map(pathOf))];
  return paths.map((path) => ({ path, edits: edits.filter((edit) => pathOf(edit) === path) }));
}
