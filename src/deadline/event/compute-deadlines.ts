import type { Charter, DeadlineCommitment } from "../../charter/types.js";
import { epochMilliseconds, isoText } from "../../time/instant.js";
import type { Case, Options } from "../case/case.js";
import { clockOf } from "../case/clock.js";
import { contradictionsAmong } from "./contradictions.js";
import type { Contradiction } from "./contradictions.js";
import { defined } from "../case/defined.js";
import { readEvent } from "./event-case.js";
import type { Ended, EventCase, ReadEvent } from "./event-case.js";
import { invalidCase } from "../case/require.js";
import { NO_OPTIONS, readOptions } from "../case/options.js";
import { recurringPromise } from "./recurring-promise.js";
import { startedPromise, soonestFirst } from "./started-promise.js";
import type { StartedPromise } from "./started-types.js";
import { startsOf } from "./starts.js";
import type { Stage } from "./starts.js";

export type * from "./started-types.js";

/** Every promise that an event starts, soonest first. Frozen plain JSON. */
export interface Deadlines {
  /** The id of the charter. */
  readonly charter: string;
  /** The charter's name for what happened. */
  readonly event: string;
  /** Soonest first. */
  readonly promises: readonly StartedPromise[];
  /** Promises for the same thing that differ, and which of them governs. */
  readonly contradictions: readonly Contradiction[];
}

/**
 * Every promise that one event starts: with its due date, paused, pending with what it waits for, coming back, or
 * without a time. Throws `unknown-event` where the charter in force names no such event.
 */
export function computeDeadlines(charter: Charter, subject: EventCase, given: Options = NO_OPTIONS): Deadlines {
  const options = readOptions(charter, given, "deadline");
  const event = readEvent(charter, subject);
  const { direct, stages, recurring } = startsOf(event, options);
  const begun = direct.map((commitment) => startedPromise(charter, commitment, caseOf(subject, commitment), options));
  const promises = [
    ...begun,
    ...stages.flatMap((stage) => stagePromise(event, stage, options)),
    ...recurring.flatMap((duty) => recurringPromise(event, duty, begun, options)),
  ];
  return Object.freeze({
    charter: charter.id,
    event: subject.event,
    promises: Object.freeze(promises.map((promise) => Object.freeze(promise)).sort(soonestFirst)),
    contradictions: Object.freeze(contradictionsAmong(event.version, promises)),
  });
}

/** A stage runs from when the promise before it ended; where that ended otherwise than awaited, it never starts. */
function stagePromise(
  { charter, subject, history }: ReadEvent,
  { commitment, start }: Stage,
  options: Options,
): StartedPromise[] {
  const ends = history.filter((entry) => entry.commitment === start.commitment);
  const end = ends.find(({ outcome }) => start.outcome === "ended" || outcome === start.outcome);
  if (end !== undefined) {
    requireStageAfter(
      end,
      history.filter((entry) => entry.commitment === commitment.id),
      charter,
    );
    const { attributes, pauses } = subject;
    const restartedAt = isFrom(subject.restartedAt, end.at, charter) ? subject.restartedAt : undefined;
    return [
      startedPromise(
        charter,
        commitment,
        caseOf({ receivedAt: end.at, ...defined({ attributes, pauses, restartedAt }) }, commitment),
        options,
      ),
    ];
  }
  if (ends.some(({ outcome }) => outcome !== "ended")) return [];
  const awaited = start.outcome === "ended" ? "to end" : start.outcome === "met" ? "to be kept" : "to fail";
  return [{ state: "pending", commitment: commitment.id, waitsFor: `${start.commitment} ${awaited}` }];
}

/** Refuses a stage that was over before it began. */
function requireStageAfter(start: Ended, ends: readonly Ended[], charter: Charter): void {
  const early = ends.find(({ at }) => at < start.at);
  if (early === undefined) return;
  const zone = clockOf(charter);
  const found = `${isoText(early.at, zone)}, before it began when ${start.commitment} ended at ${isoText(start.at, zone)}`;
  throw invalidCase(`When ${early.commitment} ended`, found, "Correct one of the two", "$.history");
}

type CaseParts = Omit<Case, "commitment">;

/** The case that an event begins, made key by key: an object of entries would be several times as slow to read. */
function caseOf(
  { receivedAt, receivedOn, attributes, pauses, restartedAt }: CaseParts,
  { id }: DeadlineCommitment,
): Case {
  const subject: { -readonly [Key in keyof Case]: Case[Key] } = { commitment: id };
  if (receivedAt !== undefined) subject.receivedAt = receivedAt;
  if (receivedOn !== undefined) subject.receivedOn = receivedOn;
  if (attributes !== undefined) subject.attributes = attributes;
  if (pauses !== undefined) subject.pauses = pauses;
  if (restartedAt !== undefined) subject.restartedAt = restartedAt;
  return subject;
}

/** Whether a moment is given and not before an instant. */
function isFrom(moment: EventCase["restartedAt"], instant: number, charter: Charter): boolean {
  return (
    moment !== undefined &&
    epochMilliseconds(moment, clockOf(charter), "The moment of restart (restartedAt)") >= instant
  );
}
