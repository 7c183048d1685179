import type { Allowance, Attributes, CalendarEdition, CharterVersion, Overlay } from "../index.js";
import type { Edit } from "./edits/find-edits.js";
import type { RuleId } from "./rules/index.js";

export type { Edit } from "./edits/find-edits.js";
export type { RuleId } from "./rules/index.js";

/** What a change does to the customer: an earlier date or more of a promise is better; `neutral`: no date and no promise moves. */
export type Direction = "better" | "worse" | "mixed" | "neutral";

/** The three documents that are compared. */
export type DocumentKind = "charter" | "calendar" | "overlay";

/** A document and its kind. */
export type Document =
  | { readonly kind: "charter"; readonly value: CharterVersion }
  | { readonly kind: "calendar"; readonly value: CalendarEdition }
  | { readonly kind: "overlay"; readonly value: Overlay };

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
  /** The paths of the edits that it names. */
  readonly edits: readonly string[];
  /** Hashes rule, path and values, never prose: the same finding has the same one in every run. */
  readonly fingerprint: string;
}

/** Why a direction is what it is. */
export type Proof = SearchProof | DefinitionProof;

/** The calculator was asked about every date of the calendars. */
export interface SearchProof {
  readonly by: "search";
  readonly searched: Searched;
  /** One case for each way that a date moves: a better one, a worse one. */
  readonly witnesses: readonly Witness[];
}

/** No date depends on it; the direction follows from what the rule is about. */
export interface DefinitionProof {
  readonly by: "definition";
  readonly why: string;
  /** For a limit on a measured value: a measurement that keeps one limit and not the other. */
  readonly witnesses: readonly MeasuredWitness[];
}

/** How much was searched, and how much of it moved. */
export interface Searched {
  readonly from: string;
  readonly through: string;
  /** Cases that were computed under both texts, and those of them whose date became earlier or later. */
  readonly cases: number;
  readonly earlier: number;
  readonly later: number;
}

/** A case as a witness shows it; `computeDeadline` takes it as it is. */
export interface WitnessCase {
  readonly commitment: string;
  readonly receivedAt: string;
  readonly attributes?: Attributes;
  readonly pauses?: readonly { readonly from: string; readonly to: string }[];
  readonly agreedAt?: string;
  readonly asKnownAt?: string;
}

/** A concrete case whose date moves. */
export interface Witness {
  readonly direction: "better" | "worse";
  readonly case: WitnessCase;
  /** Which date of the promise moves: its limit, or the aim inside it. */
  readonly of: "limit" | "target";
  /** `null`: nothing is due. */
  readonly before: WitnessDate | null;
  readonly after: WitnessDate | null;
  /** By how much it moves, where it is due under both: later is positive. */
  readonly moved?: { readonly days: number; readonly milliseconds: number };
  /** The text that the change was tried on, everything else being as it stands there. */
  readonly triedOn: "before" | "after";
  /** For documents without promises of their own: the promise that was asked about. */
  readonly promise?: { readonly title: string; readonly allowance: Allowance };
}

/** A due date of a witness. */
export interface WitnessDate {
  readonly dueDate: string;
  readonly dueAt: string;
}

/** A measurement that keeps one limit and not the other. */
export interface MeasuredWitness {
  readonly direction: "better" | "worse";
  readonly commitment: string;
  readonly measured: Readonly<Record<string, number>>;
  readonly before: "met" | "missed";
  readonly after: "met" | "missed";
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
  /** For charters and overlays: the commitments whose dates move, all changes taken together. */
  readonly effects: readonly Effect[];
  readonly edits: readonly Edit[];
  readonly engine: string;
}
