import { CharterClockError, shown } from "../errors.js";
import { epochMilliseconds, isoText } from "../time/instant.js";
import type { Deadline } from "./compute.js";
import { timedLimbId } from "./limbs.js";
import type { CommitmentPlan } from "./plan.js";
import type { CaseEvent, LimbStatus } from "./status-types.js";

/** The limb that kept a promise, and when. */
export interface KeptBy {
  readonly id: string;
  readonly instant: number;
}

/** What became of each way to keep a promise. */
export interface KeptLimbs {
  readonly limbs: readonly LimbStatus[];
  /** The first that kept it; the target does not count, it is an aim. */
  readonly keptBy: KeptBy | undefined;
  readonly excused: boolean;
}

interface Clock {
  readonly now: number;
  readonly received: number;
  readonly completed: number | undefined;
  readonly due: number;
}

/** Judges every limb of a promise: in time, its target, the events that keep it and the one that excuses it. */
export function keptLimbs(plan: CommitmentPlan, deadline: Deadline, at: Clock, events: readonly CaseEvent[]): KeptLimbs {
  const { zone } = plan.office;
  const judge = (id: string, done: number | undefined, due: number): LimbStatus => {
    if (done !== undefined && done <= due) return Object.freeze({ id, state: "kept", at: isoText(done, zone) });
    return Object.freeze({ id, state: done !== undefined || at.now > due ? "broken" : "open" });
  };
  const happened = eventsBy(plan, events, at);
  const inTime = { id: timedLimbId(plan), instant: at.completed };
  const ways = [
    inTime,
    ...(deadline.otherLimbs ?? []).map(({ id, event }) => ({ id, instant: happened.get(event) })),
    ...(deadline.excusedBy === undefined ? [] : [{ id: "excuse", instant: happened.get(deadline.excusedBy) }]),
  ];
  const limbs = ways.map(({ id, instant }) => judge(id, instant, at.due));
  if (deadline.target !== undefined) limbs.push(judge("target", at.completed, deadline.target.dueAtMilliseconds));
  const kept = ways.filter(isKeptBy(at.due)).sort((a, b) => a.instant - b.instant)[0];
  return { limbs, keptBy: kept, excused: kept?.id === "excuse" };
}

/** The first time of each event; throws `invalid-case` for one before the receipt or after now. */
function eventsBy(plan: CommitmentPlan, events: readonly CaseEvent[], at: Clock): ReadonlyMap<string, number> {
  const { zone } = plan.office;
  const first = new Map<string, number>();
  events.forEach(({ event, at: moment }, index) => {
    const instant = epochMilliseconds(moment, zone, `The moment of ${shown(event)}`);
    if (instant < at.received || instant > at.now) {
      const [side, bound] = instant < at.received ? ["before the receipt at", at.received] : ["after now,", at.now];
      throw new CharterClockError("invalid-case", {
        asked: `The moment of ${shown(event)}`,
        found: `${isoText(instant, zone)}, ${side} ${isoText(bound, zone)}`,
        remedy: "Correct one of the two",
        path: `$.events[${index}].at`,
      });
    }
    first.set(event, Math.min(instant, first.get(event) ?? Infinity));
  });
  return first;
}

function isKeptBy(due: number): (way: { id: string; instant: number | undefined }) => way is KeptBy {
  return (way): way is KeptBy => way.instant !== undefined && way.instant <= due;
}
