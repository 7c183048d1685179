import { firstOccurrenceFrom, isPast, nthOccurrence, windowOpens } from "./occurrence-rule.js";
import type { OpenRecurring } from "./open-recurring.js";
import { receiptAt } from "./receipt.js";
import type { Counted } from "./term.js";

/** An occurrence that is owed, and when it was done, where it was. */
export interface Owed {
  readonly number: number;
  readonly counted: Counted;
  readonly doneAt: number | undefined;
}

/**
 * The occurrences of a duty that matter from one instant through another, and perhaps some beside. Counted from a fixed
 * anchor, each is done by whatever was done after the one before it. Counted from the last time it was done, each
 * starts when the one before was done; until it is done, it stays owed at each further interval.
 */
export function occurrencesOwed(duty: OpenRecurring, from: number, through: number): Iterable<Owed> {
  return duty.kind === "last-done" ? fromLastDone(duty, from, through) : fromFixedAnchor(duty, from, through);
}

function* fromFixedAnchor({ plan, anchor, done }: OpenRecurring, from: number, through: number): Generator<Owed> {
  const first = firstOccurrenceFrom(plan, anchor, from);
  let previous = first === 1 ? anchor.at - 1 : nthOccurrence(plan, anchor, first - 1).dueAt;
  for (let number = first; !isPast(plan, anchor, number, through); number += 1) {
    const counted = nthOccurrence(plan, anchor, number);
    const since = previous;
    const doneAt = done.find((at) => at > since && at <= counted.dueAt);
    yield { number, counted, doneAt };
    previous = counted.dueAt;
  }
}

function* fromLastDone({ plan, anchor, done, zone }: OpenRecurring, from: number, through: number): Generator<Owed> {
  let start = anchor;
  /** How many occurrences were counted before `start`, and how many intervals from it are over. */
  let before = 0;
  let over = 0;
  let keptThrough = anchor.at;
  for (const doneAt of done) {
    if (doneAt <= keptThrough) continue;
    const last = Math.max(over + 1, firstOccurrenceFrom(plan, start, doneAt) - 1);
    for (let times = Math.max(over + 1, Math.min(last, firstOccurrenceFrom(plan, start, from))); times < last; times += 1) {
      yield { number: before + times, counted: nthOccurrence(plan, start, times), doneAt: undefined };
    }
    const counted = nthOccurrence(plan, start, last);
    yield { number: before + last, counted, doneAt };
    const opens = windowOpens(plan, counted);
    if (opens !== undefined && doneAt >= opens && doneAt <= counted.dueAt) {
      over = last;
      keptThrough = counted.dueAt;
    } else {
      start = receiptAt(zone, doneAt);
      before += last;
      over = 0;
      keptThrough = doneAt;
    }
  }
  for (let times = Math.max(over + 1, firstOccurrenceFrom(plan, start, from)); !isPast(plan, start, times, through); times += 1) {
    yield { number: before + times, counted: nthOccurrence(plan, start, times), doneAt: undefined };
  }
}
