import { isoText } from "../../time/instant.js";
import { isAtRisk } from "./at-risk.js";
import type { Judged } from "./judged.js";
import type { Outcome, Way } from "./limb-status.js";
import { dueMomentOf } from "../bind/limbs.js";
import type { Moments } from "./moments.js";
import type { LimbStatus } from "./status-types.js";
import { figuresOf, pausedFigures } from "./figures.js";

/** The moments that limbs are judged at. */
interface LimbsAt extends Moments {
  /** When the promise was over. */
  readonly over: number | undefined;
}

/** Every way to keep a promise, its aim, and the duties that bind too, each by its own date. */
export function judgeLimbs(
  judged: Judged,
  { ways, done }: Outcome,
  at: LimbsAt,
  share: number | undefined,
): readonly LimbStatus[] {
  const { own, aim, duties, paused, zone } = judged;
  const limbs: LimbStatus[] = ways.map((way) => limbOf(way));
  if (aim !== undefined) limbs.push(limbOf({ id: aim.id, instant: at.completed, date: aim }));
  for (const duty of duties) {
    const { charter, commitment, version, digest } = duty.date;
    const limb = limbOf({ id: duty.id, instant: at.completed ?? done?.instant, date: duty });
    limbs.push({ ...limb, charter, commitment, version, digest });
  }
  return Object.freeze(limbs.map((limb) => Object.freeze(limb)));

  function limbOf({ id, instant, date }: Way): LimbStatus {
    if (date === undefined) return { id, ...stateOf(instant, Infinity), atRisk: false };
    const { counted } = date;
    const { dueAt } = counted.due;
    const isPaused = paused !== undefined && paused.since < dueAt && (date === own || date === aim);
    if (isPaused) return { id, state: "paused", atRisk: false, ...pausedFigures(counted, paused.since, at.now) };
    const { state, at: keptAt } = stateOf(instant, dueAt);
    const isRunning = state === "open" && at.over === undefined && at.now >= at.received;
    return {
      id,
      state,
      ...(keptAt === undefined ? undefined : { at: keptAt }),
      ...dueMomentOf(counted.due, counted.plan.office.zone),
      atRisk: isRunning && isAtRisk(counted, at.now, share),
      ...figuresOf(counted, { ...at, over: instant ?? at.over }),
    };
  }

  function stateOf(instant: number | undefined, due: number): Pick<LimbStatus, "state" | "at"> {
    if (instant !== undefined && instant <= due) return { state: "kept", at: isoText(instant, zone) };
    const isLate = instant !== undefined || (at.withdrawn ?? at.now) > due;
    return { state: isLate ? "broken" : "open" };
  }
}
