import { CharterClockError, shown } from "../errors.js";
import type { Charter, RecurringAnchor, RecurringCommitment } from "../charter/types.js";
import { zoneOf } from "../charter/in-force.js";
import { civilDateOf } from "../time/civil-date.js";
import type { CivilDate } from "../time/civil-date.js";
import { epochMilliseconds, isoText } from "../time/instant.js";
import type { InstantInput } from "../time/instant.js";
import type { ZoneTable } from "../time/zone.js";
import type { Options } from "./case.js";
import { defined } from "./defined.js";
import type { DueMoment } from "./limbs.js";
import { dueMomentOf } from "./limbs.js";
import type { Notice } from "./notice.js";
import { occurrencesOwed } from "./occurrences-owed.js";
import type { Owed } from "./occurrences-owed.js";
import type { CommitmentPlan } from "./plan.js";
import { planOn } from "./plan-cache.js";
import type { Provenance } from "./provenance.js";
import { receiptOf } from "./request.js";
import type { RecurringCase } from "./recurring-case.js";
import type { Receipt } from "./receipt.js";

/** Which occurrences are asked for, and the moment that counts as now. */
export interface OccurrenceOptions extends Options {
  /** The first due instant asked for; default the anchor. */
  readonly from?: InstantInput;
  /** The last due instant asked for. */
  readonly through: InstantInput;
  /** Judges each occurrence at this moment; without it they are only listed. */
  readonly now?: InstantInput;
}

/** One occurrence of a recurring duty. */
export interface Occurrence extends DueMoment {
  /** Counted from the anchor: the first is 1. */
  readonly number: number;
  readonly countedFrom: CivilDate;
  /** `open`: not done, and its due moment has not passed. Only where `now` was given. */
  readonly state?: "kept" | "missed" | "open";
  /** When it was done; late, where the state is `missed`. */
  readonly doneAt?: string;
}

/** The occurrences of a recurring duty in a span, or why there is no telling. Frozen plain JSON. */
export type Occurrences = KnownOccurrences | UnknownOccurrences;

/** Occurrences that can be told. */
export interface KnownOccurrences {
  readonly state: "known";
  readonly commitment: string;
  readonly occurrences: readonly Occurrence[];
  readonly notices: readonly Notice[];
  readonly provenance: Provenance;
}

/** A duty whose rhythm has no date to be counted from, or no stated interval. */
export interface UnknownOccurrences {
  readonly state: "unknown";
  readonly commitment: string;
  readonly reason: string;
}

/** The most occurrences one question may ask for. */
const LIMIT = 10_000;

const ANCHOR_WORDS: Readonly<Record<RecurringAnchor, string>> = {
  receipt: "the receipt",
  "missed-date": "the date that was missed",
  "last-done": "the last time it was done",
  given: "a date that the landlord gives",
};

/**
 * The occurrences of a recurring duty from `from` through `through`; with `now`, which were kept, missed or are open.
 * Without an anchor date the answer is `unknown`, never a guess. Throws typed errors for what is no recurring duty.
 */
export function occurrencesOf(charter: Charter, subject: RecurringCase, options: OccurrenceOptions): Occurrences {
  const found = openRecurring(charter, subject, options);
  if ("reason" in found) return found;
  const { plan, anchor, zone } = found;
  const through = epochMilliseconds(options.through, zone, "The end of the span (through)");
  const from = options.from === undefined ? anchor.at : epochMilliseconds(options.from, zone, "The start of the span (from)");
  const now = options.now === undefined ? undefined : epochMilliseconds(options.now, zone, "The moment of the status (now)");
  const done = (subject.done ?? []).map((at, index) => epochMilliseconds(at, zone, `A time it was done ($.done[${index}])`));
  const ended = subject.endedAt === undefined ? Infinity : epochMilliseconds(subject.endedAt, zone, "When the duty ended (endedAt)");
  const occurrences: Occurrence[] = [];
  for (const owed of occurrencesOwed(plan, anchor, done.sort((a, b) => a - b), from)) {
    if (owed.counted.dueAt > through || owed.counted.dueAt > ended) break;
    if (owed.counted.dueAt < from) continue;
    if (occurrences.length === LIMIT) throw tooMany(plan, through);
    occurrences.push(occurrenceOf(owed, zone, now));
  }
  const { notices, provenance, commitment } = plan;
  return Object.freeze({ state: "known", commitment: commitment.id, occurrences: Object.freeze(occurrences), notices, provenance });
}

