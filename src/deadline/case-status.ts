import type { Charter } from "../charter/types.js";
import { epochMilliseconds, isoText } from "../time/instant.js";
import { chosenTier } from "./attributes.js";
import type { Case, Pause } from "./case.js";
import { computeDeadline } from "./compute.js";
import type { Deadline } from "./compute.js";
import { openCase } from "./count-case.js";
import { statusOfDeadline } from "./deadline-status.js";
import { remainingWhenPaused } from "./paused.js";
import type { CommitmentPlan } from "./plan.js";
import type { DeadlineStatus, StatusOptions } from "./status-types.js";

/**
 * Where a case stands at `now`. While its clock is paused there is no due instant: there is what remains, and the date
 * it would be if it were resumed. A pause that began at or after the due moment does not undo the breach.
 */
export function statusOfCase(charter: Charter, subject: Case, options: StatusOptions): DeadlineStatus {
  const { plan } = openCase(charter, subject, options);
  const now = epochMilliseconds(options.now, plan.office.zone, "The moment of the status (now)");
  const running = pauseAt(subject, plan, now);
  if (running === undefined) return statusOfDeadline(charter, computeDeadline(charter, subject, options), options);
  const others = (subject.pauses ?? []).filter((pause) => pause !== running);
  const before = computeDeadline(charter, { ...subject, pauses: others }, options);
  const since = epochMilliseconds(running.from, plan.office.zone, "The start of a pause");
  const isOver = options.completedAt !== undefined || options.withdrawnAt !== undefined;
  if (since >= before.dueAtMilliseconds || isOver) return statusOfDeadline(charter, before, options);
  return pausedStatus(charter, { subject, others, running, since, now, before, plan }, options);
}

interface PausedCase {
  readonly subject: Case;
  readonly others: readonly Pause[];
  readonly running: Pause;
  readonly since: number;
  readonly now: number;
  /** The deadline without the running pause. */
  readonly before: Deadline;
  readonly plan: CommitmentPlan;
}

function pausedStatus(charter: Charter, paused: PausedCase, options: StatusOptions): DeadlineStatus {
  const { subject, others, running, since, now, before, plan } = paused;
  const { zone } = plan.office;
  const resumedAt = epochMilliseconds(options.resumedAt ?? now, zone, "When the case is supposed to be resumed (resumedAt)");
  const resumed = computeDeadline(charter, { ...subject, pauses: [...others, { ...running, to: resumedAt }] }, options);
  const { dueDate, dueAt, dueAtMilliseconds } = resumed;
  const term = chosenTier(plan, subject.attributes)?.term ?? plan.term;
  return Object.freeze({
    commitment: before.commitment,
    state: "paused",
    asOf: isoText(now, zone),
    paused: Object.freeze({
      since: isoText(since, zone),
      remaining: remainingWhenPaused(plan, term, since, before.dueAtMilliseconds),
      ifResumed: Object.freeze({ resumedAt: isoText(resumedAt, zone), dueDate, dueAt, dueAtMilliseconds }),
    }),
    notices: before.notices,
    provenance: before.provenance,
  });
}

/** The pause that has begun by `now` and has not ended. */
function pauseAt(subject: Case, plan: CommitmentPlan, now: number): Pause | undefined {
  const { zone } = plan.office;
  return subject.pauses?.find(({ from, to }) => {
    const begins = epochMilliseconds(from, zone, "The start of a pause");
    return begins <= now && (to === undefined || epochMilliseconds(to, zone, "The end of a pause") > now);
  });
}
