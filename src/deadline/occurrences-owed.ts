import { dueOrEnd, firstOccurrenceFrom, isPast, nthOccurrence, numberAfter } from "./occurrence-rule.js";
import type { OpenRecurring } from "./open-recurring.js";
import type { Receipt } from "./receipt.js";
import type { Act } from "./recurring-acts.js";
import { timeOfActNeeded } from "./recurring-time-of-day.js";
import { settlements } from "./settlements.js";
import type { Counted } from "./term.js";

/** An occurrence that is owed, what it is counted from, and when it was done, where it was. */
export interface Owed {
  readonly number: number;
  readonly counted: Counted;
  /** So many intervals from `base`. */
  readonly base: Receipt;
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
export function occurrencesOwed(duty: OpenRecurring, from: number, through: number): Iterable<Owed> {
  return duty.kind === "last-done" ? fromLastDone(duty, from, through) : fromFixedAnchor(duty, from, through);
}

function* fromFixedAnchor(duty: OpenRecurring, from: number, through: number): Generator<Owed> {
  const { plan, anchor } = duty;
  const acts = actsByOccurrence(duty);
  for (let number = firstOccurrenceFrom(plan, anchor, from); !isPast(plan, anchor, number, through); number = numberAfter(plan, anchor, number)) {
    const [done, ...extra] = acts.get(number) ?? [];
    yield { number, counted: nthOccurrence(plan, anchor, number), base: anchor, times: number, done, extra };
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

function* fromLastDone(duty: OpenRecurring, from: number, through: number): Generator<Owed> {
  const { plan } = duty;
  const { settled, rest, withAnchor } = settlements(duty);
  const extrasOf = (number: number, own: readonly Act[]): readonly Act[] => (number === 1 ? [...withAnchor, ...own] : own);
  for (const { base, before, first, last, counted, done, extra } of settled) {
    for (let times = Math.max(first, Math.min(last, firstOccurrenceFrom(plan, base, from))); times < last; times = numberAfter(plan, base, times)) {
      const number = before + times;
      yield { number, counted: nthOccurrence(plan, base, times), base, times, done: undefined, extra: extrasOf(number, []) };
    }
    yield { number: before + last, counted, base, times: last, done, extra: extrasOf(before + last, extra) };
  }
  const { base, before, first } = rest;
  for (let times = Math.max(first, firstOccurrenceFrom(plan, base, from)); !isPast(plan, base, times, through); times = numberAfter(plan, base, times)) {
    const number = before + times;
    yield { number, counted: nthOccurrence(plan, base, times), base, times, done: undefined, extra: extrasOf(number, []) };
  }
}
