import type { Digest, JsonPath, WholeNumber } from "../../data/plain-forms.js";
import type { DocumentKind } from "../document.js";
import type { Edit } from "../edits/find-edits.js";
import type { Known, Proof, Searched, Witness } from "../prove/proof.js";
import type { Direction } from "../rules/direction.js";
import type { RuleId } from "../rules/rule-ids.js";

export type * from "../document.js";
export type { Edit, EditKind } from "../edits/find-edits.js";
export type * from "../prove/proof.js";
export type { Direction } from "../rules/direction.js";
export type { LemmaId } from "../lemmas/lemmas.js";
export type { Construct } from "../rules/rule.js";
export type { RuleId } from "../rules/rule-ids.js";

/** What a document was called when it was compared, and the digest of its text. */
export interface DocumentName {
  /** Its id. */
  readonly id: string;
  /** The version or edition; an overlay has none. */
  readonly version?: string;
  /** The digest of its text. */
  readonly digest: Digest;
}

/** A difference that has a name, and what it does to the customer. Frozen plain JSON. */
export interface Finding {
  /** The name of the rule; stable. */
  readonly rule: RuleId;
  readonly direction: Direction;
  /** Where it stands: `$.commitments["CAL-16"].term.allowance`. */
  readonly path: JsonPath;
  /** The row id of the commitment that it is about; absent where it is about none. */
  readonly commitment?: string;
  /** The clause of that promise. */
  readonly clause?: string;
  /** The value before, in words; absent where there was none. */
  readonly before?: string;
  /** The value after, in words; absent where there is none. */
  readonly after?: string;
  readonly proof: Proof;
  readonly known: Known;
  /** The paths of the edits that it names. */
  readonly edits: readonly JsonPath[];
  /** Hashes rule, path and values, never prose: the same finding has the same one in every run. */
  readonly fingerprint: Digest;
}

/** What all changes together do to one commitment. */
export interface Effect {
  /** The row id. */
  readonly commitment: string;
  /** Its title. */
  readonly title: string;
  readonly direction: Direction;
  /** Why some of its cases cannot be compared, where some cannot. */
  readonly why?: string;
  readonly searched: Searched;
  /** One case for each way that a date moves: a better one, a worse one. */
  readonly witnesses: readonly Witness[];
}

/** How many findings there are of each direction. */
export interface Summary {
  /** Better for the customer. */
  readonly better: WholeNumber;
  /** Worse for the customer. */
  readonly worse: WholeNumber;
  /** Better in some cases, worse in others. */
  readonly mixed: WholeNumber;
  /** Neither. */
  readonly neutral: WholeNumber;
}

/** Everything that differs between two documents. Frozen plain JSON. */
export interface Diff {
  readonly kind: DocumentKind;
  /** The document before. */
  readonly before: DocumentName;
  /** The document after. */
  readonly after: DocumentName;
  readonly summary: Summary;
  /** What differs, by name. */
  readonly findings: readonly Finding[];
  /** The promises whose dates move, all changes taken together. */
  readonly effects: readonly Effect[];
  /** What differs, without a name. */
  readonly edits: readonly Edit[];
  /** The version of charterclock. */
  readonly engine: string;
}
