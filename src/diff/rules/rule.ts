import type { Edit } from "../edits/find-edits.js";
import type { Json } from "../edits/list-keys.js";
import type { Direction } from "./direction.js";
import type { Document, DocumentKind } from "../document.js";
import type { LemmaId } from "../lemmas/lemmas.js";
import type { RuleId } from "./rule-ids.js";

/** Two documents of one kind, and every edit between them. */
export interface Comparison {
  readonly kind: DocumentKind;
  readonly before: Document["value"];
  readonly after: Document["value"];
  readonly edits: readonly Edit[];
  /** Edits that do nothing but follow another one (the choice of a reading, the kind of a promise), and the path of that. */
  readonly followers: ReadonlyMap<string, string>;
}

/** Edits that a rule names together. */
export interface NamedEdits {
  readonly path: string;
  readonly edits: readonly Edit[];
  /** The values that the finding is about, where they are not those of its one edit. */
  readonly before?: Json;
  readonly after?: Json;
}

/** Which cases the calculator is asked about to prove a direction. */
export type Questions = "plain" | "paused" | "agreed" | "as-known";

/** How the direction of a finding is proved: by searching for dates that move, or by what the rule is about. */
export type ProofBy =
  | { readonly by: "search"; readonly questions: Questions; readonly ifNoDateMoves?: ByDefinition }
  | { readonly by: "definition"; readonly why: string; readonly undecided?: Construct };

/** A direction that follows from what the rule is about, where no date does. */
export interface ByDefinition {
  readonly direction: Direction;
  readonly why: string;
  /** What no calculation can decide, if the direction is `mixed` for that reason. */
  readonly undecided?: Construct;
}

/** What no calculation decides: which of two events comes first, cases that one text cannot count, promises without a common measure. */
export type Construct = "order-of-events" | "cases-not-counted" | "no-common-measure";

/**
 * How the direction of a rule is known: `for-all` calendars, hours and years by these lemmas, if a finding meets their
 * conditions, else `exact` like the others that are compared; `by-definition`; or `not-decided`, and what is not.
 */
export type KnownBy =
  | { readonly how: "for-all"; readonly lemmas: readonly LemmaId[] }
  | { readonly how: "exact" }
  | { readonly how: "by-definition" }
  | { readonly how: "not-decided"; readonly construct: Construct };

/** A kind of difference: its stable name, what it does to the customer, and how it is recognised. */
export interface Rule {
  readonly id: RuleId;
  readonly kinds: readonly DocumentKind[];
  /** What it says, in one sentence for people. */
  readonly says: string;
  /**
   * Its direction. Of a rule that is searched it is a claim that the calculator never contradicts; `either` where
   * the calculator alone decides.
   */
  readonly direction: Direction | "either";
  /** The rule that names the same change backwards; itself, where the name has no direction. */
  readonly mirror: RuleId;
  readonly proof: ProofBy;
  readonly known: KnownBy;
  readonly find: (comparison: Comparison) => readonly NamedEdits[];
}

/** The search for plain cases, which most rules ask for. */
export const SEARCH: Extract<ProofBy, { by: "search" }> = { by: "search", questions: "plain" };

/** The search for plain cases first; where no date moves, what follows from what the rule is about. */
export function searchElse(direction: Direction, why: string, undecided?: Construct): ProofBy {
  return { ...SEARCH, ifNoDateMoves: { direction, why, ...(undecided === undefined ? {} : { undecided }) } };
}

/** No search: the direction follows from what the rule is about. */
export function definition(why: string): ProofBy {
  return { by: "definition", why };
}

/** No search, and no direction: no calculation decides it. */
export function undecided(construct: Construct, why: string): ProofBy {
  return { by: "definition", why, undecided: construct };
}

/** How a direction is known that is proved so, with the lemmas that a rule can go by. */
export function knownBy(proof: ProofBy, lemmas: readonly LemmaId[] = []): KnownBy {
  if (proof.by === "search") return lemmas.length === 0 ? { how: "exact" } : { how: "for-all", lemmas };
  return proof.undecided === undefined ? { how: "by-definition" } : { how: "not-decided", construct: proof.undecided };
}
