import { findCommitment } from "../../charter/find-commitment.js";
import type { Attributes, Charter } from "../../charter/charter.js";
import { versionInForce } from "../../charter/versions/in-force.js";
import { listOf, oneOf, text } from "../../input/forms.js";
import { optionalOrNull, required, table } from "../../input/table.js";
import type { CivilDate } from "../../time/civil-date.js";
import { isoText } from "../../time/instant.js";
import type { InstantInput } from "../../time/instant.js";
import type { ZoneTable } from "../../time/zone.js";
import type { CaseEvent, Pause } from "../case/case.js";
import { clockOf } from "../case/clock.js";
import { factFields, receiptOf, restartOf } from "../case/facts.js";
import type { FactParts, Facts } from "../case/facts.js";
import { byClock, moment } from "../case/forms.js";
import { invalidCase } from "../case/require.js";
import { endsAmong } from "./event-ends.js";

/** How a commitment ended, for the stages that wait for it. */
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

/** How a commitment ended, by its row id and in epoch milliseconds. */
export interface Ended {
  readonly commitment: string;
  readonly outcome: HistoryEntry["outcome"];
  readonly at: number;
}

/** An event as read, once for all its promises. */
export interface EventRead extends Facts {
  readonly event: string;
  readonly history: readonly Ended[];
  /** When each event that ends a recurring duty happened, in epoch milliseconds. */
  readonly ends: ReadonlyMap<string, number>;
}

interface EventParts extends FactParts {
  readonly event: string;
  readonly history?: readonly Ended[] | undefined;
}

const partsOf = byClock((zone) => {
  const remedy = "Give a list of { commitment, outcome, at }";
  const ended = table<Ended>(
    { asked: "An entry of the history", remedy },
    {
      commitment: required(
        text({ asked: "The commitment of an entry of the history", remedy: "Give a row id or slug" }),
      ),
      outcome: required(oneOf(["ended", "met", "failed"] as const, "How a commitment ended")),
      at: required(moment(zone, "When a commitment ended")),
    },
  );
  return table<EventParts>(
    {
      asked: "The event whose promises to compute",
      remedy: 'Give an object such as { event: "letter-received", receivedAt: … }',
    },
    {
      event: required(text({ asked: "The name of the event", remedy: "Give the charter's name for it" })),
      ...factFields(zone),
      history: optionalOrNull(listOf(ended, { asked: "The history of the event", remedy })),
    },
  );
});

/** Reads an event and its history; throws `invalid-case` for what would be lost or cannot have happened in that order. */
export function readEvent(charter: Charter, given: EventCase): EventRead {
  const zone = clockOf(charter);
  const parts = partsOf(zone)(given, { path: "$", code: "invalid-case" });
  const { event, pauses = [], attributes } = parts;
  const received = receiptOf(parts, zone);
  const version = versionInForce(charter, received.day);
  const restart = restartOf(parts, zone, received);
  const history = (parts.history ?? []).map((entry, index): Ended => {
    const { id } = findCommitment(version, entry.commitment);
    if (entry.at >= received.at) return { ...entry, commitment: id };
    const found = `${isoText(entry.at, zone)}, before the receipt at ${isoText(received.at, zone)}`;
    throw invalidCase(`When ${id} ended`, found, "Correct one of the two", `$.history[${index}].at`);
  });
  requireOneOutcome(history, zone);
  const ends = endsAmong(parts.events, version, received.at, zone);
  return { charter, version, zone, received, pauses, restart, attributes, event, history, ends };
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
