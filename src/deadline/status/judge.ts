import { civilDateOf } from "../../time/civil-date.js";
import { isoText } from "../../time/instant.js";
import { isAtRisk } from "./at-risk.js";
import { judgeLimbs } from "./judge-limbs.js";
import type { DatedPart, Judged } from "./judged.js";
import { EXCUSE, outcomeOf } from "./limb-status.js";
import type { Outcome } from "./limb-status.js";
import { dueMomentOf } from "../bind/limbs.js";
import { momentsOf, requireAfterRestart } from "./moments.js";
import type { Moments } from "./moments.js";
import type { StatusRead } from "./read-status.js";
import type { DeadlineState, DeadlineStatus } from "./status-types.js";
import { figuresOf, pausedFigures } from "./figures.js";
import { versionChange } from "./version-change.js";

/** Where a promise stands at `now`, by the date that governs: the earliest of all whose clock runs. */
export function judge(judged: Judged, options: StatusRead): DeadlineStatus {
  const { own, paused, zone, ways, uncovered } = judged;
  const governing = earliestOf([...(own === undefined || paused !== undefined ? [] : [own]), ...judged.duties]);
  const at = momentsOf(zone, judged.received, governing?.counted.due.dueAt ?? Infinity, options);
  requireAfterRestart(at, own?.counted.due.dueAt ?? Infinity, judged.restartedAt, zone);
  const outcome = outcomeOf(judged, at, options.events);
  const over = overState(at, outcome);
  const end = over === undefined ? undefined : (outcome.keptBy?.instant ?? at.withdrawn ?? outcome.done?.instant);
  const limbs = judgeLimbs(judged, outcome, { ...at, over: end }, options.atRiskShare);
  const showsLimbs = limbs.length > (ways.inTime === undefined ? 0 : 1);
  const keptBy = limbs.find(({ id }) => id === outcome.keptBy?.id)?.id;
  const date = governing?.date ?? paused?.governing;
  const later = versionChange(judged, date);
  const stopped =
    own === undefined || paused === undefined ? undefined : pausedFigures(own.counted, paused.since, at.now);
  return Object.freeze({
    commitment: judged.commitment,
    state: over ?? openState(at, governing, judged, options.atRiskShare),
    asOf: isoText(at.now, zone),
    ...(governing === undefined ? undefined : dueMomentOf(governing.counted.due, governing.counted.plan.office.zone)),
    ...happenedAt(at, judged),
    ...(governing === undefined ? stopped : figuresOf(governing.counted, { ...at, over: end })),
    ...(stopped === undefined || paused === undefined
      ? undefined
      : { paused: Object.freeze({ since: isoText(paused.since, zone), ...stopped, ifResumed: paused.ifResumed }) }),
    ...(date === undefined ? undefined : { governing: date }),
    ...(showsLimbs ? { limbs } : undefined),
    ...(showsLimbs && keptBy !== undefined ? { keptBy } : undefined),
    provisional: uncovered !== undefined,
    ...(uncovered === undefined ? undefined : { firstUncoveredDate: civilDateOf(uncovered) }),
    notices: later.length === 0 ? judged.notices : Object.freeze([...judged.notices, ...later]),
    provenance: judged.provenance,
  });
}

function earliestOf([first, ...others]: readonly DatedPart[]): DatedPart | undefined {
  return others.reduce(
    (found, part) => (found !== undefined && part.counted.due.dueAt < found.counted.due.dueAt ? part : found),
    first,
  );
}

/** The state of a promise that nothing can change any more; what was kept before it was withdrawn is met. */
function overState(at: Moments, { keptBy, done }: Outcome): DeadlineState | undefined {
  if (keptBy !== undefined && keptBy.instant <= (at.withdrawn ?? Infinity))
    return keptBy.id === EXCUSE ? "excused" : "met";
  if (at.withdrawn !== undefined) return "withdrawn";
  return done === undefined ? undefined : "missed";
}

function openState(
  at: Moments,
  governing: DatedPart | undefined,
  { paused }: Judged,
  share: number | undefined,
): DeadlineState {
  if (at.now < at.received) return "not-started";
  if (at.now > at.due) return "breached";
  if (governing === undefined) return paused === undefined ? "running" : "paused";
  return isAtRisk(governing.counted, at.now, share) ? "at-risk" : "running";
}

/** When it was completed or withdrawn, as a status repeats it. */
function happenedAt(
  { completed, withdrawn }: Moments,
  { zone }: Judged,
): Pick<DeadlineStatus, "completedAt" | "withdrawnAt"> {
  return {
    ...(completed === undefined ? undefined : { completedAt: isoText(completed, zone) }),
    ...(withdrawn === undefined ? undefined : { withdrawnAt: isoText(withdrawn, zone) }),
  };
}
