import { findCommitment } from "../../charter/find-commitment.js";
import type { Charter } from "../../charter/types.js";
import { epochMilliseconds } from "../../time/instant.js";
import type { Interval } from "../../time/interval.js";
import type { ZoneTable } from "../../time/zone.js";
import { termOfCase } from "../plan/term-of-case.js";
import type { Case } from "../case/case.js";
import { countCase, openCase, receivedCase } from "../count/count-case.js";
import { judge } from "./judge.js";
import { boundCase, judgedCase } from "./judged-case.js";
import { firstEvents } from "./limb-status.js";
import { isUntimed } from "../../charter/main-term.js";
import { judgedPaused } from "./paused-status.js";
import type { CommitmentPlan } from "../plan/plan.js";
import type { Received } from "../case/received.js";
import { pausesOf, restartOf } from "../case/read-case.js";
import type { DeadlineStatus, StatusOptions } from "./status-types.js";
import { judgedUntimed } from "./untimed-status.js";

/**
 * Where a case stands at `now`. While its clock is paused there is no due instant: there is what remains, and the date
 * it would be if it were resumed. A pause that began at or after the due moment does not undo the breach; one that has
 * no end and begins after `now` has not begun.
 */
export function statusOfCase(charter: Charter, subject: Case, options: StatusOptions): DeadlineStatus {
  const { version, received: receipt } = receivedCase(charter, subject);
  const commitment = findCommitment(version, subject.commitment);
  if (isUntimed(commitment))
    return judge(judgedUntimed(charter, version, commitment, receipt, subject, options), options);
  const { plan, received } = openCase(charter, subject, options);
  const { zone } = plan.office;
  const now = epochMilliseconds(options.now, zone, "The moment of the status (now)");
  const { pausing } = termOfCase(plan, subject.attributes).counting;
  // Not clipped to the receipt: a restart at that very moment ends what began before it.
  const pauses = pausesOf(subject, zone, -Infinity, pausing, "clipped").filter(
    ({ from, to }) => from <= now || to !== Infinity,
  );
  const ended = endOf(plan, received, now, options);
  const running =
    subject.agreedAt === undefined && ended === undefined && now >= received.at
      ? runningAt(pauses, now, subject, zone, received)
      : undefined;
  const paused =
    running === undefined
      ? undefined
      : judgedPaused(charter, { subject, plan, received, pauses, running, now }, options);
  if (paused !== undefined) return judge(paused, options);
  const stopped = { ...subject, pauses: pauses.map((pause) => endedBy(pause, ended ?? now)) };
  return judge(
    judgedCase(boundCase(charter, stopped, countCase(charter, stopped, options), options), options),
    options,
  );
}

/** The pause that has begun by now, and that neither its end nor a restart has ended. */
function runningAt(
  pauses: readonly Interval[],
  now: number,
  subject: Case,
  zone: ZoneTable,
  received: Received,
): Interval | undefined {
  const restart = restartOf(subject, zone, received);
  const isRestarted = ({ from }: Interval): boolean => restart !== undefined && from < restart.at && restart.at <= now;
  return pauses.find((pause) => pause.from <= now && now < pause.to && !isRestarted(pause));
}

/** A pause without end ends with the case; one that began after it never ran. */
function endedBy({ from, to }: Interval, end: number): Interval {
  return { from, to: to === Infinity ? Math.max(from, end) : to };
}

/** When the case was over: completed, withdrawn, or kept or excused by an event. */
function endOf(plan: CommitmentPlan, received: Received, now: number, options: StatusOptions): number | undefined {
  const { commitment, office } = plan;
  const { anyOf = [], excusedBy } = commitment.kind === "deadline" ? commitment : {};
  const names = [...anyOf.map(({ event }) => event), excusedBy].filter((name) => name !== undefined);
  const happened = firstEvents(options.events, { received: received.at, now }, office.zone, {
    commitment: commitment.id,
    names,
  });
  const ends = [...happened.values()];
  for (const at of [options.completedAt, options.withdrawnAt]) {
    if (at !== undefined) ends.push(epochMilliseconds(at, office.zone, "When the case was completed or withdrawn"));
  }
  return ends.length === 0 ? undefined : Math.min(...ends);
}
