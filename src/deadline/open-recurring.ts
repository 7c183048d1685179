import { CharterClockError } from "../errors.js";
import { findCommitment } from "../charter/find-commitment.js";
import { versionInForce } from "../charter/in-force.js";
import type { Charter, CharterVersion, Commitment, RecurringAnchor, RecurringCommitment } from "../charter/types.js";
import { epochMilliseconds, isoText } from "../time/instant.js";
import type { ZoneTable } from "../time/zone.js";
import type { Options } from "./case.js";
import { clockOf } from "./clock.js";
import { defined } from "./defined.js";
import { invalidCase, listOf, requireKnownKeys, requireObject, requireText } from "./input.js";
import type { UnknownOccurrences } from "./occurrence-types.js";
import type { CommitmentPlan } from "./plan.js";
import { planIn } from "./plan-cache.js";
import { anchorIn } from "./read-term.js";
import type { Receipt } from "./receipt.js";
import type { RecurringCase } from "./recurring-case.js";
import { receiptOf } from "./request.js";

/** A recurring duty made ready to count: its anchor, and when it was done and ended, in epoch milliseconds. */
export interface OpenRecurring {
  readonly plan: CommitmentPlan;
  readonly kind: RecurringAnchor;
  readonly anchor: Receipt;
  readonly zone: ZoneTable;
  /** In order. */
  readonly done: readonly number[];
  readonly ended: number;
}

const ANCHOR_WORDS: Readonly<Record<RecurringAnchor, string>> = {
  receipt: "the receipt",
  "missed-date": "the date that was missed",
  "last-done": "the last time it was done",
  given: "a date that the landlord gives",
};

const KNOWN_KEYS = ["commitment", "anchoredAt", "anchoredOn", "done", "endedAt"];

/** Reads a recurring case; `unknown` where its rhythm has no anchor date, or no stated interval. */
export function openRecurring(charter: Charter, subject: RecurringCase, options: Options): OpenRecurring | UnknownOccurrences {
  checkShape(subject);
  const zone = clockOf(charter);
  const { anchoredAt, anchoredOn, commitment: name } = subject;
  const hasAnchor = anchoredAt !== undefined || anchoredOn !== undefined;
  const anchor = hasAnchor ? receiptOf({ commitment: name, ...defined({ receivedAt: anchoredAt, receivedOn: anchoredOn }) }, zone) : undefined;
  const version = anchor === undefined ? newest(charter) : versionInForce(charter, anchor.day);
  const commitment = requireRecurring(findCommitment(version, name));
  const kind = anchorIn(version, commitment, options);
  const done = doneAt(subject, zone, anchor);
  const ended = endedAt(subject, zone, anchor);
  if (commitment.every === undefined) return unknown(commitment, "it comes back, but at no stated interval");
  if (anchor === undefined) return unknown(commitment, `its rhythm is counted from ${ANCHOR_WORDS[kind]}, which is not given`);
  return { plan: planIn(charter, version, name, options), kind, anchor, zone, done, ended };
}

function checkShape(subject: RecurringCase): void {
  const example = 'Give an object such as { commitment: "CAL-06", anchoredOn: "2026-06-22" }';
  requireObject(subject, "A recurring duty", example, "$");
  requireKnownKeys(subject, KNOWN_KEYS, "$");
  requireText(subject.commitment, "Which commitment comes back", example, "$.commitment");
  if (subject.anchoredAt === undefined || subject.anchoredOn === undefined) return;
  throw invalidCase("What the rhythm is counted from", "both anchoredAt and anchoredOn", "Give one of them", "$");
}

function newest({ id, versions }: Charter): CharterVersion {
  const last = versions[versions.length - 1];
  if (last === undefined) return versionInForce({ id, versions, calendars: [], zones: [] }, 0);
  return last;
}

/** When it was done, in order. Throws for one before the anchor. */
function doneAt({ done }: RecurringCase, zone: ZoneTable, anchor: Receipt | undefined): readonly number[] {
  const given = listOf(done, "When the duty was done", "Give a list of instants", "$.done");
  const instants = given.map((at, index) => {
    const instant = epochMilliseconds(at, zone, `A time it was done ($.done[${index}])`);
    requireAfterAnchor(instant, anchor, zone, "A time it was done", `$.done[${index}]`);
    return instant;
  });
  return instants.sort((a, b) => a - b);
}

function endedAt(subject: RecurringCase, zone: ZoneTable, anchor: Receipt | undefined): number {
  if (subject.endedAt === undefined) return Infinity;
  const ended = epochMilliseconds(subject.endedAt, zone, "When the duty ended (endedAt)");
  requireAfterAnchor(ended, anchor, zone, "When the duty ended", "$.endedAt");
  return ended;
}

function requireAfterAnchor(instant: number, anchor: Receipt | undefined, zone: ZoneTable, asked: string, path: string): void {
  if (anchor === undefined || instant >= anchor.at) return;
  const found = `${isoText(instant, zone)}, before the anchor at ${isoText(anchor.at, zone)}`;
  throw invalidCase(asked, found, "Correct one of the two", path);
}

function unknown({ id }: Commitment, reason: string): UnknownOccurrences {
  return Object.freeze({ state: "unknown", commitment: id, reason });
}

function requireRecurring(commitment: Commitment): RecurringCommitment {
  if (commitment.kind === "recurring") return commitment;
  throw new CharterClockError("no-time-in-commitment", {
    asked: `The occurrences of ${commitment.id} (${commitment.slug})`,
    found: `a ${commitment.kind}, which does not come back`,
    remedy: commitment.kind === "deadline" ? "Compute its deadline instead" : "Name a recurring commitment",
    path: "$.commitment",
  });
}
