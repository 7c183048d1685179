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

/** Whether the dates come out again, come out otherwise, or cannot be computed again. */
export type Outcome = "reproduced" | "moved" | "not-recomputed";

/** One date or amount that comes out otherwise; a side without the value has no key for it. */
export interface Difference {
  /** Its JSON path in the deadline, `$.target.dueAt`. */
  readonly path: string;
  readonly stored?: unknown;
  readonly now?: unknown;
}

/** What is not as it was when a deadline was stored, by name; the union is closed. */
export type CauseCode =
  | "charter-changed"
  | "charter-unknown"
  | "version-unknown"
  | "calendar-changed"
  | "calendar-edition-other"
  | "zone-edition-other"
  | "overlay-changed"
  | "overlay-missing"
  | "duty-missing"
  | "engine-other"
  | "recompute-refused"
  | "pauses-not-kept"
  | "no-digest"
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
  /** The dates and amounts that come out otherwise; none unless it moved. */
  readonly differences: readonly Difference[];
  /** What is not as it was. Where the outcome is `reproduced` it moved nothing, and is for information. */
  readonly causes: readonly Cause[];
}
