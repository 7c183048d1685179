import { CharterClockError, shown } from "../errors.js";
import type { OfficeOptions } from "../charter/office.js";
import type { Charter } from "../charter/types.js";
import { epochMilliseconds, isoText } from "../time/instant.js";
import type { InstantInput } from "../time/instant.js";
import { receiptOn } from "./receipt.js";
import { requireCivilDay } from "../time/civil-date.js";
import { localDayAt } from "../time/zone.js";
import type { Deadline } from "./compute.js";
import { measureTime } from "./measure-time.js";
import type { TimeMeasured } from "./measure-time.js";
import type { Notice } from "./notice.js";
import type { CommitmentPlan } from "./plan.js";
import { planIn } from "./plan-cache.js";
import type { Provenance } from "./provenance.js";
import { judgeThreshold } from "./threshold.js";
import type { Measurement, ThresholdStatus } from "./threshold.js";

/** Where a promise stands. */
export type DeadlineState = "not-started" | "running" | "at-risk" | "breached" | "met" | "missed" | "withdrawn";

/** The moment at which a status is asked for, and what has happened by then. */
export interface StatusOptions extends OfficeOptions {
  /** The moment that counts as now; there is no other clock. */
  readonly now: InstantInput;
  readonly completedAt?: InstantInput;
  readonly withdrawnAt?: InstantInput;
  /** At risk once this share (more than 0, at most 1) of the allowance is used up; else at risk on the due date. */
  readonly atRiskShare?: number;
}

/** Where a promise stands at a stated instant. Frozen plain JSON. */
export interface DeadlineStatus {
  readonly commitment: string;
  readonly state: DeadlineState;
  readonly asOf: string;
  readonly dueAt: string;
  readonly completedAt?: string;
  readonly withdrawnAt?: string;
  /** What is left until the due moment, while the promise is open and in time. */
  readonly remaining?: TimeMeasured;
  /** By how much the due moment was passed: until now, or until it was completed or withdrawn. */
  readonly overdue?: TimeMeasured;
  readonly notices: readonly Notice[];
  readonly provenance: Provenance;
}

/**
 * Where a promise stands at `now`: a computed (or stored) deadline, or a measured value against its threshold.
 * At or before `dueAt` is in time. Throws `charter-mismatch` where the deadline is of another charter, version or overlay.
 */
export function statusOf(charter: Charter, subject: Deadline, options: StatusOptions): DeadlineStatus;
export function statusOf(charter: Charter, subject: Measurement, options: StatusOptions): ThresholdStatus;
export function statusOf(
  charter: Charter,
  subject: Deadline | Measurement,
  options: StatusOptions,
): DeadlineStatus | ThresholdStatus {
  if (typeof subject === "object" && subject !== null && "measured" in subject) {
    return judgeThreshold(charter, subject, options.now, options);
  }
  const plan = planOfDeadline(charter, subject, options);
  const { zone } = plan.office;
  const now = epochMilliseconds(options.now, zone, "The moment of the status (now)");
  const received = receivedInstant(subject, plan);
  const completed = eventBy(now, received, options.completedAt, plan, "completedAt");
  const withdrawn = eventBy(now, received, options.withdrawnAt, plan, "withdrawnAt");
  if (completed !== undefined && withdrawn !== undefined) {
    throw invalid("Whether the case was completed or withdrawn", "both completedAt and withdrawnAt", "Give one of them");
  }
  const due = subject.dueAtMilliseconds;
  const end = completed ?? withdrawn ?? now;
  const isOpen = completed === undefined && withdrawn === undefined && now >= received;
  return Object.freeze({
    commitment: plan.commitment.id,
    state: stateOf({ now, received, completed, withdrawn, due }, subject, plan, options),
    asOf: isoText(now, zone),
    dueAt: subject.dueAt,
    ...(completed === undefined ? undefined : { completedAt: isoText(completed, zone) }),
    ...(withdrawn === undefined ? undefined : { withdrawnAt: isoText(withdrawn, zone) }),
    ...(isOpen && now <= due ? { remaining: measureTime(plan, now, due) } : undefined),
    ...(end > due ? { overdue: measureTime(plan, due, end) } : undefined),
    notices: subject.notices,
    provenance: subject.provenance,
  });
}

