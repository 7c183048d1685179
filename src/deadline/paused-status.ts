import type { Charter } from "../charter/types.js";
import { epochMilliseconds, isoText } from "../time/instant.js";
import type { Interval } from "../time/interval.js";
import type { Case } from "./case.js";
import { deadlineFor } from "./compute.js";
import { countCase } from "./count-case.js";
import { invalidCase } from "./input.js";
import { remainingWhenPaused } from "./paused.js";
import type { CommitmentPlan } from "./plan.js";
import type { Receipt } from "./receipt.js";
import type { DeadlineStatus, StatusOptions } from "./status-types.js";

/** A case whose clock seems to be paused at `now`. */
export interface PausedCase {
  readonly subject: Case;
  readonly plan: CommitmentPlan;
  readonly received: Receipt;
  /** All pauses, sorted and joined. */
  readonly pauses: readonly Interval[];
  readonly running: Interval;
  readonly now: number;
}

/**
 * The status of a paused case; `undefined` where the pause has no effect: it began at or after the due moment, or it
 * keeps no day from counting and the due moment has passed.
 */
export function pausedStatus(charter: Charter, paused: PausedCase, options: StatusOptions): DeadlineStatus | undefined {
  const { subject, plan, received, pauses, running, now } = paused;
  const { zone } = plan.office;
  const since = Math.max(running.from, received.at);
  const earlier = pauses.filter(({ from }) => from < running.from);
  const without = { ...subject, pauses: earlier };
  const before = deadlineFor(charter, without, options);
  if (since >= before.dueAtMilliseconds) return undefined;
  const resumedAt = epochMilliseconds(options.resumedAt ?? now, zone, "When the case is supposed to be resumed (resumedAt)");
  if (resumedAt < since) {
    const found = `${isoText(resumedAt, zone)}, before the pause began at ${isoText(since, zone)}`;
    throw invalidCase("When the case is supposed to be resumed (resumedAt)", found, "Correct one of the two", "$.resumedAt");
  }
  const pausedUntil = (to: number): Case => ({ ...subject, pauses: [...earlier, { from: running.from, to }] });
  const { dueDate, dueAt, dueAtMilliseconds } = deadlineFor(charter, pausedUntil(resumedAt), options);
  const byNow = deadlineFor(charter, pausedUntil(now), options).dueAtMilliseconds;
  if (byNow < now && byNow === before.dueAtMilliseconds) return undefined;
  return Object.freeze({
    commitment: before.commitment,
    state: "paused",
    asOf: isoText(now, zone),
    paused: Object.freeze({
      since: isoText(since, zone),
      remaining: remainingWhenPaused(countCase(charter, without, options), since),
      ifResumed: Object.freeze({ resumedAt: isoText(resumedAt, zone), dueDate, dueAt, dueAtMilliseconds }),
    }),
    notices: before.notices,
    provenance: before.provenance,
  });
}
