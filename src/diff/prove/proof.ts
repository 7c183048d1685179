import type { LemmaId } from "../lemmas/lemmas.js";
import type { Construct } from "../rules/rule.js";
import type { Allowance, Attributes } from "../../index.js";

/** How a direction is known. */
export type Known =
  /** For ever, whatever the calendar, the hours and the year, by lemmas: no case is due earlier, or none later, or neither. */
  | { readonly how: "for-all"; readonly never: "earlier" | "later" | "either"; readonly lemmas: readonly LemmaId[] }
  /** At every instant of receipt of the dates that were compared. */
  | { readonly how: "exact" }
  /** No date depends on it, or what it means decides. */
  | { readonly how: "by-definition" }
  /** No calculation decides it, and what is not decided. */
  | { readonly how: "not-decided"; readonly construct: Construct };

/** Why a direction is what it is. */
export type Proof = SearchProof | DefinitionProof;

/** Both texts were compared at every instant of receipt of the dates that the calendars cover. */
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

/** What was compared, and how much of it moves. */
export interface Searched {
  /** The first and the last date of receipt. */
  readonly from: string;
  readonly through: string;
  /** How many dates these are. */
  readonly dates: number;
  /** Pairs of due moments that were compared at every instant: of each promise, each kind of case, and each of the two texts that the change was tried on. */
  readonly comparisons: number;
  /** For how many milliseconds of receipt, of all comparisons together, there is something to compare. */
  readonly milliseconds: number;
  /** What becomes due earlier, and later. */
  readonly earlier: MovedPart;
  readonly later: MovedPart;
  /** The kinds of case, in words; absent where they are those alone of which nothing more is known than the receipt. */
  readonly kindsOfCase?: readonly string[];
}

/** How much of what was compared moves one way. */
export interface MovedPart {
  /** Dates on which a receipt at some moment moves so, in some comparison. */
  readonly dates: number;
  /** For how many milliseconds of receipt it moves so, of all comparisons together. */
  readonly milliseconds: number;
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
  readonly of: "limit" | "aim";
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
