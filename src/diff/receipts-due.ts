import { findCommitment } from "../charter/find-commitment.js";
import { spansOf } from "../charter/versions/version-spans.js";
import { deepFreeze } from "../charter/deep-freeze.js";
import { clockOf } from "../deadline/case/clock.js";
import { readOptions } from "../deadline/case/options.js";
import { attributes, byClock, day, moment } from "../deadline/case/forms.js";
import { invalidCase } from "../deadline/case/require.js";
import { appliesTo, requireSingle } from "../deadline/count/count-case.js";
import { doesNotApply } from "../deadline/count/refusal-of.js";
import { planIn } from "../deadline/plan/plan-cache.js";
import { termOfCase } from "../deadline/plan/term-of-case.js";
import { oneOf, text } from "../input/forms.js";
import { optionalOrNull, required, table } from "../input/table.js";
import { computeDeadline } from "../index.js";
import type { Attributes, Charter, CharterVersion, CivilDate, InstantInput, Options } from "../index.js";
import type { CivilDay } from "../time/civil-date.js";
import { isoText } from "../time/instant.js";
import { localDayAt } from "../time/zone.js";
import type { ZoneTable } from "../time/zone.js";
import { receiptsDue } from "./prove/exact/due-on.js";
import type { Terms, Wanted } from "./prove/exact/due-on.js";
import { datesOfZone } from "./prove/moments.js";

/** Which receipts are asked for: those of one promise that fall due on a date, or at an instant. */
export interface DueThen {
  /** Row id or slug of the commitment. */
  readonly commitment: string;
  /** What the cases are like, as far as the promise depends on it. */
  readonly attributes?: Attributes | undefined;
  /** Which date of the promise: its limit, if left out, or the aim inside it. */
  readonly of?: "limit" | "aim" | undefined;
  /** The due date. Give this or `dueAt`. */
  readonly dueOn?: CivilDate | undefined;
  /** The last instant that keeps the promise. */
  readonly dueAt?: InstantInput | undefined;
}

/** A moment of receipt, on the landlord's clock and in epoch milliseconds. */
export interface ReceiptMoment {
  readonly receivedAt: string;
  readonly receivedAtMilliseconds: number;
}

/** All receipts from the earliest through the latest, both included. */
export interface ReceiptRange {
  /** The version in force then. */
  readonly version: string;
  readonly earliest: ReceiptMoment;
  readonly latest: ReceiptMoment;
  /** The due date depends on dates past the coverage of a calendar. */
  readonly provisional: boolean;
}

/**
 * Every receipt whose case falls due on a date, or at an instant, in the order of time; none where there is no such
 * receipt. Cases without pauses, restarts, extensions and agreed times. Throws `CharterClockError` as `computeDeadline` does.
 */
export function receiptsDueOn(charter: Charter, asked: DueThen, given: Options = {}): readonly ReceiptRange[] {
  const options = readOptions(charter, given);
  const zone = clockOf(charter);
  const read = readDueThen(zone)(asked, { path: "$", code: "invalid-case" });
  const wanted = wantedBy(read, zone);
  const { commitment } = read;
  const subject = { commitment, ...(read.attributes === undefined ? {} : { attributes: read.attributes }) };
  const ranges = versionsWith(charter, commitment, wanted).flatMap(({ version, from, until }) => {
    const terms = termsIn(charter, version, read, options);
    const known = datesOfZone(zone);
    const dates = { zone, first: Math.max(from, known.first), last: Math.min(until - 1, known.last) };
    const uncounted = (receivedAt: number): never => {
      computeDeadline(charter, { ...subject, receivedAt }, options);
      throw new RangeError("a receipt that cannot be counted has no deadline");
    };
    return receiptsDue(terms, wanted, dates, uncounted).map(({ from: earliest, to }): ReceiptRange => ({
      version: version.version,
      earliest: momentOf(earliest, zone),
      latest: momentOf(to - 1, zone),
      provisional: computeDeadline(charter, { ...subject, receivedAt: earliest }, options).provisional,
    }));
  });
  return deepFreeze(ranges);
}

function momentOf(receivedAtMilliseconds: number, zone: ZoneTable): ReceiptMoment {
  return { receivedAt: isoText(receivedAtMilliseconds, zone), receivedAtMilliseconds };
}

interface DueThenRead {
  readonly commitment: string;
  readonly attributes?: Attributes | undefined;
  readonly of?: "limit" | "aim" | undefined;
  readonly dueOn?: CivilDay | undefined;
  readonly dueAt?: number | undefined;
}

const readDueThen = byClock((zone) =>
  table<DueThenRead>(
    { asked: "Which receipts to find", remedy: 'Give an object such as { commitment: "CAL-16", dueOn: "2026-06-22" }' },
    {
      commitment: required(text({ asked: "Which commitment to look at", remedy: 'Give a row id or slug, "CAL-16"' })),
      attributes: optionalOrNull(attributes),
      of: optionalOrNull(oneOf(["limit", "aim"] as const, "Which date of the promise (of)")),
      dueOn: optionalOrNull(day("The due date (dueOn)")),
      dueAt: optionalOrNull(moment(zone, "The due moment (dueAt)")),
    },
  ),
);

function wantedBy({ dueOn, dueAt }: DueThenRead, zone: ZoneTable): Wanted {
  if (dueOn !== undefined && dueAt === undefined) return { day: dueOn };
  if (dueAt !== undefined && dueOn === undefined) return { day: localDayAt(zone, dueAt), at: dueAt };
  const found = dueOn === undefined ? "neither dueOn nor dueAt" : "both dueOn and dueAt";
  throw invalidCase("When the receipts fall due", found, "Give exactly one of them", "$");
}

/** The versions that have the commitment, and the dates of receipt on which each is in force by the due date. */
function versionsWith(charter: Charter, name: string, { day }: Wanted): ReturnType<typeof spansOf> {
  const spans = spansOf(charter).filter(({ from }) => from <= day + 1);
  const having = spans.filter(({ version }) =>
    version.commitments.some(({ id, slug }) => id === name || slug === name),
  );
  if (having.length === 0) spans.slice(-1).forEach(({ version }) => findCommitment(version, name));
  return having;
}

function termsIn(charter: Charter, version: CharterVersion, asked: DueThenRead, options: Options): Terms {
  const commitment = findCommitment(version, asked.commitment);
  requireSingle(commitment);
  const { attributes: known } = asked;
  if (!appliesTo(commitment, known)) throw doesNotApply(commitment, known);
  const plan = planIn(charter, version, commitment, options);
  const limit = termOfCase(plan, known);
  if (asked.of !== "aim") return { office: plan.office, terms: [limit] };
  if (plan.aim !== undefined) return { office: plan.office, terms: [limit, plan.aim] };
  const remedy = "Leave `of` out, or ask for a commitment with an aim";
  throw invalidCase(`The aim of ${commitment.id}`, "that it has none", remedy, "$.of");
}
