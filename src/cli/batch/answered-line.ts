import type { Deadline, DeadlineStatus, ThresholdStatus, WholeNumber } from "../../index.js";
import type { Failure } from "../terminal/failure.js";

/** Which line of the input an answer is about. */
export interface AboutLine {
  /** The line of the input, from 1. */
  readonly line: WholeNumber;
  /** The caller's own name for the case; absent where the line has none. */
  readonly reference?: string;
}

/** A line and its deadline. */
export interface DeadlineLine extends AboutLine {
  readonly deadline: Deadline;
}

/** A line and its status. */
export interface StatusLine extends AboutLine {
  /** The status of a promise, or of a threshold. */
  readonly status: DeadlineStatus | ThresholdStatus;
}

/** A line that could not be answered. */
export interface UnansweredLine extends AboutLine {
  readonly error: Failure;
}
