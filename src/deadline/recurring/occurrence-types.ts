import type { CivilDate } from "../../time/civil-date.js";
import type { InstantInput } from "../../time/instant.js";
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
  readonly number: number;
  /** The charter version in force on the due date, which counts it. */
  readonly version: string;
  readonly countedFrom: CivilDate;
  /** Some date that it depends on is past the coverage of a calendar. */
  readonly provisional: boolean;
  readonly firstUncoveredDate?: CivilDate | undefined;
  /** `open`: not done, and its due moment has not passed. Only where `now` was given. */
  readonly state?: "kept" | "missed" | "open" | undefined;
  /** When it was done; late, where the state is `missed`. */
  readonly doneAt?: string | undefined;
  /** The same, where only the date is known. */
  readonly doneOn?: CivilDate | undefined;
  /** When it was done again in the same occurrence, which keeps nothing more: moments, or dates where only these are known. */
  readonly extra?: readonly string[] | undefined;
}

/** The occurrences of a recurring duty in a span, or why there is no telling. Frozen plain JSON. */
export type Occurrences = KnownOccurrences | UnknownOccurrences;

/** What to know about the occurrences that one charter version counts, and their proof. */
export interface VersionOfOccurrences {
  readonly version: string;
  readonly notices: readonly Notice[];
  readonly provenance: Provenance;
}

/** Occurrences that can be told. Notices and provenance are those of the last version that counts any of them. */
export interface KnownOccurrences {
  readonly state: "known";
  readonly commitment: string;
  readonly occurrences: readonly Occurrence[];
  readonly notices: readonly Notice[];
  readonly provenance: Provenance;
  /** The versions before the last, in order, where the list goes through more than one. */
  readonly earlierVersions?: readonly VersionOfOccurrences[];
}

/** A duty whose rhythm has no date to be counted from, or no stated interval. */
export interface UnknownOccurrences {
  readonly state: "unknown";
  readonly commitment: string;
  readonly reason: string;
}
