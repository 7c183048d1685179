/** What a reader of a result should know; the codes are closed. */
export type NoticeCode =
  /** The document does not say from when it holds. */
  | "undated"
  /** The document gives a month; a day of it was taken. */
  | "month-precision"
  /** The document was due for review. */
  | "review-overdue"
  /** Another version of the charter comes into force before the due date. */
  | "version-changed"
  /** A text was read in one of several ways. */
  | "reading"
  /** Another reading would be better for the customer. */
  | "reading-against-customer"
  /** Another promise of the charter says otherwise. */
  | "conflict"
  /** The landlord's local holidays are not known. */
  | "local-holidays-not-supplied"
  /** Office hours are not stated. */
  | "hours-not-stated"
  /** The office does not open on the due date. */
  | "closed-on-due-date"
  /** The document does not say whether the clock may be paused. */
  | "pausing-not-stated"
  /** A restart after the due moment changes nothing. */
  | "restart-after-due"
  /** The time depends on what is not known of the case. */
  | "tier-undecided"
  /** Whether it is promised depends on what is not known of the case. */
  | "applies-undecided"
  /** Bank holidays are not published so far. */
  | "provisional"
  /** A day was kept that was no bank holiday in law. */
  | "disputed-holiday"
  /** When a day was announced is unknown. */
  | "announcement-date-unknown"
  /** A stored date was not counted again: not all that its proof names is at hand. */
  | "counted-with-other-editions";

/** One thing to know about a result: a code for programs, a sentence for people, and what it is about. */
export interface Notice {
  /** For programs. */
  readonly code: NoticeCode;
  /** For people. */
  readonly message: string;
  /** The reading, commitment or date that it is about. */
  readonly about?: string | undefined;
}

/** A notice, frozen. */
export function notice(code: NoticeCode, message: string, about?: string): Notice {
  return Object.freeze(about === undefined ? { code, message } : { code, message, about });
}
