import type { Amount } from "../../charter/allowance.js";
import { findCommitment } from "../../charter/find-commitment.js";
import type { Charter, CharterVersion, Commitment } from "../../charter/charter.js";
import { versionInForce } from "../../charter/versions/in-force.js";
import type { Place } from "../../input/form.js";
import { text } from "../../input/forms.js";
import { optionalOrNull, required, table } from "../../input/table.js";
import type { Fields } from "../../input/table.js";
import type { ZoneTable } from "../../time/zone.js";
import type { Case } from "./case.js";
import { clockOf } from "./clock.js";
import { events, factFields, receiptOf, restartOf } from "./facts.js";
import type { FactParts, Facts, Happened } from "./facts.js";
import { amount, byClock, moment } from "./forms.js";

/** How a case ended, in epoch milliseconds; it moves no date. */
export interface Endings {
  readonly completedAt?: number | undefined;
  readonly withdrawnAt?: number | undefined;
  readonly events?: readonly Happened[] | undefined;
}

/** What a case says and an event does not. */
interface OwnParts {
  readonly extension: Amount | undefined;
  /** The time agreed with the customer, in epoch milliseconds. */
  readonly agreedAt: number | undefined;
  readonly endings: Endings | undefined;
}

/** A case as read, once: nothing after it looks at the case that was given. */
export interface CaseRead extends Facts, OwnParts {
  readonly commitment: Commitment;
}

interface CaseParts extends FactParts, Endings {
  readonly commitment: string;
  readonly extension?: Amount | undefined;
  readonly agreedAt?: number | undefined;
}

const HERE: Place = { path: "$", code: "invalid-case" };

/** The keys that say how a case ended. */
export function endingFields(zone: ZoneTable): Fields<Endings> {
  return {
    completedAt: optionalOrNull(moment(zone, "The moment of completion (completedAt)")),
    withdrawnAt: optionalOrNull(moment(zone, "The moment of withdrawal (withdrawnAt)")),
    events: optionalOrNull(events(zone)),
  };
}

const partsOf = byClock((zone) =>
  table<CaseParts>(
    { asked: "The case to compute", remedy: 'Give an object such as { commitment: "CAL-16", receivedAt: … }' },
    {
      commitment: required(
        text({
          asked: "The commitment to compute",
          remedy: 'Give a row id or slug, "CAL-16" or "repairs.routine"',
        }),
      ),
      ...factFields(zone),
      extension: optionalOrNull(
        amount({
          asked: "The extension of the case",
          remedy: "Give one unit and a whole number, { workingDays: 5 }",
        }),
      ),
      agreedAt: optionalOrNull(moment(zone, "The time agreed with the customer (agreedAt)")),
      ...endingFields(zone),
    },
  ),
);

/**
 * Reads a case by the clock of its charter and the version in force at its receipt. Throws typed errors with the JSON path
 * for what has not its form, would be lost, or cannot have happened in that order.
 */
export function readCase(charter: Charter, given: Case): CaseRead {
  return read(charter, given, undefined);
}

/** The same under one version, in force or not. */
export function readCaseUnder(charter: Charter, version: CharterVersion, given: Case): CaseRead {
  return read(charter, given, version);
}

function read(charter: Charter, given: Case, under: CharterVersion | undefined): CaseRead {
  const zone = clockOf(charter);
  const parts = partsOf(zone)(given, HERE);
  const received = receiptOf(parts, zone);
  const version = under ?? versionInForce(charter, received.day);
  const { extension, agreedAt, completedAt, withdrawnAt, events: happened } = parts;
  const facts = {
    charter,
    version,
    zone,
    received,
    pauses: parts.pauses ?? NONE,
    restart: restartOf(parts, zone, received),
    attributes: parts.attributes,
  };
  const endings = { completedAt, withdrawnAt, events: happened };
  return caseOf(facts, findCommitment(version, parts.commitment), { extension, agreedAt, endings });
}

/** The case of a commitment, from what is known. All cases have the same keys in one order: engines read those faster. */
export function caseOf(facts: Facts, commitment: Commitment, own: OwnParts = NO_PARTS): CaseRead {
  const { charter, version, zone, received, pauses, restart, attributes } = facts;
  const { extension, agreedAt, endings } = own;
  return {
    charter,
    version,
    zone,
    commitment,
    received,
    pauses,
    restart,
    attributes,
    extension,
    agreedAt,
    endings,
  };
}

const NONE: readonly never[] = Object.freeze([]);

const NO_PARTS: OwnParts = { extension: undefined, agreedAt: undefined, endings: undefined };
