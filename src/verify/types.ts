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

/**
 * `reproduced`: the dates come out again, and all that the result states is true. `moved`: some date or amount comes out
 * differently, because something that it was counted with has changed. `altered`: nothing has changed that explains what
 * the result states, so the result itself was altered. `not-recomputed`: it cannot be counted again, or not all of it.
 */
export type Outcome = "reproduced" | "moved" | "altered" | "not-recomputed";

export type { Difference } from "../deadline/result/differences.js";

/** What is not as it was when a deadline was stored, by name; the union is closed. */
export type CauseCode =
  | "charter-changed"
  | "charter-unknown"
  | "version-unknown"
  | "calendar-changed"
  | "calendar-edition-changed"
  | "zone-edition-changed"
  | "overlay-changed"
  | "overlay-missing"
  | "duty-changed"
  | "duty-missing"
  | "semantics-changed"
  | "engine-changed"
  | "recompute-refused"
  | "nothing-changed"
  | "not-a-deadline";

/** One thing that is not as it was: a code for programs, a sentence for people, and both values where there are two. */
export interface Cause {
  readonly code: CauseCode;
  readonly message: string;
  /** The charter, calendar, zone or overlay that it is about. */
  readonly about?: string;
  readonly stored?: string;
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
