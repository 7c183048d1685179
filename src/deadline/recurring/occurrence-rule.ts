import { UNITS } from "../../charter/units.js";
import { CharterClockError } from "../../errors.js";
import { amountOf } from "../../charter/allowance.js";
import type { RecurringCommitment } from "../../charter/charter.js";
import { addMonths } from "../../time/civil-date.js";
import { instantOfWallTime } from "../../time/zone.js";
import { countTerm } from "../count/count-term.js";
import type { CommitmentPlan } from "../plan/plan.js";
import type { Received } from "../case/received.js";
import type { Counted } from "../count/term.js";

/** The nth occurrence (n ≥ 1), counted from the anchor and never from the occurrence before it. */
export function nthOccurrence({ office, term }: CommitmentPlan, anchor: Received, n: number): Counted {
  const { amount, counting, calendar } = term;
  const times = { unit: amount.unit, amount: amount.amount * n };
  return countTerm(times, { office, calendar, counting, receipt: anchor, pauses: [] });
}

/** The number of the first occurrence that is due at or after an instant; found by halving, so distance costs little. */
export function firstOccurrenceFrom(plan: CommitmentPlan, anchor: Received, instant: number): number {
  const isBefore = (n: number): boolean => dueOrEnd(plan, anchor, n) < instant;
  let high = 1;
  while (isBefore(high)) high *= 2;
  let low = Math.floor(high / 2) + 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The number of the last occurrence that is due when an occurrence is: a roll can bring several to one due moment. */
export function lastOfMoment(plan: CommitmentPlan, anchor: Received, n: number): number {
  const dueAt = dueOrEnd(plan, anchor, n);
  return dueAt === Infinity || dueAt < dueOrEnd(plan, anchor, n + 1)
    ? n
    : firstOccurrenceFrom(plan, anchor, dueAt + 1) - 1;
}

/** Whether an occurrence after the first is due after an instant; whatever the calendar cannot count so far is. */
export function isPast(plan: CommitmentPlan, anchor: Received, n: number, through: number): boolean {
  if (through === Infinity) return false;
  return n > 1 ? dueOrEnd(plan, anchor, n) > through : isAfterAllDates(plan, anchor);
}

/** Whether even the first occurrence is due after the supported dates; any other fault of it is for the caller to see. */
function isAfterAllDates(plan: CommitmentPlan, anchor: Received): boolean {
  try {
    nthOccurrence(plan, anchor, 1);
    return false;
  } catch (error) {
    return error instanceof CharterClockError && error.code === "outside-supported-dates";
  }
}

/** When an occurrence is due; past the end of the supported dates, later than any instant. */
export function dueOrEnd(plan: CommitmentPlan, anchor: Received, n: number): number {
  try {
    return nthOccurrence(plan, anchor, n).dueAt;
  } catch (error) {
    if (error instanceof CharterClockError && PAST_THE_END.includes(error.code)) return Infinity;
    throw error;
  }
}

const PAST_THE_END: readonly string[] = [
  "outside-zone-table",
  "outside-supported-dates",
  "no-working-days",
  "never-opens",
  "beyond-coverage",
  "invalid-date",
];

/**
 * The first instant at which something done keeps the anniversary: the next occurrence is then counted from the due
 * date. `undefined` where the duty has no such window. Source: Gas Safety Regulations 1998, regulation 36A.
 */
export function windowOpens({ commitment, office }: CommitmentPlan, due: Counted): number | undefined {
  const { keepsDateWithin } = commitment as RecurringCommitment;
  if (keepsDateWithin === undefined) return undefined;
  const { unit, amount } = amountOf(keepsDateWithin);
  const { kind, size } = UNITS[unit];
  const first =
    kind === "months" ? addMonths(due.dueDay, -amount * size) : due.dueDay - amount * (kind === "dates" ? size : 1);
  return instantOfWallTime(office.zone, first, 0);
}
