import type { RecurringCommitment } from "../charter/types.js";
import type { Options } from "./case.js";
import { defined } from "./defined.js";
import type { ReadEvent } from "./event-case.js";
import { nextOccurrence } from "./occurrences.js";
import { anchorIn } from "./read-term.js";
import type { SetGoing } from "./set-going.js";

/** A duty that comes back from the receipt, or from the first date that was missed. */
export function recurringPromise(
  { charter, version, subject, history }: ReadEvent,
  duty: RecurringCommitment,
  begun: readonly SetGoing[],
  options: Options,
): SetGoing[] {
  const kind = anchorIn(version, duty, options);
  const commitment = duty.id;
  const due = begun.filter((promise) => promise.state === "due");
  // A promise whose clock is paused can be missed once it runs again.
  const running = begun.filter(({ state }) => state === "due" || state === "paused").map((one) => one.commitment);
  const missed = due.filter((promise) => history.some((entry) => entry.outcome === "failed" && entry.commitment === promise.commitment));
  const firstMissed = missed.map(({ deadline }) => deadline.dueAtMilliseconds).sort((a, b) => a - b)[0];
  if (kind === "missed-date" && firstMissed === undefined) {
    return running.length === 0 ? [] : [{ state: "pending", commitment, waitsFor: `${running.join(" or ")} to be missed` }];
  }
  if (kind === "last-done" || kind === "given") {
    return [{ state: "pending", commitment, waitsFor: kind === "given" ? "a date that the landlord gives" : "the first time it is done" }];
  }
  const { receivedAt, receivedOn } = subject;
  const anchor = firstMissed === undefined || kind === "receipt" ? { anchoredAt: receivedAt, anchoredOn: receivedOn } : { anchoredAt: firstMissed };
  const after = firstMissed ?? receivedAt ?? `${receivedOn ?? ""}T00:00`;
  const next = nextOccurrence(charter, { commitment, ...defined(anchor) }, { ...options, after });
  if (next === undefined) return [];
  return ["reason" in next ? { state: "untimed", commitment, reason: next.reason } : { state: "recurring", commitment, next }];
}
