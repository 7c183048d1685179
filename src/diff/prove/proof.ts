import type { LemmaId } from "../lemmas/lemmas.js";
import type { Construct } from "../rules/rule.js";
import type { WholeNumber } from "../../data/plain-forms.js";
import type { Allowance, Attributes, CivilDate, InstantText, MeasuredValue, Milliseconds } from "../../index.js";

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
  /** By comparing both texts. */
  readonly by: "search";
  readonly searched: Searched;
  /** Why some cases cannot be compared, where some cannot. */
  readonly why?: string;
  /** One case for each way that a date moves: a better one, a worse one. */
  readonly witnesses: readonly Witness[];
}

/** No date depends on it; the direction follows from what the rule is about. */
export interface DefinitionProof {
  /** By what the rule is about. */
  readonly by: "definition";
  /** Why, in words. */
  readonly why: string;
  /** For a limit on a measured value: a measurement that keeps one limit and not the other. */
  readonly witnesses: readonly MeasuredWitness[];
}

/** What was compared, and how much of it moves. */
export interface Searched {
  /** The first date of receipt. */
  readonly from: CivilDate;
  /** The last date of receipt, included. */
  readonly through: CivilDate;
  /** How many dates these are. */
  readonly dates: WholeNumber;
  /** Pairs of due moments that were compared at every instant: of each promise, each kind of case, and each of the two texts that the change was tried on. */
  readonly comparisons: WholeNumber;
  /** For how many milliseconds of receipt, of all comparisons together, there is something to compare. */
  readonly milliseconds: WholeNumber;
  /** What becomes due earlier. */
  readonly earlier: MovedPart;
  /** What becomes due later. */
  readonly later: MovedPart;
  /** The kinds of case, in words; absent where they are those alone of which nothing more is known than the receipt. */
  readonly kindsOfCase?: readonly string[];
}

/** How much of what was compared moves one way. */
export interface MovedPart {
  /** Dates on which a receipt at some moment moves so, in some comparison. */
  readonly dates: WholeNumber;
  /** For how many milliseconds of receipt it moves so, of all comparisons together. */
  readonly milliseconds: WholeNumber;
}

/** A case as a witness shows it; `computeDeadline` takes it as it is, `asKnownAt` among its options. */
export interface WitnessCase {
  /**
   * The row id.
   * @minLength 1
   */
  readonly commitment: string;
  /** When it was received. */
  readonly receivedAt: InstantText;
  /** What the case is like; absent where that does not matter. */
  readonly attributes?: Attributes;
  /** When its clock was paused; absent where it was not. */
  readonly pauses?: readonly WitnessPause[];
  /** The time agreed with the customer; absent where none was. */
  readonly agreedAt?: InstantText;
  /** The date whose knowledge counts; absent where everything known now does. */
  readonly asKnownAt?: CivilDate;
}

/** A time in which the clock of a witness was paused, `[from, to)`. */
export interface WitnessPause {
  /** When it began. */
  readonly from: InstantText;
  /** When it ended, not included. */
  readonly to: InstantText;
}

/** Which way a date moves, for the customer. */
export type WitnessDirection =
  /** It becomes earlier, or more is promised. */
  | "better"
  /** It becomes later, or less is promised. */
  | "worse";

/** Which date of a promise moves. */
export type WitnessedDate =
  /** The limit of the promise. */
  | "limit"
  /** The aim inside the limit. */
  | "aim";

/** The text that a change was tried on. */
export type TriedOn =
  /** Everything else as it stands before. */
  | "before"
  /** Everything else as it is afterwards. */
  | "after";

/** By how much a date moves: later is positive. */
export interface Moved {
  /**
   * Calendar days.
   * @asType integer
   */
  readonly days: number;
  /** On the clock. */
  readonly milliseconds: Milliseconds;
}

/** A made-up promise that was asked about. */
export interface AskedPromise {
  /** What it promises, in words. */
  readonly title: string;
  /** Its time. */
  readonly allowance: Allowance;
}

/** A concrete case whose date moves. */
export interface Witness {
  readonly direction: WitnessDirection;
  readonly case: WitnessCase;
  readonly of: WitnessedDate;
  /** When it is due by the text before; `null`: nothing is due. */
  readonly before: WitnessDate | null;
  /** When it is due by the text after; `null`: nothing is due. */
  readonly after: WitnessDate | null;
  /** Absent where it is not due under both. */
  readonly moved?: Moved;
  readonly triedOn: TriedOn;
  /** For documents without promises of their own: the promise that was asked about. */
  readonly promise?: AskedPromise;
}

/** A due date of a witness. */
export interface WitnessDate {
  /** The civil date. */
  readonly dueDate: CivilDate;
  /** The last instant that still keeps the promise. */
  readonly dueAt: InstantText;
}

/** A measurement that keeps one limit and not the other. */
export interface MeasuredWitness {
  readonly direction: WitnessDirection;
  /**
   * The row id.
   * @minLength 1
   */
  readonly commitment: string;
  /** The values by name. */
  readonly measured: Readonly<Record<string, MeasuredValue>>;
  /** Whether it is kept by the text before. */
  readonly before: LimitKept;
  /** Whether it is kept by the text after. */
  readonly after: LimitKept;
}

/** Whether a measurement keeps a limit. */
export type LimitKept =
  /** Within the limit. */
  | "met"
  /** Over it. */
  | "missed";
