import { CharterClockError, shown } from "../errors.js";
import type { OfficeOptions } from "../charter/office.js";
import type { Charter } from "../charter/types.js";
import { epochMilliseconds, isoText } from "../time/instant.js";
import type { InstantInput } from "../time/instant.js";
import { localDayAt } from "../time/zone.js";
import { chosenTier } from "./attributes.js";
import type { Deadline } from "./compute.js";
import { keptLimbs } from "./limb-status.js";
import { measureTime } from "./measure-time.js";
import type { CommitmentPlan, TermPlan } from "./plan.js";
import { planIn } from "./plan-cache.js";
import type { DeadlineState, DeadlineStatus, StatusOptions } from "./status-types.js";

/** The moments that decide a state, in epoch milliseconds. */
interface Moments {
  readonly now: number;
  readonly received: number;
  readonly completed: number | undefined;
  readonly withdrawn: number | undefined;
  readonly due: number;
}

/** Where a computed deadline stands at `now`. */
export function statusOfDeadline(charter: Charter, deadline: Deadline, options: StatusOptions): DeadlineStatus {
  const plan = planOfDeadline(charter, deadline, options);
  const term = chosenTier(plan, deadline.attributes)?.term ?? plan.term;
  const { zone } = plan.office;
  const at = momentsOf(deadline, plan, options);
  const { keptBy, excused, limbs } = keptLimbs(plan, deadline, at, options.events ?? []);
  const isOver = at.withdrawn !== undefined || keptBy !== undefined || at.completed !== undefined;
  const end = keptBy?.instant ?? at.completed ?? at.withdrawn ?? at.now;
  const isRunning = !isOver && at.now >= at.received;
  return Object.freeze({
    commitment: plan.commitment.id,
    state: at.withdrawn === undefined && keptBy !== undefined ? (excused ? "excused" : "met") : stateOf(at, deadline, plan, term, options),
    asOf: isoText(at.now, zone),
    dueAt: deadline.dueAt,
    ...(at.completed === undefined ? undefined : { completedAt: isoText(at.completed, zone) }),
    ...(at.withdrawn === undefined ? undefined : { withdrawnAt: isoText(at.withdrawn, zone) }),
    ...(isRunning && at.now <= at.due ? { remaining: measureTime(plan, term, at.now, at.due) } : undefined),
    ...(end > at.due ? { overdue: measureTime(plan, term, at.due, end) } : undefined),
    ...(limbs.length === 1 ? undefined : { limbs: Object.freeze(limbs) }),
    ...(limbs.length === 1 || keptBy === undefined ? undefined : { keptBy: keptBy.id }),
    notices: deadline.notices,
    provenance: deadline.provenance,
  });
}

function stateOf(at: Moments, deadline: Deadline, plan: CommitmentPlan, term: TermPlan, options: StatusOptions): DeadlineState {
  if (at.withdrawn !== undefined) return "withdrawn";
  if (at.completed !== undefined) return at.completed <= at.due ? "met" : "missed";
  if (at.now < at.received) return "not-started";
  if (at.now > at.due) return "breached";
  return isAtRisk(at, deadline, plan, term, options.atRiskShare) ? "at-risk" : "running";
}

function isAtRisk(
  at: Moments,
  deadline: Deadline,
  plan: CommitmentPlan,
  term: TermPlan,
  share: number | undefined,
): boolean {
  const { zone } = plan.office;
  if (share === undefined) return localDayAt(zone, at.now) === localDayAt(zone, at.due);
  if (!(share > 0 && share <= 1)) {
    throw invalid("The share of the allowance from which it is at risk (atRiskShare)", shown(share), "Give more than 0 and at most 1");
  }
  const begin = deadline.restartedAt ?? deadline.receivedAt;
  const start = begin === undefined ? at.received : epochMilliseconds(begin, zone, "The start of counting");
  const total = measureTime(plan, term, start, at.due).amount;
  return total - measureTime(plan, term, at.now, at.due).amount >= share * total;
}

function momentsOf(deadline: Deadline, plan: CommitmentPlan, options: StatusOptions): Moments {
  const { zone } = plan.office;
  const now = epochMilliseconds(options.now, zone, "The moment of the status (now)");
  const receipt = deadline.receivedAt ?? `${deadline.receivedOn ?? ""}T00:00`;
  const received = epochMilliseconds(receipt, zone, "The moment of receipt");
  const completed = eventBy(now, received, options.completedAt, plan, "completedAt");
  const withdrawn = eventBy(now, received, options.withdrawnAt, plan, "withdrawnAt");
  if (completed !== undefined && withdrawn !== undefined) {
    throw invalid("Whether the case was completed or withdrawn", "both completedAt and withdrawnAt", "Give one of them");
  }
  return { now, received, completed, withdrawn, due: deadline.dueAtMilliseconds };
}

function planOfDeadline(charter: Charter, deadline: Deadline, options: OfficeOptions): CommitmentPlan {
  const provenance = deadline.provenance as Deadline["provenance"] | undefined;
  if (provenance === undefined || typeof deadline.dueAtMilliseconds !== "number") {
    throw invalid("The status of a deadline", shown(deadline), "Give what computeDeadline returned, or the JSON of it");
  }
  const version = charter.versions.find((candidate) => candidate.version === provenance.version);
  if (charter.id !== provenance.charter || version === undefined) {
    throw mismatch(deadline, `${charter.id} with the versions ${charter.versions.map((one) => one.version).join(", ")}`);
  }
  if (options.overlay?.id !== provenance.overlay) {
    throw mismatch(deadline, options.overlay === undefined ? "no overlay" : `the overlay ${options.overlay.id}`);
  }
  const { asKnownAt } = provenance;
  return planIn(charter, version, deadline.commitment, {
    ...(options.overlay === undefined ? {} : { overlay: options.overlay }),
    ...(asKnownAt === undefined ? {} : { asKnownAt }),
  });
}

function eventBy(
  now: number,
  received: number,
  at: InstantInput | undefined,
  plan: CommitmentPlan,
  name: string,
): number | undefined {
  if (at === undefined) return undefined;
  const { zone } = plan.office;
  const instant = epochMilliseconds(at, zone, `The moment ${name}`);
  if (instant < received) {
    throw invalid(`The moment ${name}`, `${isoText(instant, zone)}, before the receipt at ${isoText(received, zone)}`, "Correct one of the two");
  }
  if (instant > now) {
    throw invalid(`The moment ${name}`, `${isoText(instant, zone)}, after now (${isoText(now, zone)})`, "Leave it out until it has happened");
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
