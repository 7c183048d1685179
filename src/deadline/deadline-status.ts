import { shown } from "../errors.js";
import type { Charter } from "../charter/types.js";
import { requireCivilDay } from "../time/civil-date.js";
import { epochMilliseconds, isoText } from "../time/instant.js";
import { localDayAt } from "../time/zone.js";
import type { ZoneTable } from "../time/zone.js";
import { termOfCase } from "./attributes.js";
import type { Deadline } from "./compute.js";
import { invalidCase } from "./input.js";
import { EXCUSE, judgeLimbs } from "./limb-status.js";
import type { JudgedLimbs } from "./limb-status.js";
import { timedLimbId } from "./limbs.js";
import { measureTime } from "./measure-time.js";
import type { CommitmentPlan, TermPlan } from "./plan.js";
import { defined } from "./defined.js";
import { momentsOf, requireAfterRestart } from "./status-moments.js";
import { receiptOn } from "./receipt.js";
import type { Moments } from "./status-moments.js";
import type { DeadlineState, DeadlineStatus, StatusOptions } from "./status-types.js";
import { openDeadline } from "./stored-deadline.js";

/** Where a computed deadline stands at `now`. */
export function statusOfDeadline(charter: Charter, stored: Deadline, options: StatusOptions): DeadlineStatus {
  const { deadline, plan, notices, provenance } = openDeadline(charter, stored, options);
  const term = termOfCase(plan, deadline.attributes);
  const { zone } = plan.office;
  const received = receivedInstant(deadline, zone);
  const at = momentsOf(zone, received, deadline.dueAtMilliseconds, options);
  requireAfterRestart(at, deadline.restartedAt, zone);
  const { otherLimbs = [], excusedBy, target } = deadline;
  const ways = { commitment: plan.commitment.id, inTime: timedLimbId(plan), otherLimbs, ...defined({ excusedBy, targetDue: target?.dueAtMilliseconds }) };
  const judged = judgeLimbs(ways, at, options.events, zone);
  const { keptBy, done, limbs } = judged;
  const over = overState(at, judged);
  const end = over === undefined ? at.now : (keptBy?.instant ?? at.withdrawn ?? done?.instant ?? at.now);
  return Object.freeze({
    commitment: plan.commitment.id,
    state: over ?? openState(at, deadline, plan, term, options),
    asOf: isoText(at.now, zone),
    dueAt: isoText(deadline.dueAtMilliseconds, zone),
    ...happenedAt(at, zone),
    ...(over === undefined && at.now >= at.received && at.now <= at.due ? { remaining: measureTime(plan, term, at.now, at.due) } : undefined),
    ...(end > at.due ? { overdue: measureTime(plan, term, at.due, end) } : undefined),
    ...(limbs.length === 1 ? undefined : { limbs: Object.freeze(limbs) }),
    ...(limbs.length === 1 || keptBy === undefined ? undefined : { keptBy: keptBy.id }),
    notices,
    provenance,
  });
}

/** The state of a promise that nothing can change any more; what was kept before it was withdrawn is met. */
export function overState(at: Moments, { keptBy, done }: JudgedLimbs): DeadlineState | undefined {
  if (keptBy !== undefined && keptBy.instant <= (at.withdrawn ?? Infinity)) return keptBy.id === EXCUSE ? "excused" : "met";
  if (at.withdrawn !== undefined) return "withdrawn";
  return done === undefined ? undefined : "missed";
}

/** When it was completed or withdrawn, as a status repeats it. */
export function happenedAt(at: Moments, zone: CommitmentPlan["office"]["zone"]): Pick<DeadlineStatus, "completedAt" | "withdrawnAt"> {
  return {
    ...(at.completed === undefined ? undefined : { completedAt: isoText(at.completed, zone) }),
    ...(at.withdrawn === undefined ? undefined : { withdrawnAt: isoText(at.withdrawn, zone) }),
  };
}

function openState(at: Moments, deadline: Deadline, plan: CommitmentPlan, term: TermPlan, options: StatusOptions): DeadlineState {
  if (at.now < at.received) return "not-started";
  if (at.now > at.due) return "breached";
  return isAtRisk(at, deadline, plan, term, options.atRiskShare) ? "at-risk" : "running";
}

function isAtRisk(at: Moments, deadline: Deadline, plan: CommitmentPlan, term: TermPlan, share: number | undefined): boolean {
  const { zone } = plan.office;
  if (share === undefined) return localDayAt(zone, at.now) === localDayAt(zone, at.due);
  if (!(typeof share === "number" && share > 0 && share <= 1)) {
    const asked = "The share of the allowance from which it is at risk (atRiskShare)";
    throw invalidCase(asked, shown(share), "Give more than 0 and at most 1", "$.atRiskShare");
  }
  const { restartedAt } = deadline;
  const restart = restartedAt === undefined ? Infinity : epochMilliseconds(restartedAt, zone, "The restart");
  const start = restart <= at.due ? restart : at.received;
  const total = measureTime(plan, term, start, at.due).amount;
  return total - measureTime(plan, term, at.now, at.due).amount >= share * total;
}

function receivedInstant({ receivedAt, receivedOn }: Deadline, zone: ZoneTable): number {
  if (receivedAt !== undefined) return epochMilliseconds(receivedAt, zone, "The moment of receipt");
  return receiptOn(zone, requireCivilDay(receivedOn, "The date of receipt")).at;
}
