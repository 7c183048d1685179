import type { DocumentKind } from "../document.js";
import type { Edit } from "../edits/find-edits.js";
import type { Known, Proof, Searched, Witness } from "../prove/proof.js";
import type { Direction } from "../rules/direction.js";
import type { RuleId } from "../rules/rule-ids.js";

export type * from "../document.js";
export type { Edit } from "../edits/find-edits.js";
export type * from "../prove/proof.js";
export type { Direction } from "../rules/direction.js";
export type { LemmaId } from "../lemmas/lemmas.js";
export type { Construct } from "../rules/rule.js";
export type { RuleId } from "../rules/rule-ids.js";

/** What a document was called when it was compared, and the digest of its text. */
export interface DocumentName {
  readonly id: string;
  /** The version or edition; an overlay has none. */
  readonly version?: string;
  readonly digest: string;
}

/** A difference that has a name, and what it does to the customer. Frozen plain JSON. */
export interface Finding {
  readonly rule: RuleId;
  readonly direction: Direction;
  /** Where it stands: `$.commitments["CAL-16"].term.allowance`. */
  readonly path: string;
  /** The row id of the commitment that it is about, and the clause of that promise. */
  readonly commitment?: string;
  readonly clause?: string;
  /** The value in words; absent where there was none. */
  readonly before?: string;
  readonly after?: string;
  readonly proof: Proof;
  readonly known: Known;
  /** The paths of the edits that it names. */
  readonly edits: readonly string[];
  /** Hashes rule, path and values, never prose: the same finding has the same one in every run. */
  readonly fingerprint: string;
}

/** What all changes together do to one commitment. */
export interface Effect {
  readonly commitment: string;
  readonly title: string;
  readonly direction: Direction;
  /** Why some of its cases cannot be compared, where some cannot. */
  readonly why?: string;
  readonly searched: Searched;
  readonly witnesses: readonly Witness[];
}

/** Everything that differs between two documents. Frozen plain JSON. */
export interface Diff {
  readonly kind: DocumentKind;
  readonly before: DocumentName;
  readonly after: DocumentName;
  /** How many findings there are of each direction. */
  readonly summary: Readonly<Record<Direction, number>>;
  readonly findings: readonly Finding[];
  /** The promises whose dates move, all changes taken together. */
  readonly effects: readonly Effect[];
  readonly edits: readonly Edit[];
  readonly engine: string;
}
