import { dueOrEnd, firstOccurrenceFrom, isPast, nthOccurrence } from "./occurrence-rule.js";
import type { OpenRecurring } from "./open-recurring.js";
import type { Received } from "../case/received.js";
import type { Act } from "./recurring-acts.js";
import { timeOfActNeeded } from "./recurring-time-of-day.js";
import { settlements } from "./settlements.js";
import type { Stretch } from "./settlements.js";
import type { Counted } from "../count/term.js";

/** An occurrence that is owed, what it is counted from, and when it was done, where it was. */
export interface OwedOccurrence {
  readonly number: number;
  readonly due: Counted;
  /** So many intervals from `base`. */
  readonly base: Received;
  readonly times: number;
  readonly done: Act | undefined;
  /** Done in it too, which keeps nothing more. */
  readonly extra: readonly Act[];
}

/**
 * The occurrences of a duty that matter from one instant through another, and perhaps some before. Counted from a fixed
 * anchor, each is done by what was done after the one before it was due. Counted from the last time it was done, each
 * starts when the one before was done; until it is done, it is owed again at each further interval.
 */
export function occurrencesOwed(duty: OpenRecurring, from: number, through: number): Iterable<OwedOccurrence> {
  return duty.kind === "last-done" ? fromLastDone(duty, from, through) : fromFixedAnchor(duty, from, through);
}

function* fromFixedAnchor(duty: OpenRecurring, from: number, through: number): Generator<OwedOccurrence> {
  const { plan, anchor } = duty;
  const acts = actsByOccurrence(duty);
  const first = firstOccurrenceFrom(plan, anchor, from);
  let firstOfMoment = first;
  let dueAt = -Infinity;
  for (let number = first; !isPast(plan, anchor, number, through); number += 1) {
    const due = nthOccurrence(plan, anchor, number);
    // A roll can bring several to one due moment: what is done by then does them all.
    if (due.dueAt > dueAt) firstOfMoment = number;
    ({ dueAt } = due);
    const [done, ...extra] = acts.get(firstOfMoment) ?? [];
    yield { number, due, base: anchor, times: number, done, extra: number === firstOfMoment ? extra : [] };
  }
}

/** What was done after one occurrence was due and by the time that the next is due belongs to the next. */
function actsByOccurrence({ plan, anchor, acts }: OpenRecurring): ReadonlyMap<number, readonly Act[]> {
  const byOccurrence = new Map<number, Act[]>();
  for (const act of acts) {
    const number = firstOccurrenceFrom(plan, anchor, act.from);
    const dueAt = act.from === act.to ? act.to : dueOrEnd(plan, anchor, number);
    if (dueAt < act.to) throw timeOfActNeeded(plan, act, dueAt);
    const known = byOccurrence.get(number);
    if (known === undefined) byOccurrence.set(number, [act]);
    else known.push(act);
  }
  return byOccurrence;
}

function* fromLastDone(duty: OpenRecurring, from: number, through: number): Generator<OwedOccurrence> {
  const { plan } = duty;
  const { settled, rest, withAnchor } = settlements(duty);
  const owed = ({ base, before }: Stretch, times: number, done?: Act, again: readonly Act[] = []): OwedOccurrence => {
    const number = before + times;
    const extra = number === 1 ? [...withAnchor, ...again] : again;
    return { number, due: nthOccurrence(plan, base, times), base, times, done, extra };
  };
  for (const part of settled) {
    const { base, first, settles, last, done, extra } = part;
    const missed = Math.max(first, Math.min(settles, firstOccurrenceFrom(plan, base, from)));
    for (let times = missed; times < settles; times += 1) yield owed(part, times);
    for (let times = settles; times <= last; times += 1) yield owed(part, times, done, times === settles ? extra : []);
  }
  const next = Math.max(rest.first, firstOccurrenceFrom(plan, rest.base, from));
  for (let times = next; !isPast(plan, rest.base, times, through); times += 1) yield owed(rest, times);
}
