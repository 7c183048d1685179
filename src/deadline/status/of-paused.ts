import { dueMomentOf } from "../bind/limbs.js";
import type { CaseRead } from "../case/read-case.js";
import { invalidCase } from "../case/require.js";
import { countedCase } from "../count/count-case.js";
import { isoText } from "../../time/instant.js";
import type { Interval } from "../../time/interval.js";
import { endOfDay } from "../../time/zone.js";
import type { Judged } from "./judged.js";
import { boundCase, dutiesAmong, governingOf, judgedCase } from "./judged-case.js";
import type { BoundCase } from "./judged-case.js";
import type { StatusRead } from "./read-status.js";

/** The pauses of a case, sorted and joined, and the one of them that seems to run now. */
interface PausedBy {
  readonly pauses: readonly Interval[];
  readonly running: Interval;
}

/**
 * A paused case as numbers; `undefined` where the pause has no effect: it began at or after the due moment, or it
 * keeps no day from counting and the due moment has passed. Duties whose clocks run on keep their dates.
 */
export function judgedPaused(read: CaseRead, { pauses, running }: PausedBy, options: StatusRead): Judged | undefined {
  const { zone, received } = read;
  const { now, resumedAt = now } = options;
  const since = Math.max(running.from, received.at);
  const earlier = pauses.filter(({ from }) => from < running.from);
  const before = boundCase({ ...read, pauses: earlier }, options);
  const { dueAt: dueBefore, dueDay } = before.counted.due;
  if (since >= dueBefore) return undefined;
  if (resumedAt < since) {
    const found = `${isoText(resumedAt, zone)}, before the pause began at ${isoText(since, zone)}`;
    throw invalidCase(
      "When the case is supposed to be resumed (resumedAt)",
      found,
      "Correct one of the two",
      "$.resumedAt",
    );
  }
  const pausedUntil = (to: number): CaseRead => ({ ...read, pauses: [...earlier, { from: running.from, to }] });
  // A day is paused or not at its close, which may be later than the due time: until the day is over the pause may move it.
  const dayOver = Math.min(running.to, Math.max(now, endOfDay(zone, dueDay)));
  if (dueBefore < now && countedCase(pausedUntil(dayOver), options).due.dueAt === dueBefore) return undefined;
  const resumed = boundCase(pausedUntil(resumedAt), options);
  const ifResumed = Object.freeze({ resumedAt: isoText(resumedAt, zone), ...dueMomentOf(resumed.counted.due, zone) });
  return {
    ...judgedCase(before, options),
    duties: dutiesAmong(before.binds).filter(({ counted }) => runsOn(counted, since)),
    paused: { since, ifResumed, governing: governingOf(resumed) },
  };
}

/** Whether the clock of a duty runs on: it may not be paused, or it was due before. */
function runsOn({ term, due }: BoundCase["counted"], since: number): boolean {
  return term.counting.pausing === "refused" || due.dueAt <= since;
}
