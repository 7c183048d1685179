import { kindOf } from "../../charter/units.js";
import { endOfDay, localDayAt } from "../../time/zone.js";
import { dueOrEnd, firstOccurrenceFrom, lastOfMoment, nthOccurrence, windowOpens } from "./occurrence-rule.js";
import type { OpenRecurring } from "./open-recurring.js";
import type { Received } from "../case/received.js";
import { receivedByAct } from "./recurring-acts.js";
import type { Act } from "./recurring-acts.js";
import { requireTimeOfBase, timeOfActNeeded } from "./recurring-time-of-day.js";

/** Occurrences counted from one base: those before `first` are over, and `before` were counted from earlier bases. */
export interface Stretch {
  readonly base: Received;
  readonly before: number;
  readonly first: number;
}

/** What something done settled: an occurrence, with those due at the same moment; those of its stretch before it were missed. */
interface Settled extends Stretch {
  readonly settles: number;
  readonly last: number;
  readonly done: Act;
  readonly extra: readonly Act[];
}

/** What was settled by what was done, what is owed after that, and what was done together with the anchor. */
interface Settlements {
  readonly settled: readonly Settled[];
  readonly rest: Stretch;
  readonly withAnchor: readonly Act[];
}

/**
 * Sorts what was done into the occurrences of a rhythm that is counted from the last time it was done. An act settles
 * the latest occurrence that was due before it, or else the one to come. An occurrence lasts through its due moment, or
 * through the date on which it was done late; what is done again in it is extra, and the next one is counted from the
 * last of these. An act that would leave the next due moment where it is settles nothing: it is extra too.
 */
export function settlements(duty: OpenRecurring): Settlements {
  const { plan, anchor, acts, zone } = duty;
  const settled: Settled[] = [];
  const withAnchor: Act[] = [];
  let rest: Stretch = { base: anchor, before: 0, first: 1 };
  let extra = withAnchor;
  let lastsThrough = lastInstant(duty, anchor.at);
  let keepsDate = false;
  for (const act of acts) {
    const again = receivedByAct(act, zone);
    requireTimeOfBase(plan, again, act.path);
    if (act.to <= lastsThrough) {
      extra.push(act);
      if (!keepsDate) rest = { ...rest, base: again };
      continue;
    }
    if (dueOrEnd(plan, again, 1) <= dueOrEnd(plan, rest.base, rest.first)) {
      extra.push(act);
      continue;
    }
    const settles = latestBefore(duty, rest, act.from);
    const last = lastOfMoment(plan, rest.base, settles);
    const counted = nthOccurrence(plan, rest.base, settles);
    requireOneAnswer(duty, act, [counted.dueAt, dueOrEnd(plan, rest.base, last + 1)], lastsThrough);
    extra = [];
    settled.push({ ...rest, settles, last, done: act, extra });
    lastsThrough = Math.max(counted.dueAt, lastInstant(duty, act.to));
    const opens = windowOpens(plan, counted);
    keepsDate = opens !== undefined && act.from >= opens && act.to <= counted.dueAt;
    rest = keepsDate ? { ...rest, first: last + 1 } : { base: again, before: rest.before + last, first: 1 };
  }
  return { settled, rest, withAnchor };
}

/** The latest occurrence of a stretch that was due before an instant, or else the one to come. */
function latestBefore({ plan }: OpenRecurring, { base, first }: Stretch, instant: number): number {
  const latest = firstOccurrenceFrom(plan, base, instant) - 1;
  return latest <= first ? first : firstOccurrenceFrom(plan, base, dueOrEnd(plan, base, latest));
}

/** A rhythm of days or longer is done once a date; one of hours or less at an instant. */
function lastInstant({ plan, zone }: OpenRecurring, at: number): number {
  const { unit } = plan.term.amount;
  const isByDate = ["working-days", "dates", "months"].includes(kindOf(unit));
  return isByDate ? endOfDay(zone, localDayAt(zone, at)) - 1 : at;
}

/** Refuses a date alone on which one answer ends and another begins. */
function requireOneAnswer({ plan }: OpenRecurring, act: Act, due: readonly number[], lastsThrough: number): void {
  if (act.from === act.to) return;
  const within = due.find((dueAt) => dueAt >= act.from && dueAt < act.to);
  if (within !== undefined) throw timeOfActNeeded(plan, act, within);
  if (act.from <= lastsThrough) throw timeOfActNeeded(plan, act, lastsThrough);
}
