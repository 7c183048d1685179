import type { LapseStart, RecurringCommitment } from "../../charter/charter.js";
import { lapsesNamed } from "../../charter/start.js";
import type { Options } from "../case/case.js";
import type { EventRead } from "./event-case.js";
import { nextOwed } from "../recurring/next-owed.js";
import { occurrenceOf } from "../recurring/occurrence-of.js";
import { needsTimeOfBase } from "../recurring/recurring-time-of-day.js";
import { receivedAtMoment } from "../case/received.js";
import { planIn } from "../plan/plan-cache.js";
import { anchorIn } from "../plan/read-term.js";
import { pending, refusedOr } from "./started-promise.js";
import type { StartedPromise } from "./started-types.js";

/** A recurring duty from the receipt, or from the first date that was missed; none where it never starts. */
export function recurringPromise(
  event: EventRead,
  duty: RecurringCommitment,
  begun: readonly StartedPromise[],
  options: Options,
): StartedPromise[] {
  return refusedOr(duty.id, () => startedDuty(event, duty, begun, options));
}

function startedDuty(
  event: EventRead,
  duty: RecurringCommitment,
  begun: readonly StartedPromise[],
  options: Options,
): StartedPromise[] {
  const { charter, version, zone, received } = event;
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
  const anchor = firstMissed === undefined || kind === "receipt" ? received : receivedAtMoment(zone, firstMissed);
  if (duty.every !== undefined && needsTimeOfBase(planIn(charter, version, duty, options), anchor) !== undefined)
    return [pending(commitment, { of: "time-of-day" })];
  const ended = (duty.until === undefined ? undefined : event.ends.get(duty.until)) ?? Infinity;
  const after = firstMissed ?? received.at;
  const next = nextOwed(charter, { commitment, zone, anchor, acts: [], ended }, { ...options, after });
  if (next === undefined) return [];
  if ("reason" in next) return [{ state: "untimed", commitment, reason: next.reason }];
  return [{ state: "recurring", commitment, next: occurrenceOf(next.owed, next.part.duty, options, undefined) }];
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
  { history, ends }: EventRead,
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
  { history, ends }: EventRead,
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
