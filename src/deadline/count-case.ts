import { CharterClockError } from "../errors.js";
import type { Amount } from "../charter/allowance.js";
import { zoneOf } from "../charter/in-force.js";
import type { Charter } from "../charter/types.js";
import type { Interval } from "../time/interval.js";
import type { Case, Options } from "./case.js";
import { countTerm } from "./count-term.js";
import type { CommitmentPlan } from "./plan.js";
import { planOn } from "./plan-cache.js";
import type { Receipt } from "./receipt.js";
import { checkShape, extendedAmount, pausesOf, receiptOf, restartOf } from "./request.js";
import type { Counted } from "./term.js";
import { requireTimeOfDay } from "./time-of-day.js";

/** A case counted, with everything that the count used. */
export interface CountedCase {
  readonly plan: CommitmentPlan;
  readonly amount: Amount;
  readonly received: Receipt;
  /** The receipt or the restart: where counting begins. */
  readonly start: Receipt;
  readonly pauses: readonly Interval[];
  readonly counted: Counted;
}

/** Counts a case without building the result. */
export function countCase(charter: Charter, subject: Case, options: Options): CountedCase {
  checkShape(subject);
  const first = charter.versions[0];
  if (first === undefined) {
    throw new CharterClockError("no-version-in-force", {
      asked: `A deadline under ${charter.id}`,
      found: "a charter without versions",
      remedy: "Give it at least one",
    });
  }
  const zone = zoneOf(charter, first);
  const received = receiptOf(subject, zone);
  const plan = planOn(charter, subject.commitment, received.day, options);
  const amount = extendedAmount(subject, plan.term.amount);
  const original = countFrom(received, received, subject, plan, amount, "clipped");
  if (received.time === undefined) requireTimeOfDay(original);
  const restart = restartOf(subject, zone, received);
  if (restart === undefined || restart.at > original.counted.dueAt) return original;
  return countFrom(restart, received, subject, plan, amount, "ended");
}

/** Counts from the receipt, or afresh from a restart; a restart after the due moment does not undo the breach. */
function countFrom(
  start: Receipt,
  received: Receipt,
  subject: Case,
  plan: CommitmentPlan,
  amount: Amount,
  beganBefore: "clipped" | "ended",
): CountedCase {
  const { office, term } = plan;
  const { counting, calendar } = term;
  const pauses = pausesOf(subject, office.zone, start.at, counting.pausing, beganBefore);
  const counted = countTerm(amount, { office, calendar, counting, receipt: start, pauses });
  return { plan, amount, received, start, pauses, counted };
}