interface Moments {
  readonly now: number;
  readonly received: number;
  readonly completed: number | undefined;
  readonly withdrawn: number | undefined;
  readonly due: number;
}

function stateOf(at: Moments, deadline: Deadline, plan: CommitmentPlan, options: StatusOptions): DeadlineState {
  if (at.withdrawn !== undefined) return "withdrawn";
  if (at.completed !== undefined) return at.completed <= at.due ? "met" : "missed";
  if (at.now < at.received) return "not-started";
  if (at.now > at.due) return "breached";
  return isAtRisk(at, deadline, plan, options.atRiskShare) ? "at-risk" : "running";
}

function isAtRisk(at: Moments, deadline: Deadline, plan: CommitmentPlan, share: number | undefined): boolean {
  if (share === undefined) return localDayAt(plan.office.zone, at.now) === localDayAt(plan.office.zone, at.due);
  if (!(share > 0 && share <= 1)) {
    throw invalid("The share of the allowance from which it is at risk (atRiskShare)", shown(share), "Give more than 0 and at most 1");
  }
  const { restartedAt } = deadline;
  const restart = restartedAt === undefined ? Infinity : epochMilliseconds(restartedAt, plan.office.zone, "The restart");
  const start = restart <= at.due ? restart : at.received;
  const total = measureTime(plan, start, at.due).amount;
  return total - measureTime(plan, at.now, at.due).amount >= share * total;
}

function planOfDeadline(charter: Charter, deadline: Deadline, options: OfficeOptions): CommitmentPlan {
  if (typeof deadline !== "object" || deadline === null || typeof deadline.dueAtMilliseconds !== "number") {
    throw invalid("The status of a deadline", shown(deadline), "Give what computeDeadline returned, or the JSON of it");
  }
  const { provenance } = deadline;
  const version = charter.versions.find((candidate) => candidate.version === provenance.version);
  if (charter.id !== provenance.charter || version === undefined) {
    throw mismatch(deadline, `${charter.id} with the versions ${charter.versions.map((one) => one.version).join(", ")}`);
  }
  if (options.overlay?.id !== provenance.overlay) {
    throw mismatch(deadline, options.overlay === undefined ? "no overlay" : `the overlay ${options.overlay.id}`);
  }
  return planIn(charter, version, deadline.commitment, knowledgeOf(deadline, options));
}

function knowledgeOf(deadline: Deadline, options: OfficeOptions): OfficeOptions {
  const { asKnownAt } = deadline.provenance;
  return {
    ...(options.overlay === undefined ? {} : { overlay: options.overlay }),
    ...(asKnownAt === undefined ? {} : { asKnownAt }),
  };
}

function receivedInstant(deadline: Deadline, plan: CommitmentPlan): number {
  const { zone } = plan.office;
  const { receivedAt, receivedOn } = deadline;
  if (receivedAt !== undefined) return epochMilliseconds(receivedAt, zone, "The moment of receipt");
  return receiptOn(zone, requireCivilDay(receivedOn, "The date of receipt")).at;
}

function eventBy(
  now: number,
  received: number,
  at: InstantInput | undefined,
  plan: CommitmentPlan,
  name: string,
): number | undefined {
  if (at === undefined) return undefined;
  const instant = epochMilliseconds(at, plan.office.zone, `The moment ${name}`);
  if (instant < received) {
    throw invalid(`The moment ${name}`, `${isoText(instant, plan.office.zone)}, before the receipt`, "Correct one of the two");
  }
  if (instant > now) {
    throw invalid(`The moment ${name}`, `${isoText(instant, plan.office.zone)}, after now`, "Leave it out until it has happened");
  }
  return instant;
}

function mismatch(deadline: Deadline, found: string): CharterClockError {
  const { charter, version, overlay } = deadline.provenance;
  const made = `${charter} ${version}${overlay === undefined ? "" : ` with the overlay ${overlay}`}`;
  return new CharterClockError("charter-mismatch", {
    asked: `The status of a deadline that was computed under ${made}`,
    found,
    remedy: "Give the charter and overlay that it was computed under, or compute the deadline anew",
  });
}

function invalid(asked: string, found: string, remedy: string): CharterClockError {
  return new CharterClockError("invalid-case", { asked, found, remedy });
}
