import type { Charter } from "../../charter/types.js";
import { epochMilliseconds, isoText } from "../../time/instant.js";
import { endOfDay } from "../../time/zone.js";
import type { Interval } from "../../time/interval.js";
import type { Case } from "../case/case.js";
import { countCase } from "../count/count-case.js";
import { invalidCase } from "../case/require.js";
import { boundCase, dutiesAmong, governingOf, judgedCase } from "./judged-case.js";
import type { BoundCase } from "./judged-case.js";
import type { Judged } from "./judged.js";
import { dueMomentOf } from "../bind/limbs.js";
import type { CommitmentPlan } from "../plan/plan.js";
import type { Received } from "../case/received.js";
import type { StatusOptions } from "./status-types.js";

/** A case whose clock seems to be paused at `now`. */
export interface PausedCase {
  readonly subject: Case;
  readonly plan: CommitmentPlan;
  readonly received: Received;
  /** All pauses, sorted and joined. */
  readonly pauses: readonly Interval[];
  readonly running: Interval;
  readonly now: number;
}

/**
 * A paused case as numbers; `undefined` where the pause has no effect: it began at or after the due moment, or it
 * keeps no day from counting and the due moment has passed. Duties whose clocks run on keep their dates.
 */
export function judgedPaused(charter: Charter, paused: PausedCase, options: StatusOptions): Judged | undefined {
  const { subject, plan, received, pauses, running, now } = paused;
  const { zone } = plan.office;
  const since = Math.max(running.from, received.at);
  const earlier = pauses.filter(({ from }) => from < running.from);
  const counted = (subjectThen: Case): BoundCase =>
    boundCase(charter, subjectThen, countCase(charter, subjectThen, options), options);
  const before = counted({ ...subject, pauses: earlier });
  const dueBefore = before.counted.counted.dueAt;
  if (since >= dueBefore) return undefined;
  const resumedAt = epochMilliseconds(
    options.resumedAt ?? now,
    zone,
    "When the case is supposed to be resumed (resumedAt)",
  );
  if (resumedAt < since) {
    const found = `${isoText(resumedAt, zone)}, before the pause began at ${isoText(since, zone)}`;
    throw invalidCase(
      "When the case is supposed to be resumed (resumedAt)",
      found,
      "Correct one of the two",
      "$.resumedAt",
    );
  }
  const pausedUntil = (to: number): Case => ({ ...subject, pauses: [...earlier, { from: running.from, to }] });
  // A day is paused or not at its close, which may be later than the due time: until the day is over the pause may move it.
  const dayOver = Math.min(running.to, Math.max(now, endOfDay(zone, before.counted.counted.dueDay)));
  const byThen = countCase(charter, pausedUntil(dayOver), options).counted.dueAt;
  if (dueBefore < now && byThen === dueBefore) return undefined;
  const resumed = counted(pausedUntil(resumedAt));
  const ifResumed = Object.freeze({
    resumedAt: isoText(resumedAt, zone),
    ...dueMomentOf(resumed.counted.counted, zone),
  });
  return {
    ...judgedCase(before, options),
    duties: dutiesAmong(before.binds).filter(({ counted: duty }) => runsOn(duty, since)),
    paused: { since, ifResumed, governing: governingOf(resumed) },
  };
}

/** Whether the clock of a duty runs on: it may not be paused, or it was due before. */
function runsOn({ term, counted }: BoundCase["counted"], since: number): boolean {
  return term.counting.pausing === "refused" || counted.dueAt <= since;
}
