import type { Failure } from "../terminal/failure.js";
import type { Release } from "../release/release.js";
import type { PlacedProblem } from "../terminal/placed-problem.js";
import type { DocumentKind } from "../documents/document-kind.js";

/** A file and what was found in it, or why it could not be read. */
export type FileReport =
  | { readonly file: string; readonly error: Failure }
  | {
      readonly file: string;
      readonly kind?: DocumentKind;
      readonly problems: readonly PlacedProblem[];
      readonly warnings: readonly PlacedProblem[];
      /** What the lock says of it, where there is one. */
      readonly release?: Release;
    };

/** A lock that was used, and what is wrong with it. */
export interface LockReport {
  readonly file: string;
  /** How many documents it lists, and how many of them were checked. */
  readonly released: number;
  readonly checked: number;
  readonly problems: readonly PlacedProblem[];
}

/** Everything that a check found. */
export interface Report {
  readonly files: readonly FileReport[];
  readonly locks: readonly LockReport[];
}
