import type { Charter } from "../../charter/charter.js";
import type { ExplainedDay } from "./explained-day.js";
import { nextOwed } from "../recurring/next-owed.js";
import type { Notice } from "../plan/notice.js";
import { occurrenceOf } from "../recurring/occurrence-of.js";
import type { Occurrence, UnknownOccurrences } from "../recurring/occurrence-types.js";
import type { Provenance } from "../plan/provenance.js";
import type { RecurringRead } from "../recurring/read-recurring.js";
import type { NextRead } from "../recurring/recurring-options.js";
import { daysOf } from "./walk-case.js";

/** An occurrence of a recurring duty with the days that led to it, from the one it is counted from. Frozen plain JSON. */
export interface OccurrenceExplanation {
  /** The row id. */
  readonly commitment: string;
  /** The readable alias of the row id. */
  readonly slug: string;
  /** The promise in short words. */
  readonly title: string;
  readonly occurrence: Occurrence;
  /** What to know about the occurrence. */
  readonly notices: readonly Notice[];
  readonly provenance: Provenance;
  /** From the date that it is counted from through the due date. */
  readonly days: readonly ExplainedDay[];
}

/** Explains what `nextOccurrence` answers: the first occurrence that is due after an instant. */
export function explainOccurrence(
  charter: Charter,
  read: RecurringRead,
  options: NextRead,
): OccurrenceExplanation | UnknownOccurrences | undefined {
  const next = nextOwed(charter, read, options);
  if (next === undefined || "reason" in next) return next;
  const { part, owed } = next;
  const { plan } = part.duty;
  const { term, commitment, notices, provenance } = plan;
  const { base, times, due } = owed;
  const amount = { unit: term.amount.unit, amount: term.amount.amount * times };
  return Object.freeze({
    commitment: commitment.id,
    slug: commitment.slug,
    title: commitment.title,
    occurrence: occurrenceOf(owed, part.duty, options, undefined),
    notices,
    provenance,
    days: daysOf({ plan, term, amount, received: base, start: base, pauses: [], due }, "counted"),
  });
}