/** The first occurrence that is due after an instant, or why there is no telling; `undefined` where the duty has ended. */
export function nextOccurrence(
  charter: Charter,
  subject: RecurringCase,
  options: Options & { readonly after: InstantInput },
): Occurrence | UnknownOccurrences | undefined {
  const found = openRecurring(charter, subject, options);
  if ("reason" in found) return found;
  const { plan, anchor, zone } = found;
  const after = epochMilliseconds(options.after, zone, "The instant to look from (after)");
  const done = (subject.done ?? []).map((at, index) => epochMilliseconds(at, zone, `A time it was done ($.done[${index}])`));
  const ended = subject.endedAt === undefined ? Infinity : epochMilliseconds(subject.endedAt, zone, "When the duty ended (endedAt)");
  for (const owed of occurrencesOwed(plan, anchor, done.sort((a, b) => a - b), after + 1)) {
    if (owed.counted.dueAt > ended) return undefined;
    if (owed.counted.dueAt > after) return occurrenceOf(owed, zone, undefined);
  }
  return undefined;
}

interface OpenRecurring {
  readonly plan: CommitmentPlan;
  readonly anchor: Receipt;
  readonly zone: ZoneTable;
}

function openRecurring(charter: Charter, subject: RecurringCase, options: Options): OpenRecurring | UnknownOccurrences {
  const first = charter.versions[0];
  const zone = first === undefined ? undefined : zoneOf(charter, first);
  const { anchoredAt, anchoredOn } = subject;
  const newest = charter.versions[charter.versions.length - 1];
  if (zone === undefined || newest === undefined || (anchoredAt === undefined && anchoredOn === undefined)) {
    const commitment = requireRecurring(newest?.commitments.find(({ id, slug }) => id === subject.commitment || slug === subject.commitment), subject);
    const reason = `its rhythm is counted from ${ANCHOR_WORDS[commitment.anchor]}, which is not given`;
    return Object.freeze({ state: "unknown", commitment: commitment.id, reason });
  }
  const moment = defined({ receivedAt: anchoredAt, receivedOn: anchoredOn });
  const anchor = receiptOf({ commitment: subject.commitment, ...moment }, zone);
  const plan = planOn(charter, subject.commitment, anchor.day, options);
  requireRecurring(plan.commitment, subject);
  return { plan, anchor, zone };
}

function requireRecurring(commitment: CommitmentPlan["commitment"] | undefined, subject: RecurringCase): RecurringCommitment {
  if (commitment?.kind === "recurring") return commitment;
  throw new CharterClockError(commitment === undefined ? "unknown-commitment" : "no-time-in-commitment", {
    asked: `The occurrences of ${shown(subject.commitment)}`,
    found: commitment === undefined ? "no such row id or slug" : `a ${commitment.kind}, which does not come back`,
    remedy: commitment?.kind === "deadline" ? "Compute its deadline instead" : "Name a recurring commitment",
    path: "$.commitment",
  });
}

function occurrenceOf(owed: Owed, zone: ZoneTable, now: number | undefined): Occurrence {
  const { number, counted, doneAt } = owed;
  const isKept = doneAt !== undefined && doneAt <= counted.dueAt;
  const state = isKept ? "kept" : doneAt !== undefined || (now ?? -Infinity) > counted.dueAt ? "missed" : "open";
  return Object.freeze({
    number,
    countedFrom: civilDateOf(counted.countedFrom),
    ...dueMomentOf(counted, zone),
    ...(now === undefined ? undefined : { state }),
    ...(doneAt === undefined ? undefined : { doneAt: isoText(doneAt, zone) }),
  });
}

function tooMany(plan: CommitmentPlan, through: number): CharterClockError {
  return new CharterClockError("invalid-case", {
    asked: `The occurrences of ${plan.commitment.id} through ${isoText(through, plan.office.zone)}`,
    found: `more than ${LIMIT}`,
    remedy: "Ask for a shorter span",
  });
}
