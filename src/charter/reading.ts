import type { OfficeHours } from "../hours/types.js";
import type { Weekday } from "../time/civil-date.js";
import type { RecurringAnchor } from "./commitment.js";
import type { Counting, Term } from "./counting.js";

/** Parts of a charter that the option of a reading decides. */
export interface ReadingEffect {
  /** Settings for the commitments that list the reading, where their terms have them. */
  readonly counting?: Partial<Counting>;
  /** Another term altogether for the commitments that list the reading. */
  readonly term?: Term;
  readonly startsWhen?: string | readonly string[];
  readonly anchor?: RecurringAnchor;
  readonly divisions?: readonly string[];
  readonly workingWeek?: readonly Weekday[];
  readonly officeHours?: OfficeHours | null;
}

/** One way to read an ambiguous text, and what it sets. */
export interface ReadingOption {
  readonly id: string;
  readonly means: string;
  readonly sets: ReadingEffect;
  /** Ids of the reading's options that are better for the customer than this one: never later, sometimes earlier. */
  readonly worseThan?: readonly string[];
}

/** How an ambiguous text was read: the question, the choice, the alternatives, and why. */
export interface Reading {
  readonly id: string;
  readonly question: string;
  /** The id of the chosen option. */
  readonly choice: string;
  readonly options: readonly ReadingOption[];
  readonly why: string;
}
