/** What a reader of a result should know; the codes are closed. */
export type NoticeCode =
  | "undated"
  | "month-precision"
  | "review-overdue"
  | "version-changed"
  | "reading"
  | "reading-against-customer"
  | "conflict"
  | "local-holidays-not-supplied"
  | "hours-not-stated"
  | "closed-on-due-date"
  | "pausing-not-stated"
  | "restart-after-due"
  | "tier-undecided"
  | "applies-undecided"
  | "provisional"
  | "disputed-holiday"
  | "announcement-date-unknown"
  | "counted-with-other-editions";

/** One thing to know about a result: a code for programs, a sentence for people, and what it is about. */
export interface Notice {
  readonly code: NoticeCode;
  readonly message: string;
  /** The reading, commitment or date that it is about. */
  readonly about?: string | undefined;
}

/** A notice, frozen. */
export function notice(code: NoticeCode, message: string, about?: string): Notice {
  return Object.freeze(about === undefined ? { code, message } : { code, message, about });
}
