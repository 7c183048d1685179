import type { LapseStart, RecurringCommitment } from "../../charter/types.js";
import { lapsesNamed } from "../../charter/start.js";
import type { Options } from "../case/case.js";
import { defined } from "../case/defined.js";
import type { ReadEvent } from "./event-case.js";
import { nextOccurrence } from "../recurring/occurrences.js";
import { anchorIn } from "../plan/read-term.js";
import { refusedOr } from "./started-promise.js";
import type { StartedPromise } from "./started-types.js";

/** A duty that comes back from the receipt, or from the first date that was missed; none where it never starts. */
export function recurringPromise(
  event: ReadEvent,
  duty: RecurringCommitment,
  begun: readonly StartedPromise[],
  options: Options,
): StartedPromise[] {
  return refusedOr(duty.id, () => startedDuty(event, duty, begun, options));
}

function startedDuty(
  event: ReadEvent,
  duty: RecurringCommitment,
  begun: readonly StartedPromise[],
  options: Options,
): StartedPromise[] {
  const { charter, version, subject } = event;
  const kind = anchorIn(version, duty, options);
  const commitment = duty.id;
  const waiting = lapsesAmong(duty, begun).filter((lapse) => !isKept(event, duty, lapse));
  const lapsed = waiting.filter((lapse) => hasLapsed(event, duty, lapse));
  const firstMissed = lapsed.map(({ dueAt }) => dueAt).sort((a, b) => a - b)[0];
  if (kind === "missed-date" && firstMissed === undefined) {
    return waiting.length === 0 ? [] : [{ state: "pending", commitment, waitsFor: waitsFor(waiting, duty) }];
  }
  if (kind === "last-done" || kind === "given") {
    return [
      {
        state: "pending",
        commitment,
        waitsFor: kind === "given" ? "a date that the landlord gives" : "the first time it is done",
      },
    ];
  }
  const { receivedAt, receivedOn } = subject;
  const anchor =
    firstMissed === undefined || kind === "receipt"
      ? { anchoredAt: receivedAt, anchoredOn: receivedOn }
      : { anchoredAt: firstMissed };
  const endedAt = duty.until === undefined ? undefined : event.ends.get(duty.until);
  const after = firstMissed ?? receivedAt ?? `${receivedOn ?? ""}T00:00`;
  const next = nextOccurrence(charter, { commitment, ...defined({ ...anchor, endedAt }) }, { ...options, after });
  if (next === undefined) return [];
  return [
    "reason" in next ? { state: "untimed", commitment, reason: next.reason } : { state: "recurring", commitment, next },
  ];
}

/** A promise whose time may run out, and when; while its clock is paused, that is not known. */
interface Lapse extends LapseStart {
  readonly dueAt: number;
}

/** The promises of the event whose time may run out: those that the duty names, or all of them. */
function lapsesAmong({ startsWhen }: RecurringCommitment, begun: readonly StartedPromise[]): Lapse[] {
  const named = lapsesNamed(startsWhen);
  return begun.flatMap((promise) => {
    // A promise whose clock is paused can be missed once it runs again.
    if (promise.state !== "due" && promise.state !== "paused") return [];
    const { commitment } = promise;
    const outcome = named.length === 0 ? "failed" : named.find((lapse) => lapse.commitment === commitment)?.outcome;
    if (outcome === undefined) return [];
    return [{ commitment, outcome, dueAt: promise.state === "due" ? promise.deadline.dueAtMilliseconds : Infinity }];
  });
}

/** Whether a promise was kept for good: in time, or by what ends the duty before its time ran out. */
function isKept(
  { history, ends }: ReadEvent,
  { until }: RecurringCommitment,
  { commitment, outcome, dueAt }: Lapse,
): boolean {
  const ended = until === undefined ? undefined : ends.get(until);
  if (ended !== undefined && ended <= dueAt) return true;
  if (outcome !== "failed") return false;
  return history.some(
    (entry) =>
      entry.commitment === commitment && (entry.outcome === "met" || (entry.outcome === "ended" && entry.at <= dueAt)),
  );
}

/** Whether what became of a promise is known, so that the duty runs from the end of its time. */
function hasLapsed(
  { history, ends }: ReadEvent,
  { until }: RecurringCommitment,
  { commitment, outcome, dueAt }: Lapse,
): boolean {
  if (dueAt === Infinity) return false;
  // What ends the duty came after the time had run out.
  const ended = until === undefined ? undefined : ends.get(until);
  if (ended !== undefined && ended > dueAt) return true;
  const entries = history.filter((entry) => entry.commitment === commitment);
  return entries.some(
    (entry) => outcome === "due" || entry.outcome === "failed" || (entry.outcome === "ended" && entry.at > dueAt),
  );
}

function waitsFor(lapses: readonly Lapse[], { until }: RecurringCommitment): string {
  const failing = lapses.filter(({ outcome }) => outcome === "failed").map(({ commitment }) => commitment);
  const due = lapses.filter(({ outcome }) => outcome === "due").map(({ commitment }) => commitment);
  return [
    ...(failing.length === 0 ? [] : [`${failing.join(" or ")} to be missed`]),
    ...(due.length === 0 ? [] : [`${due.join(" or ")} to fall due${until === undefined ? "" : ` without ${until}`}`]),
  ].join(", or ");
}
