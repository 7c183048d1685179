import { CharterClockError } from "../../errors.js";
import type { Charter } from "../../charter/types.js";
import type { InstantInput } from "../../time/instant.js";
import type { Case, Options } from "../case/case.js";
import { deadlineFor } from "../result/compute.js";
import type { Deadline } from "../result/compute.js";
import { countCase } from "../count/count-case.js";
import { explainOccurrence } from "./explain-occurrence.js";
import type { OccurrenceExplanation } from "./explain-occurrence.js";
import { explainPaused } from "./explain-paused.js";
import type { PausedExplanation } from "./explain-paused.js";
import type { ExplainedDay } from "./explained-day.js";
import { invalidCase } from "../case/require.js";
import { naming } from "../case/name-commitment.js";
import type { NextOptions, UnknownOccurrences } from "../recurring/occurrence-types.js";
import { NO_OPTIONS, readOptions } from "../case/options.js";
import type { RecurringCase } from "../recurring/recurring-case.js";
import { daysOf } from "./walk-case.js";
import { withoutNulls } from "../case/without-nulls.js";

/** A due date with the days that led to it. Frozen plain JSON. */
export interface Explanation {
  readonly deadline: Deadline;
  readonly days: readonly ExplainedDay[];
}

/** How a case is explained. */
export interface ExplainOptions extends Options {
  /** For a case whose clock is paused: the days are shown through this moment; without it, through the start of the pause. */
  readonly now?: InstantInput | undefined;
}

/**
 * Walks from receipt to due date and says of each day why it counted or not. A case whose clock is paused is explained
 * without a due date: what has counted so far. The walk counts without the look-up tables; where it and the engine
 * disagree it throws `internal-disagreement` instead of explaining a wrong date.
 */
export function explain(charter: Charter, subject: Case, options?: ExplainOptions): Explanation | PausedExplanation;
/** The same of a recurring duty, for what `nextOccurrence` answers: the first occurrence that is due after an instant. */
export function explain(
  charter: Charter,
  subject: RecurringCase,
  options: NextOptions,
): OccurrenceExplanation | UnknownOccurrences | undefined;
export function explain(
  charter: Charter,
  subject: Case | RecurringCase,
  given: ExplainOptions | NextOptions = NO_OPTIONS,
): Explanation | PausedExplanation | OccurrenceExplanation | UnknownOccurrences | undefined {
  const options = readOptions(charter, withoutNulls(given), "explanation");
  const asked = withoutNulls(subject);
  return naming((asked as Partial<Case> | null)?.commitment, () => {
    if (!isRecurring(asked, options)) return explainCase(charter, asked, options);
    refuseNow(options);
    return explainOccurrence(charter, asked, options as NextOptions);
  });
}

function explainCase(charter: Charter, subject: Case, options: ExplainOptions): Explanation | PausedExplanation {
  const deadline = deadlineUnlessPaused(charter, subject, options);
  if (deadline === undefined) return explainPaused(charter, subject, options.now, options);
  const days = daysOf(countCase(charter, subject, options), deadline.agreedAt === undefined ? "counted" : "agreed");
  return Object.freeze({ deadline, days });
}

/** Only a clock that is paused still leaves a case without a due date. */
function deadlineUnlessPaused(charter: Charter, subject: Case, options: Options): Deadline | undefined {
  try {
    return deadlineFor(charter, subject, options);
  } catch (error) {
    if (error instanceof CharterClockError && error.code === "paused") return undefined;
    throw error;
  }
}

const OF_A_DUTY = ["anchoredAt", "anchoredOn", "done", "endedAt"];

/** A duty is known by what its rhythm is counted from, or by the question for what is due after an instant. */
function isRecurring(subject: unknown, options: object): subject is RecurringCase {
  if ((options as Partial<NextOptions>).after !== undefined) return true;
  if (typeof subject !== "object" || subject === null) return false;
  return OF_A_DUTY.some((key) => (subject as Readonly<Record<string, unknown>>)[key] !== undefined);
}

function refuseNow(options: object): void {
  if (!("now" in options) || options.now === undefined) return;
  throw invalidCase(
    "An explanation of an occurrence",
    "now, which is only for a case whose clock is paused",
    "Give only after",
    "$.options.now",
  );
}
