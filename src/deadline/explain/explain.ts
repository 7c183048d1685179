import type { Charter } from "../../charter/charter.js";
import type { CharterClockError } from "../../errors.js";
import { isObject } from "../../input/forms.js";
import { optionalOrNull } from "../../input/table.js";
import type { InstantInput } from "../../time/instant.js";
import type { Case, Options } from "../case/case.js";
import { moment } from "../case/forms.js";
import { naming } from "../case/name-commitment.js";
import { DATE_FIELDS, NO_OPTIONS, optionsReader } from "../case/options.js";
import { readCase } from "../case/read-case.js";
import type { CaseRead } from "../case/read-case.js";
import { invalidCase } from "../case/require.js";
import { refusalOf } from "../count/refusal-of.js";
import type { NextOptions, UnknownOccurrences } from "../recurring/occurrence-types.js";
import { readRecurring } from "../recurring/read-recurring.js";
import type { RecurringCase } from "../recurring/recurring-case.js";
import { deadlineOf } from "../result/compute.js";
import type { Deadline } from "../result/compute.js";
import { explainOccurrence } from "./explain-occurrence.js";
import type { OccurrenceExplanation } from "./explain-occurrence.js";
import { explainPaused } from "./explain-paused.js";
import type { PausedExplanation } from "./explain-paused.js";
import type { ExplainedDay } from "./explained-day.js";
import { daysOf } from "./walk-case.js";

/** A due date with the days that led to it. Frozen plain JSON. */
export interface Explanation {
  readonly deadline: Deadline;
  /** From the receipt through the due date. */
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
  const { now, after, ...options } = readExplainOptions(charter, given);
  return naming((subject as Partial<Case> | null)?.commitment, () => {
    if (after === undefined && !isRecurring(subject)) return explainCase(readCase(charter, subject), now, options);
    if (now !== undefined) throw notForADuty();
    if (after === undefined) throw instantNeeded();
    return explainOccurrence(charter, readRecurring(charter, subject), { ...options, after });
  });
}

/** Counts a case once. Only a clock that is paused still leaves a case without a due date to be explained. */
function explainCase(read: CaseRead, now: number | undefined, options: Options): Explanation | PausedExplanation {
  const computed = deadlineOf(read, options);
  if (computed.state === "paused") return explainPaused(read, now, options);
  if (computed.state !== "due") throw refusalOf(read, computed);
  const { deadline, case: counted } = computed;
  return Object.freeze({ deadline, days: daysOf(counted, counted.agreed === true ? "agreed" : "counted") });
}

interface ExplainRead extends Options {
  readonly now?: number | undefined;
  readonly after?: number | undefined;
}

const readExplainOptions = optionsReader<ExplainRead>((zone) => ({
  ...DATE_FIELDS,
  now: optionalOrNull(moment(zone, "The moment that counts as now (now)")),
  after: optionalOrNull(moment(zone, "The instant to look from (after)")),
}));

const OF_A_DUTY = ["anchoredAt", "anchoredOn", "done", "endedAt"];

/** A duty is known by what its rhythm is counted from, where the question does not ask for what is due after an instant. */
function isRecurring(subject: unknown): subject is RecurringCase {
  return isObject(subject) && OF_A_DUTY.some((key) => subject[key] !== undefined && subject[key] !== null);
}

function instantNeeded(): CharterClockError {
  return invalidCase(
    "An explanation of an occurrence",
    "no instant to look from",
    "Give after: the first occurrence that is due later is explained",
    "$.options.after",
  );
}

function notForADuty(): CharterClockError {
  return invalidCase(
    "An explanation of an occurrence",
    "now, which is only for a case whose clock is paused",
    "Give only after",
    "$.options.now",
  );
}
