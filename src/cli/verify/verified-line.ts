import type { WholeNumber } from "../../index.js";
import type { Verification } from "../../verify/index.js";
import type { Failure } from "../terminal/failure.js";
import type { Duplicate } from "./duplicates.js";
import type { Totals } from "./totals.js";

/** A line and what became of its deadline. */
export interface VerifiedLine {
  /** The line of the input, from 1. */
  readonly line: WholeNumber;
  /** The caller's own name for the case; absent where the line has none. */
  readonly reference?: string | undefined;
  readonly verification: Verification;
  /** Absent where no earlier line is like it. */
  readonly duplicate?: Duplicate | undefined;
}

/** A line that holds no deadline. */
export interface UnreadLine {
  /** The line of the input, from 1. */
  readonly line: WholeNumber;
  readonly error: Failure;
}

/** The last line. */
export interface TotalsLine {
  readonly totals: Totals;
}
