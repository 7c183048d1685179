import { shown } from "../../errors.js";
import { findCommitment } from "../../charter/find-commitment.js";
import { versionInForce } from "../../charter/versions/in-force.js";
import type { Attributes, Charter, CharterVersion } from "../../charter/types.js";
import type { CivilDate } from "../../time/civil-date.js";
import { epochMilliseconds, isoText } from "../../time/instant.js";
import type { InstantInput } from "../../time/instant.js";
import type { ZoneTable } from "../../time/zone.js";
import type { CaseEvent, Pause } from "../case/case.js";
import { clockOf } from "../case/clock.js";
import { defined } from "../case/defined.js";
import { checkAttributes, invalidCase, listOf, requireKnownKeys, requireObject, requireText } from "../case/require.js";
import { endsAmong } from "./event-ends.js";
import type { Received } from "../case/received.js";
import { pausesOf, receivedOf, requireOneReceipt, restartOf } from "../case/read-case.js";

/** What became of a commitment, for the stages that wait for it. */
export interface HistoryEntry {
  readonly commitment: string;
  /** `ended`: it is over, whether in time or not. */
  readonly outcome: "ended" | "met" | "failed";
  readonly at: InstantInput;
}

/** Something that happened between landlord and customer, with all that is known of it: one ticket of a CRM. */
export interface EventCase {
  /** The charter's name for what happened: `letter-received`, `repair-reported`, `complaint-made`. */
  readonly event: string;
  readonly receivedAt?: InstantInput | undefined;
  readonly receivedOn?: CivilDate | undefined;
  readonly attributes?: Attributes | undefined;
  readonly pauses?: readonly Pause[] | undefined;
  readonly restartedAt?: InstantInput | undefined;
  readonly history?: readonly HistoryEntry[] | undefined;
  /** What has happened since that ends a recurring duty, by the charter's name for it: `answered-in-full`. */
  readonly events?: readonly CaseEvent[] | undefined;
}

/** What became of a commitment, by its row id and in epoch milliseconds. */
export interface Ended {
  readonly commitment: string;
  readonly outcome: HistoryEntry["outcome"];
  readonly at: number;
}

/** An event whose parts were checked: the version in force then, and what became of what it started. */
export interface ReadEvent {
  readonly charter: Charter;
  readonly version: CharterVersion;
  readonly subject: EventCase;
  readonly history: readonly Ended[];
  /** When each event that ends a recurring duty happened, in epoch milliseconds. */
  readonly ends: ReadonlyMap<string, number>;
}

const KNOWN_KEYS = ["event", "receivedAt", "receivedOn", "attributes", "pauses", "restartedAt", "history", "events"];
const OUTCOMES: readonly unknown[] = ["ended", "met", "failed"];

/** Checks an event and its history; throws `invalid-case` for what would be lost or cannot have happened in that order. */
export function readEvent(charter: Charter, subject: EventCase): ReadEvent {
  const example = 'Give an object such as { event: "letter-received", receivedAt: … }';
  requireObject(subject, "The event whose promises to compute", example, "$");
  requireKnownKeys(subject, KNOWN_KEYS, "$");
  requireText(subject.event, "The name of the event", "Give the charter's name for it", "$.event");
  requireOneReceipt(subject);
  checkAttributes(subject.attributes);
  const zone = clockOf(charter);
  const { receivedAt, receivedOn } = subject;
  const received = receivedOf({ commitment: "", ...defined({ receivedAt, receivedOn }) }, zone);
  const version = versionInForce(charter, received.day);
  requirePausesAndRestart(subject, zone, received);
  const remedy = "Give a list of { commitment, outcome, at }";
  const history = listOf(subject.history, "The history of the event", remedy, "$.history").map(
    (entry, index): Ended => {
      const path = `$.history[${index}]`;
      requireObject(entry, "An entry of the history", remedy, path);
      requireKnownKeys(entry, ["commitment", "outcome", "at"], path);
      requireText(
        entry.commitment,
        "The commitment of an entry of the history",
        "Give a row id or slug",
        `${path}.commitment`,
      );
      const { id } = findCommitment(version, entry.commitment);
      if (!OUTCOMES.includes(entry.outcome)) {
        throw invalidCase(`How ${id} ended`, shown(entry.outcome), "Give ended, met or failed", `${path}.outcome`);
      }
      const at = epochMilliseconds(entry.at, zone, `When ${id} ended`);
      if (at >= received.at) return { commitment: id, outcome: entry.outcome, at };
      const found = `${isoText(at, zone)}, before the receipt at ${isoText(received.at, zone)}`;
      throw invalidCase(`When ${id} ended`, found, "Correct one of the two", `${path}.at`);
    },
  );
  requireOneOutcome(history, zone);
  return { charter, version, subject, history, ends: endsAmong(subject.events, version, received.at, zone) };
}

/** Refuses pauses and a restart that are wrong, also where no promise starts that would read them. */
function requirePausesAndRestart({ pauses, restartedAt }: EventCase, zone: ZoneTable, received: Received): void {
  const parts = { commitment: "", ...defined({ pauses, restartedAt }) };
  pausesOf(parts, zone, received.at, "allowed", "clipped");
  restartOf(parts, zone, received);
}

/** Refuses a promise that was both met and failed. */
function requireOneOutcome(history: readonly Ended[], zone: ZoneTable): void {
  history.forEach((entry, index) => {
    const other = history
      .slice(0, index)
      .find(({ commitment, outcome }) => commitment === entry.commitment && contradicts(outcome, entry.outcome));
    if (other === undefined) return;
    const found = `${other.outcome} at ${isoText(other.at, zone)} and ${entry.outcome} at ${isoText(entry.at, zone)}`;
    throw invalidCase(`How ${entry.commitment} ended`, found, "Leave out one of them", `$.history[${index}].outcome`);
  });
}

function contradicts(one: Ended["outcome"], other: Ended["outcome"]): boolean {
  return (one === "met" && other === "failed") || (one === "failed" && other === "met");
}
