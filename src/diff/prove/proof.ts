import type { Allowance, Attributes } from "../../index.js";

/** Why a direction is what it is. */
export type Proof = SearchProof | DefinitionProof;

/** The calculator was asked about every date of the calendars. */
export interface SearchProof {
  readonly by: "search";
  readonly searched: Searched;
  /** Why some cases cannot be compared, where some cannot. */
  readonly why?: string;
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
