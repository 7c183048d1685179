import { findCommitment } from "../../charter/find-commitment.js";
import type { Charter } from "../../charter/charter.js";
import { versionInForce } from "../../charter/versions/in-force.js";
import { isoText } from "../../time/instant.js";
import type { Options } from "../case/case.js";
import { NO_OPTIONS, readOptions } from "../case/options.js";
import { caseOf } from "../case/read-case.js";
import type { CaseRead } from "../case/read-case.js";
import { receivedAtMoment } from "../case/received.js";
import { invalidCase } from "../case/require.js";
import { contradictionsAmong } from "./contradictions.js";
import type { Contradiction } from "./contradictions.js";
import { readEvent } from "./event-case.js";
import type { Ended, EventCase, EventRead } from "./event-case.js";
import { recurringPromise } from "./recurring-promise.js";
import { pending, refusedOr, soonestFirst, startedPromise } from "./started-promise.js";
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
 * Every promise that one event starts: with its due date, paused, pending with what it waits for, recurring, or
 * without a time. Throws `unknown-event` where the charter in force names no such event.
 */
export function computeDeadlines(charter: Charter, subject: EventCase, given: Options = NO_OPTIONS): Deadlines {
  const options = readOptions(charter, given);
  const event = readEvent(charter, subject);
  const { direct, stages, recurring } = startsOf(event, options);
  const begun = direct.flatMap((commitment) =>
    refusedOr(commitment.id, () => [startedPromise(caseOf(event, commitment), options)]),
  );
  const promises = [
    ...begun,
    ...stages.flatMap((stage) => stagePromise(event, stage, options)),
    ...recurring.flatMap((duty) => recurringPromise(event, duty, begun, options)),
  ];
  return Object.freeze({
    charter: charter.id,
    event: event.event,
    promises: Object.freeze(promises.map((promise) => Object.freeze(promise)).sort(soonestFirst)),
    contradictions: Object.freeze(contradictionsAmong(event.version, promises)),
  });
}

/** A stage runs from when the promise before it ended; where that ended otherwise than awaited, it never starts. */
function stagePromise(event: EventRead, { commitment, start }: Stage, options: Options): StartedPromise[] {
  const { id } = commitment;
  const ends = event.history.filter((entry) => entry.commitment === start.commitment);
  const end = ends.find(({ outcome }) => start.outcome === "ended" || outcome === start.outcome);
  if (end !== undefined) {
    requireStageAfter(end, id, event);
    return refusedOr(id, () => [startedPromise(caseFrom(event, end.at, id), options)]);
  }
  if (ends.some(({ outcome }) => outcome !== "ended")) return [];
  return [pending(id, { of: "start", start })];
}

/** The case of a stage, by the version in force when it begins. */
function caseFrom({ charter, zone, pauses, restart, attributes }: EventRead, at: number, id: string): CaseRead {
  const received = receivedAtMoment(zone, at);
  const version = versionInForce(charter, received.day);
  const commitment = findCommitment(version, id);
  const restarted = restart !== undefined && restart.at >= at ? restart : undefined;
  return caseOf({ charter, version, zone, received, pauses, restart: restarted, attributes }, commitment);
}

/** Refuses a stage that was over before it began. */
function requireStageAfter(start: Ended, id: string, { history, zone }: EventRead): void {
  const early = history.find(({ commitment, at }) => commitment === id && at < start.at);
  if (early === undefined) return;
  const found = `${isoText(early.at, zone)}, before it began when ${start.commitment} ended at ${isoText(start.at, zone)}`;
  throw invalidCase(`When ${early.commitment} ended`, found, "Correct one of the two", "$.history");
}
