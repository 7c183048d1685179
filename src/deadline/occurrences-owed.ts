import type { RecurringCommitment } from "../charter/types.js";
import { firstOccurrenceFrom, nthOccurrence, windowOpens } from "./occurrence-rule.js";
import type { CommitmentPlan } from "./plan.js";
import { receiptAt } from "./receipt.js";
import type { Receipt } from "./receipt.js";
import type { Counted } from "./term.js";

/** An occurrence that is owed, and when it was done, where it was. */
export interface Owed {
  readonly number: number;
  readonly counted: Counted;
  readonly doneAt: number | undefined;
}

/**
 * The occurrences of a duty, one after the other without end. Counted from a fixed anchor, each is done by whatever
 * was done after the one before it. Counted from the last time it was done, each starts when the one before was done.
 */
export function occurrencesOwed(
  plan: CommitmentPlan,
  anchor: Receipt,
  done: readonly number[],
  from: number,
): Iterable<Owed> {
  const { anchor: kind } = plan.commitment as RecurringCommitment;
  return kind === "last-done" ? fromLastDone(plan, anchor, done) : fromFixedAnchor(plan, anchor, done, from);
}

function* fromFixedAnchor(
  plan: CommitmentPlan,
  anchor: Receipt,
  done: readonly number[],
  from: number,
): Generator<Owed> {
  const first = firstOccurrenceFrom(plan, anchor, from);
  let previous = first === 1 ? anchor.at - 1 : nthOccurrence(plan, anchor, first - 1).dueAt;
  for (let number = first; ; number += 1) {
    const counted = nthOccurrence(plan, anchor, number);
    const since = previous;
    const doneAt = done.find((at) => at > since && at <= counted.dueAt);
    yield { number, counted, doneAt };
    previous = counted.dueAt;
  }
}

function* fromLastDone(plan: CommitmentPlan, anchor: Receipt, done: readonly number[]): Generator<Owed> {
  let start = anchor;
  let number = 1;
  for (const doneAt of done.filter((at) => at > anchor.at)) {
    const counted = nthOccurrence(plan, start, 1);
    yield { number, counted, doneAt };
    number += 1;
    const opens = windowOpens(plan, counted);
    const keepsDate = opens !== undefined && doneAt >= opens && doneAt <= counted.dueAt;
    start = receiptAt(plan.office.zone, keepsDate ? Math.max(start.at, counted.dueAt) : doneAt);
  }
  // What was never done since stays owed at each further interval.
  for (let times = 1; ; times += 1) {
    yield { number, counted: nthOccurrence(plan, start, times), doneAt: undefined };
    number += 1;
  }
}
