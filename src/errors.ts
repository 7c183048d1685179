import { cut, visible } from "./unseen.js";

/** Every way in which charterclock refuses to answer; the union is closed. */
export type ErrorCode =
  | "invalid-instant"
  | "invalid-date"
  | "ambiguous-wall-time"
  | "nonexistent-wall-time"
  | "outside-zone-table"
  | "outside-supported-dates"
  | "unknown-zone"
  | "invalid-calendar"
  | "unknown-calendar"
  | "beyond-coverage"
  | "no-working-days"
  | "never-opens"
  | "hours-not-stated"
  | "invalid-charter"
  | "invalid-overlay"
  | "unknown-reading"
  | "invalid-case"
  | "unknown-commitment"
  | "unknown-event"
  | "no-version-in-force"
  | "no-time-in-commitment"
  | "not-a-single-deadline"
  | "time-of-day-needed"
  | "pausing-refused"
  | "paused"
  | "does-not-apply"
  | "charter-mismatch"
  | "deadline-altered"
  | "invalid-request"
  | "not-json"
  | "internal-disagreement"
  | "internal-error";

/** What went wrong, in the four parts a reader needs; `path` is a JSON path into the input where there is one. */
export interface Fault {
  /** What was asked. */
  readonly asked: string;
  /** What was found. */
  readonly found: string;
  /** What to do. */
  readonly remedy: string;
  /** Where in the input; absent where it is about no single place. */
  readonly path?: string;
}

/** Where something is in a text, as editors count: from line 1 and column 1. */
export interface TextPosition {
  /**
   * The line, from 1.
   * @asType integer
   * @minimum 0
   */
  readonly line: number;
  /**
   * The column, from 1.
   * @asType integer
   * @minimum 0
   */
  readonly column: number;
}

/** One problem of a document that was checked, with its JSON path (`$.commitments[3].allowance`). */
export interface Problem {
  /** Its JSON path in the document. */
  readonly path: string;
  /** What is wrong and what to do, for people. */
  readonly message: string;
  /** Where the text itself is wrong: no path leads there. */
  readonly at?: TextPosition;
}

/** The structured form of an error: the fault, and every problem where a whole document was checked. */
export interface ErrorDetails extends Fault {
  /** Absent where no whole document was checked. */
  readonly problems?: readonly Problem[];
}

/** A fault in words: what was asked, what was found and where, and what to do. */
export function faultMessage({ asked, found, remedy, path }: Fault): string {
  const where = path === undefined ? "" : ` (at ${path})`;
  return `${asked}: found ${found}${where}. ${remedy}${remedy.endsWith("?") ? "" : "."}`;
}

/** An error as data: its code for programs, its message for people. */
export interface AnswerError {
  /** For programs. */
  readonly code: ErrorCode;
  /** For people. */
  readonly message: string;
  readonly details: ErrorDetails;
}

/** The one error that charterclock throws: a `code` for programs, a message for people, `details` as plain JSON. */
export class CharterClockError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, details: ErrorDetails) {
    super(faultMessage(details));
    this.name = "CharterClockError";
    this.code = code;
    this.details = details;
  }
}

/** Shows a value of any type inside a message, short and on one line. */
export function shown(value: unknown): string {
  return cut(typeof value === "string" ? visible(JSON.stringify(value)) : plain(value), 80);
}

function plain(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "number" || typeof value === "boolean" || value === null) return String(value);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
