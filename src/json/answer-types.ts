import type { Deadlines } from "../deadline/event/compute-deadlines.js";
import type { Explanation } from "../deadline/explain/explain.js";
import type { OccurrenceExplanation } from "../deadline/explain/explain-occurrence.js";
import type { PausedExplanation } from "../deadline/explain/explain-paused.js";
import type {
  EndedOccurrences,
  Occurrence,
  Occurrences,
  UnknownOccurrences,
} from "../deadline/recurring/occurrence-types.js";
import type { Deadline } from "../deadline/result/compute.js";
import type { DeadlineStatus } from "../deadline/status/status-types.js";
import type { PeriodStatus } from "../deadline/threshold/period.js";
import type { ThresholdStatus } from "../deadline/threshold/threshold.js";
import type { AnswerError } from "../errors.js";

/** The answer to a question: the result of the function of that name, or its error as data. */
export type Answer =
  | DeadlineAnswer
  | ExplainAnswer
  | DeadlinesAnswer
  | StatusAnswer
  | OccurrencesAnswer
  | NextOccurrenceAnswer
  | PeriodAnswer
  | RefusedAnswer;

/** When a promise runs out. */
export interface DeadlineAnswer extends Answered {
  /** What was asked. */
  readonly ask: "deadline";
  readonly result: Deadline;
}

/** The days that led to a date; of a recurring duty, to what is due next. */
export interface ExplainAnswer extends Answered {
  /** What was asked. */
  readonly ask: "explain";
  /** The explanation; of a recurring duty, why there is none. */
  readonly result: Explanation | PausedExplanation | OccurrenceExplanation | UnknownOccurrences | EndedOccurrences;
}

/** Every promise that an event starts. */
export interface DeadlinesAnswer extends Answered {
  /** What was asked. */
  readonly ask: "deadlines";
  readonly result: Deadlines;
}

/** Where a promise or a threshold stands. */
export interface StatusAnswer extends Answered {
  /** What was asked. */
  readonly ask: "status";
  /** The status of a promise, or of a threshold. */
  readonly result: DeadlineStatus | ThresholdStatus;
}

/** When a recurring duty is due. */
export interface OccurrencesAnswer extends Answered {
  /** What was asked. */
  readonly ask: "occurrences";
  readonly result: Occurrences;
}

/** When it is due next. */
export interface NextOccurrenceAnswer extends Answered {
  /** What was asked. */
  readonly ask: "next-occurrence";
  /** The occurrence, or why there is none. */
  readonly result: Occurrence | UnknownOccurrences | EndedOccurrences;
}

/** Whether a threshold was kept over a period. */
export interface PeriodAnswer extends Answered {
  /** What was asked. */
  readonly ask: "period";
  readonly result: PeriodStatus;
}

/** A question that has no answer. */
export interface RefusedAnswer {
  /** It has no answer. */
  readonly ok: false;
  /** Why it has none. */
  readonly error: AnswerError;
}

/** A question that has an answer. */
export interface Answered {
  /** It has an answer. */
  readonly ok: true;
}
