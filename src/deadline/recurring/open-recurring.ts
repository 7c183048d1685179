import type {
  Charter,
  CharterVersion,
  Commitment,
  RecurringAnchor,
  RecurringCommitment,
} from "../../charter/charter.js";
import { CharterClockError } from "../../errors.js";
import type { ZoneTable } from "../../time/zone.js";
import type { Options } from "../case/case.js";
import type { Received } from "../case/received.js";
import type { CommitmentPlan } from "../plan/plan.js";
import { planIn } from "../plan/plan-cache.js";
import { anchorIn } from "../plan/read-term.js";
import type { UnknownOccurrences } from "./occurrence-types.js";
import type { RecurringRead } from "./read-recurring.js";
import type { Act } from "./recurring-acts.js";
import { requireTimeOfBase } from "./recurring-time-of-day.js";

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

/** Opens a recurring case under one version; `unknown` where its rhythm has no anchor date, or no stated interval. */
export function openRecurring(
  charter: Charter,
  version: CharterVersion,
  commitment: RecurringCommitment,
  { zone, anchor, acts }: RecurringRead,
  options: Options,
): OpenRecurring | UnknownOccurrences {
  const kind = anchorIn(version, commitment, options);
  if (commitment.every === undefined) return unknown(commitment, "it recurs, but at no stated interval");
  if (anchor === undefined) return unknown(commitment, `it is counted from ${ANCHOR_WORDS[kind]}, which is not given`);
  const plan = planIn(charter, version, commitment, options);
  requireTimeOfBase(plan, anchor, "$.anchoredOn");
  return { plan, kind, anchor, zone, acts };
}

function unknown({ id }: Commitment, reason: string): UnknownOccurrences {
  return Object.freeze({ state: "unknown", commitment: id, reason });
}

/** The error for a commitment that does not recur. */
export function notRecurring(commitment: Commitment): CharterClockError {
  return new CharterClockError("no-time-in-commitment", {
    asked: `The occurrences of ${commitment.id} (${commitment.slug})`,
    found: `a ${commitment.kind}, which does not recur`,
    remedy: commitment.kind === "deadline" ? "Compute its deadline instead" : "Name a recurring commitment",
    path: "$.commitment",
  });
}
