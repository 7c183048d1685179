import { isUntimed } from "../../charter/main-term.js";
import type { Interval } from "../../time/interval.js";
import { pausesFrom } from "../case/pauses.js";
import type { CaseRead } from "../case/read-case.js";
import { planOf, requirePausing } from "../count/count-case.js";
import { termOfCase } from "../plan/term-of-case.js";
import { boundCase, judgedCase } from "./judged-case.js";
import { judge } from "./judge.js";
import { firstEvents } from "./limb-status.js";
import { judgedPaused } from "./of-paused.js";
import { judgedUntimed } from "./of-untimed.js";
import type { StatusRead } from "./read-status.js";
import type { DeadlineStatus } from "./status-types.js";

/**
 * Where a case stands at `now`. While its clock is paused there is no due instant: there is what remains, and the date
 * it would be if it were resumed. A pause that began at or after the due moment does not undo the breach; one that has
 * no end and begins after `now` has not begun.
 */
export function statusOfCase(read: CaseRead, options: StatusRead): DeadlineStatus {
  const { commitment, received, agreedAt } = read;
  const { now } = options;
  if (isUntimed(commitment)) return judge(judgedUntimed(read, commitment, options), options);
  requirePausing(read, termOfCase(planOf(read, options), read.attributes));
  // Not clipped to the receipt: a restart at that very moment ends what began before it.
  const pauses = pausesFrom(read.pauses, -Infinity, "clipped").filter(({ from, to }) => from <= now || to !== Infinity);
  const ended = endOf(read, options);
  const running =
    agreedAt === undefined && ended === undefined && now >= received.at ? runningAt(pauses, now, read) : undefined;
  const paused = running && judgedPaused(read, { pauses, running }, options);
  if (paused !== undefined) return judge(paused, options);
  const stopped = { ...read, pauses: pauses.map((pause) => endedBy(pause, ended ?? now)) };
  return judge(judgedCase(boundCase(stopped, options), options), options);
}

/** The pause that has begun by now, and that neither its end nor a restart has ended. */
function runningAt(pauses: readonly Interval[], now: number, { restart }: CaseRead): Interval | undefined {
  const isRestarted = ({ from }: Interval): boolean => restart !== undefined && from < restart.at && restart.at <= now;
  return pauses.find((pause) => pause.from <= now && now < pause.to && !isRestarted(pause));
}

/** A pause without end ends with the case; one that began after it never ran. */
function endedBy({ from, to }: Interval, end: number): Interval {
  return { from, to: to === Infinity ? Math.max(from, end) : to };
}

/** When the case was over: completed, withdrawn, or kept or excused by an event. */
function endOf({ commitment, zone, received }: CaseRead, options: StatusRead): number | undefined {
  const { anyOf = [], excusedBy } = commitment.kind === "deadline" ? commitment : {};
  const names = [...anyOf.map(({ event }) => event), excusedBy].filter((name) => name !== undefined);
  const at = { received: received.at, now: options.now };
  const happened = firstEvents(options.events, at, zone, { commitment: commitment.id, names });
  const ends = [...happened.values(), options.completedAt, options.withdrawnAt].filter((end) => end !== undefined);
  return ends.length === 0 ? undefined : Math.min(...ends);
}
