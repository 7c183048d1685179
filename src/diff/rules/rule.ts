import type { Edit } from "../edits/find-edits.js";
import type { Json } from "../edits/list-keys.js";
import type { Direction } from "./direction.js";
import type { Document, DocumentKind } from "../document.js";
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
  | { readonly by: "definition"; readonly why: string };

/** A direction that follows from what the rule is about, where no date does. */
export interface ByDefinition {
  readonly direction: Direction;
  readonly why: string;
}

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
  readonly find: (comparison: Comparison) => readonly NamedEdits[];
}

/** The search for plain cases, which most rules ask for. */
export const SEARCH: Extract<ProofBy, { by: "search" }> = { by: "search", questions: "plain" };

/** The search for plain cases first; where no date moves, what follows from what the rule is about. */
export function searchElse(direction: Direction, why: string): ProofBy {
  return { ...SEARCH, ifNoDateMoves: { direction, why } };
}

/** No search: the direction follows from what the rule is about. */
export function definition(why: string): ProofBy {
  return { by: "definition", why };
}
