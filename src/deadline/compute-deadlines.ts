import { CharterClockError, shown } from "../errors.js";
import { zoneOf, versionInForce } from "../charter/in-force.js";
import type { Charter, CharterVersion, DeadlineCommitment, RecurringCommitment } from "../charter/types.js";
import type { Case, Options } from "./case.js";
import { computeDeadline } from "./compute.js";
import type { Deadline } from "./compute.js";
import { contradictionsAmong } from "./contradictions.js";
import type { Contradiction } from "./contradictions.js";
import { defined } from "./defined.js";
import type { EventCase, HistoryEntry } from "./event-case.js";
import { matchAttributes } from "./attributes.js";
import { effectsOn } from "./read-term.js";
import { receiptOf } from "./request.js";

/** A promise that an event sets going, and how its date stands. */
export type SetGoing =
  | { readonly state: "due"; readonly commitment: string; readonly deadline: Deadline }
  | { readonly state: "paused"; readonly commitment: string; readonly reason: string }
  | { readonly state: "pending"; readonly commitment: string; readonly waitsFor: string }
  | { readonly state: "untimed"; readonly commitment: string; readonly reason: string };

/** Every promise that an event sets going, soonest first. Frozen plain JSON. */
export interface Deadlines {
  readonly charter: string;
  readonly event: string;
  readonly promises: readonly SetGoing[];
  /** Promises for the same thing that differ, and which of them governs. */
  readonly contradictions: readonly Contradiction[];
}

/**
 * Every promise that one event sets going: with its due date, paused, pending with what it waits for, or without a
 * time. Throws `unknown-event` where the charter in force names no such event.
 */
export function computeDeadlines(charter: Charter, subject: EventCase, options: Options = {}): Deadlines {
  const version = versionFor(charter, subject);
  const starts = startsOf(version, subject, options);
  const promises: SetGoing[] = starts.direct.map((commitment) => setGoing(charter, commitment, caseOf(subject, commitment), options));
  if (starts.direct.length === 0 && starts.recurring.length === 0) throw unknownEvent(version, subject, options);
  for (const stage of starts.stages) promises.push(stagePromise(charter, version, stage, subject, options));
  for (const { id, anchor } of starts.recurring) {
    promises.push({ state: "pending", commitment: id, waitsFor: anchor === "missed-date" ? "a date that is missed" : "occurrencesOf: it comes back" });
  }
  return Object.freeze({
    charter: charter.id,
    event: subject.event,
    promises: Object.freeze(promises.map((promise) => Object.freeze(promise)).sort(soonestFirst)),
    contradictions: Object.freeze(contradictionsAmong(version, promises)),
  });
}

interface Starts {
  readonly direct: readonly DeadlineCommitment[];
  readonly stages: readonly DeadlineCommitment[];
  readonly recurring: readonly RecurringCommitment[];
}

function startsOf(version: CharterVersion, subject: EventCase, options: Options): Starts {
  const deadlines = version.commitments.filter((commitment) => commitment.kind === "deadline");
  const applies = ({ appliesWhen }: DeadlineCommitment): boolean =>
    appliesWhen === undefined || matchAttributes(appliesWhen, subject.attributes) !== "differs";
  const direct = deadlines.filter((one) => startEvent(version, one, options) === subject.event && applies(one));
  const stages: DeadlineCommitment[] = [];
  const reached = new Set(direct.map(({ id }) => id));
  for (let before = -1; before < stages.length; ) {
    before = stages.length;
    for (const one of deadlines) {
      const waitsFor = typeof one.startsWhen === "string" ? undefined : one.startsWhen.commitment;
      if (waitsFor === undefined || reached.has(one.id) || !reached.has(waitsFor) || !applies(one)) continue;
      stages.push(one);
      reached.add(one.id);
    }
  }
  const recurring = version.commitments.filter(
    (one) =>
      one.kind === "recurring" &&
      (one.startsWhen === subject.event || (one.startsWhen === undefined && one.anchor === "missed-date" && direct.length > 0)),
  ) as RecurringCommitment[];
  return { direct, stages, recurring };
}

