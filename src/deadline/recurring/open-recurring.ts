import { requireCivilDay } from "../../time/read-date.js";
import { epochMilliseconds } from "../../time/instant.js";
import { CharterClockError } from "../../errors.js";
import { findCommitment } from "../../charter/find-commitment.js";
import type { Charter, CharterVersion, Commitment, RecurringAnchor, RecurringCommitment } from "../../charter/types.js";
import type { ZoneTable } from "../../time/zone.js";
import type { Options } from "../case/case.js";
import { clockOf } from "../case/clock.js";
import { invalidCase, requireKnownKeys, requireObject, requireText } from "../case/require.js";
import type { UnknownOccurrences } from "./occurrence-types.js";
import type { CommitmentPlan } from "../plan/plan.js";
import { planIn } from "../plan/plan-cache.js";
import { anchorIn } from "../plan/read-term.js";
import { receivedAtMoment, receivedOnDay } from "../case/received.js";
import type { Received } from "../case/received.js";
import { actsOf, requireAfterAnchor } from "./recurring-acts.js";
import type { Act } from "./recurring-acts.js";
import type { RecurringCase } from "./recurring-case.js";
import { requireTimeOfBase } from "./recurring-time-of-day.js";

/** A recurring case as it was given, whatever version of the charter counts it. */
export interface ReadRecurring {
  readonly commitment: string;
  readonly zone: ZoneTable;
  readonly anchor: Received | undefined;
  readonly acts: readonly Act[];
  /** Epoch milliseconds; infinite where it has not ended. */
  readonly ended: number;
}

/** A recurring duty under one version of its charter, made ready to count. */
export interface OpenRecurring {
  readonly plan: CommitmentPlan;
  readonly kind: RecurringAnchor;
  readonly anchor: Received;
  readonly zone: ZoneTable;
  readonly acts: readonly Act[];
}

const ANCHOR_WORDS: Readonly<Record<RecurringAnchor, string>> = {
  receipt: "the receipt",
  "missed-date": "the date that was missed",
  "last-done": "the last time it was done",
  given: "a date that the landlord gives",
};

const KNOWN_KEYS = ["commitment", "anchoredAt", "anchoredOn", "done", "endedAt"];

/** Reads a recurring case by the clock of the charter. */
export function readRecurring(charter: Charter, subject: RecurringCase): ReadRecurring {
  checkShape(subject);
  const zone = clockOf(charter);
  const anchor = anchorOf(subject, zone);
  return {
    commitment: subject.commitment,
    zone,
    anchor,
    acts: actsOf(subject, zone, anchor),
    ended: endedAt(subject, zone, anchor),
  };
}

/** Opens a recurring case under one version; `unknown` where its rhythm has no anchor date, or no stated interval. */
export function openRecurring(
  charter: Charter,
  version: CharterVersion,
  { commitment: name, zone, anchor, acts }: ReadRecurring,
  options: Options,
): OpenRecurring | UnknownOccurrences {
  const commitment = requireRecurring(findCommitment(version, name));
  const kind = anchorIn(version, commitment, options);
  if (commitment.every === undefined) return unknown(commitment, "it recurs, but at no stated interval");
  if (anchor === undefined) return unknown(commitment, `it is counted from ${ANCHOR_WORDS[kind]}, which is not given`);
  const plan = planIn(charter, version, name, options);
  requireTimeOfBase(plan, anchor, "$.anchoredOn");
  return { plan, kind, anchor, zone, acts };
}

function checkShape(subject: RecurringCase): void {
  const example = 'Give an object such as { commitment: "CAL-06", anchoredOn: "2026-06-22" }';
  requireObject(subject, "A recurring duty", example, "$");
  requireKnownKeys(subject, KNOWN_KEYS, "$");
  requireText(subject.commitment, "The recurring commitment", example, "$.commitment");
  if (subject.anchoredAt === undefined || subject.anchoredOn === undefined) return;
  throw invalidCase("The anchor of the duty", "both anchoredAt and anchoredOn", "Give one of them", "$");
}

function anchorOf({ anchoredAt, anchoredOn }: RecurringCase, zone: ZoneTable): Received | undefined {
  if (anchoredAt !== undefined) {
    return receivedAtMoment(zone, epochMilliseconds(anchoredAt, zone, "The anchor of the duty (anchoredAt)"));
  }
  if (anchoredOn === undefined) return undefined;
  return receivedOnDay(zone, requireCivilDay(anchoredOn, "The anchor of the duty (anchoredOn)"));
}

function endedAt(subject: RecurringCase, zone: ZoneTable, anchor: Received | undefined): number {
  if (subject.endedAt === undefined) return Infinity;
  const ended = epochMilliseconds(subject.endedAt, zone, "When the duty ended (endedAt)");
  requireAfterAnchor(ended, anchor, zone, "When the duty ended", "$.endedAt");
  return ended;
}

function unknown({ id }: Commitment, reason: string): UnknownOccurrences {
  return Object.freeze({ state: "unknown", commitment: id, reason });
}

function requireRecurring(commitment: Commitment): RecurringCommitment {
  if (commitment.kind === "recurring") return commitment;
  throw new CharterClockError("no-time-in-commitment", {
    asked: `The occurrences of ${commitment.id} (${commitment.slug})`,
    found: `a ${commitment.kind}, which does not recur`,
    remedy: commitment.kind === "deadline" ? "Compute its deadline instead" : "Name a recurring commitment",
    path: "$.commitment",
  });
}
