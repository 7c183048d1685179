import { CharterClockError } from "../../errors.js";
import { civilDateOf } from "../../time/civil-date.js";
import { isoText } from "../../time/instant.js";
import { dueOrEnd, nthOccurrence } from "./occurrence-rule.js";
import type { CommitmentPlan } from "../plan/plan.js";
import { receivedLastOn } from "../case/received.js";
import type { Received } from "../case/received.js";
import type { Act } from "./recurring-acts.js";
import { whyTimeOfDayMatters } from "../count/time-of-day.js";

/** Why the time of day of what a rhythm is counted from could move what is due, if only its date is known. */
export function needsTimeOfBase(plan: CommitmentPlan, base: Received): string | undefined {
  if (base.time !== undefined || dueOrEnd(plan, base, 1) === Infinity) return undefined;
  // Settings that were never parsed may leave a cut-off out, which is none.
  const term = { ...plan.term, counting: { cutOff: "none", ...plan.term.counting } };
  const due = nthOccurrence(plan, base, 1);
  return whyTimeOfDayMatters({ plan, term, amount: term.amount, received: base, start: base, pauses: [], due }, () =>
    nthOccurrence(plan, receivedLastOn(plan.office.zone, base.day), 1),
  );
}

/** Refuses a date alone as what a rhythm is counted from, where the time of day could move what is due. */
export function requireTimeOfBase(plan: CommitmentPlan, base: Received, path: string): void {
  const reason = needsTimeOfBase(plan, base);
  if (reason === undefined) return;
  throw new CharterClockError("time-of-day-needed", {
    asked: `The occurrences of ${plan.commitment.id} counted from ${civilDateOf(base.day)} without a time`,
    found: `that the time of day matters: ${reason}`,
    remedy: "Give the moment with its time",
    path,
  });
}

/** The error for a date alone on which an occurrence runs out: done earlier or later that day, it is another answer. */
export function timeOfActNeeded(
  { commitment, office }: CommitmentPlan,
  { on, path }: Act,
  dueAt: number,
): CharterClockError {
  return new CharterClockError("time-of-day-needed", {
    asked: `Which occurrence of ${commitment.id} was done on ${String(on)}`,
    found: `one that is due on that date, at ${isoText(dueAt, office.zone)}`,
    remedy: "Give the moment at which it was done",
    path,
  });
}
