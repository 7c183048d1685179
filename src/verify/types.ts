import type { Difference } from "../deadline/result/differences.js";
import type { CalendarEdition, Charter, ErrorCode, Overlay } from "../index.js";

/** The texts that stored deadlines are computed again from. */
export interface VerifyShelf {
  /** Of several of one id, the one whose version has the digest of the stored result is used. */
  readonly charters: readonly Charter[];
  readonly overlays?: readonly Overlay[] | undefined;
  /** Duties of law and other charters that promises are bound by. */
  readonly duties?: readonly Charter[] | undefined;
  /** Editions besides those of the charters; one is used for a result that names its digest. */
  readonly calendars?: readonly CalendarEdition[] | undefined;
}

/** Whether the dates of a stored deadline come out again. */
export type Outcome =
  /** Every date and amount, and all else that it states, comes out as it was stored. */
  | "reproduced"
  /** Some date or amount comes out differently, because something it was counted with has changed. */
  | "moved"
  /** Nothing has changed that explains what it states: the stored result itself was altered. */
  | "altered"
  /** It cannot be computed again, or not all of it. */
  | "not-recomputed";

export type { Difference } from "../deadline/result/differences.js";

/** What is not as it was when a deadline was stored, by name; the union is closed. */
export type CauseCode =
  /** The text of the charter version has changed under its name. */
  | "charter-changed"
  /** No charter of that id is there. */
  | "charter-unknown"
  /** The charter has no version of that name. */
  | "version-unknown"
  /** The calendar has changed under the name of its edition. */
  | "calendar-changed"
  /** The holidays are those of another edition. */
  | "calendar-edition-changed"
  /** The time-zone data are of another edition. */
  | "zone-edition-changed"
  /** The overlay has changed under its id. */
  | "overlay-changed"
  /** The overlay is not there. */
  | "overlay-missing"
  /** The text of a duty that binds has changed. */
  | "duty-changed"
  /** The text of a duty that binds is not there. */
  | "duty-missing"
  /** It was counted by other rules of counting. */
  | "semantics-changed"
  /** It was computed by another version of charterclock. */
  | "engine-changed"
  /** What was computed then is refused now. */
  | "recompute-refused"
  /** Nothing that has changed explains it: the stored result itself was altered. */
  | "nothing-changed"
  /** It is not what computeDeadline gives. */
  | "not-a-deadline";

/** One thing that is not as it was: a code for programs, a sentence for people, and both values where there are two. */
export interface Cause {
  /** For programs. */
  readonly code: CauseCode;
  /** For people. */
  readonly message: string;
  /** The charter, calendar, zone or overlay that it is about. */
  readonly about?: string;
  /** What it was; absent where that has no name. */
  readonly stored?: string;
  /** What it is now; absent where that has no name. */
  readonly now?: string;
  /** Of `recompute-refused`: the code of the error. */
  readonly error?: ErrorCode;
}

/** What became of a stored deadline, computed again. Frozen plain JSON. */
export interface Verification {
  readonly outcome: Outcome;
  /** What comes out differently: dates and amounts, and in an altered result whatever it states besides; else none. */
  readonly differences: readonly Difference[];
  /** What is not as it was. Where the outcome is `reproduced` it moved nothing, and is for information. */
  readonly causes: readonly Cause[];
}
