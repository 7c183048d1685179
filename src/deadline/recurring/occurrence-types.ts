import type { WholeNumber } from "../../data/plain-forms.js";
import type { CivilDate } from "../../time/civil-date.js";
import type { InstantInput, InstantText } from "../../time/instant.js";
import type { Options } from "../case/case.js";
import type { DueMoment } from "../bind/limbs.js";
import type { Notice } from "../plan/notice.js";
import type { Provenance } from "../plan/provenance.js";

/** Which occurrences are asked for, and the moment that counts as now. */
export interface OccurrenceOptions extends Options {
  /** The first due instant asked for; default the anchor. */
  readonly from?: InstantInput | undefined;
  /** The last due instant asked for. */
  readonly through: InstantInput;
  /** Judges each occurrence at this moment; without it they are only listed. */
  readonly now?: InstantInput | undefined;
}

/** From which instant to look for the next occurrence. */
export interface NextOptions extends Options {
  readonly after: InstantInput;
}

/** One occurrence of a recurring duty. */
export interface Occurrence extends DueMoment {
  /** Counted from the anchor: the first is 1. */
  readonly number: WholeNumber;
  /** The charter version in force on the due date, which counts it. */
  readonly version: string;
  /** The date that it is counted from: the anchor, or when it was done before. */
  readonly countedFrom: CivilDate;
  /** Some date that it depends on is past the coverage of a calendar. */
  readonly provisional: boolean;
  /** The first such date; absent where there is none. */
  readonly firstUncoveredDate?: CivilDate | undefined;
  /** Where it stood at `now`; absent where that was not given. */
  readonly state?: OccurrenceState | undefined;
  /** When it was done; late, where the state is `missed`. */
  readonly doneAt?: InstantText | undefined;
  /** The same, where only the date is known. */
  readonly doneOn?: CivilDate | undefined;
  /** When it was done again in the same occurrence, which keeps nothing more: moments, or dates where only these are known. */
  readonly extra?: readonly string[] | undefined;
}

/** What became of an occurrence. */
export type OccurrenceState =
  /** Done in time. */
  | "kept"
  /** Done late, or not done when its due moment passed. */
  | "missed"
  /** Not done, and its due moment has not passed. */
  | "open";

/** The occurrences of a recurring duty in a span, or why there is no telling. Frozen plain JSON. */
export type Occurrences = KnownOccurrences | UnknownOccurrences;

/** What to know about the occurrences that one charter version counts, and their proof. */
export interface VersionOfOccurrences {
  /** The charter version. */
  readonly version: string;
  /** What to know about its occurrences. */
  readonly notices: readonly Notice[];
  readonly provenance: Provenance;
}

/** Occurrences that can be told. Notices and provenance are those of the last version that counts any of them. */
export interface KnownOccurrences {
  /** They can be told. */
  readonly state: "known";
  /** The row id. */
  readonly commitment: string;
  /** In the order of their due moments. */
  readonly occurrences: readonly Occurrence[];
  /** What to know about those that the last version counts. */
  readonly notices: readonly Notice[];
  readonly provenance: Provenance;
  /** The versions before the last, in order, where the list goes through more than one. */
  readonly earlierVersions?: readonly VersionOfOccurrences[];
}

/** A duty whose rhythm has no date to be counted from, or no stated interval. */
export interface UnknownOccurrences {
  /** They cannot be told. */
  readonly state: "unknown";
  /** The row id. */
  readonly commitment: string;
  /** Why, in words. */
  readonly reason: string;
}

/** The answer where a recurring duty has ended, as JSON: a program gets `undefined`. */
export interface EndedOccurrences {
  /** It has ended; no occurrence is owed after the instant that was asked about. */
  readonly state: "ended";
}