function startEvent(version: CharterVersion, commitment: DeadlineCommitment, options: Options): string | undefined {
  if (typeof commitment.startsWhen !== "string") return undefined;
  return effectsOn(version, commitment, options).reduce((start, effect) => effect.startsWhen ?? start, commitment.startsWhen);
}

function setGoing(charter: Charter, { id: commitment }: DeadlineCommitment, subject: Case, options: Options): SetGoing {
  try {
    return { state: "due", commitment, deadline: computeDeadline(charter, subject, options) };
  } catch (error) {
    if (!(error instanceof CharterClockError)) throw error;
    if (error.code === "paused") return { state: "paused", commitment, reason: error.details.found };
    if (error.code === "no-time-in-commitment") return { state: "untimed", commitment, reason: error.details.found };
    throw error;
  }
}

function stagePromise(
  charter: Charter,
  version: CharterVersion,
  stage: DeadlineCommitment,
  subject: EventCase,
  options: Options,
): SetGoing {
  const start = stage.startsWhen as Exclude<DeadlineCommitment["startsWhen"], string>;
  const entry = subject.history?.find((one) => isStart(version, one, start));
  if (entry === undefined) {
    const words = start.outcome === "ended" ? "to end" : start.outcome === "met" ? "to be kept" : "to fail";
    return { state: "pending", commitment: stage.id, waitsFor: `${start.commitment} ${words}` };
  }
  return setGoing(charter, stage, caseOf({ ...subject, receivedOn: undefined, receivedAt: entry.at }, stage), options);
}

function isStart(
  version: CharterVersion,
  entry: HistoryEntry,
  start: Exclude<DeadlineCommitment["startsWhen"], string>,
): boolean {
  const awaited = version.commitments.find(({ id, slug }) => id === start.commitment || slug === start.commitment);
  const isSame = entry.commitment === awaited?.id || entry.commitment === awaited?.slug;
  return isSame && (start.outcome === "ended" || entry.outcome === start.outcome);
}

type CaseParts = { readonly [Key in keyof Omit<EventCase, "event" | "history">]: EventCase[Key] | undefined };

function caseOf(subject: CaseParts, { id }: DeadlineCommitment): Case {
  const { receivedAt, receivedOn, attributes, pauses, restartedAt } = subject;
  return { commitment: id, ...defined({ receivedAt, receivedOn, attributes, pauses, restartedAt }) };
}

function versionFor(charter: Charter, subject: EventCase): CharterVersion {
  const first = charter.versions[0];
  if (first === undefined) return versionInForce(charter, 0);
  const { receivedAt, receivedOn } = subject;
  const receipt = receiptOf({ commitment: "", ...defined({ receivedAt, receivedOn }) }, zoneOf(charter, first));
  return versionInForce(charter, receipt.day);
}

function soonestFirst(a: SetGoing, b: SetGoing): number {
  const rank = (promise: SetGoing): number => ["due", "paused", "pending", "untimed"].indexOf(promise.state);
  if (a.state === "due" && b.state === "due") return a.deadline.dueAtMilliseconds - b.deadline.dueAtMilliseconds;
  return rank(a) - rank(b);
}

function unknownEvent(version: CharterVersion, subject: EventCase, options: Options): CharterClockError {
  const events = version.commitments.flatMap((one) => (one.kind === "deadline" ? (startEvent(version, one, options) ?? []) : []));
  return new CharterClockError("unknown-event", {
    asked: `What ${shown(subject.event)} sets going under ${version.id} ${version.version}`,
    found: "no commitment that starts with it",
    remedy: `Use one of ${[...new Set(events)].sort().join(", ")}`,
    path: "$.event",
  });
}
