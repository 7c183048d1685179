import type { WholeNumber } from "../../index.js";
import type { Failure } from "../terminal/failure.js";
import type { Release } from "../release/release.js";
import type { PlacedProblem } from "../terminal/placed-problem.js";
import type { DocumentKind } from "../documents/document-kind.js";

/** A file and what was found in it, or why it could not be read. */
export type FileReport = UnreadFile | CheckedFile;

/** A file that could not be read. */
export interface UnreadFile {
  /** Its path, as it was named. */
  readonly file: string;
  readonly error: Failure;
}

/** A file that was checked. */
export interface CheckedFile {
  /** Its path, as it was named. */
  readonly file: string;
  /** Absent where its content does not tell. */
  readonly kind?: DocumentKind;
  /** What is wrong with it. */
  readonly problems: readonly PlacedProblem[];
  /** What may be meant; a problem only with `--strict`. */
  readonly warnings: readonly PlacedProblem[];
  /** What the lock says of it; absent where there is none. */
  readonly release?: Release;
}

/** A lock that was used, and what is wrong with it. */
export interface LockReport {
  /** The file of the lock. */
  readonly file: string;
  /** How many documents it lists. */
  readonly released: WholeNumber;
  /** How many of them were checked. */
  readonly checked: WholeNumber;
  /** Its own faults, entries that disagree with their files, and released files that are missing. */
  readonly problems: readonly PlacedProblem[];
}

/** Everything that a check found. */
export interface Report {
  /** Each file that was named or found in a folder. */
  readonly files: readonly FileReport[];
  /** The locks that speak for these files. */
  readonly locks: readonly LockReport[];
}
