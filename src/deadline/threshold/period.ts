import { CharterClockError, shown } from "../../errors.js";
import { amountOf } from "../../charter/allowance.js";
import { findCommitment } from "../../charter/find-commitment.js";
import { versionInForce } from "../../charter/versions/in-force.js";
import { officeOfVersion } from "../../charter/office.js";
import type { OfficeOptions } from "../../charter/office.js";
import type { Charter, Commitment, RatioThreshold } from "../../charter/types.js";
import { epochMilliseconds, isoText } from "../../time/instant.js";
import type { InstantInput } from "../../time/instant.js";
import { localDayAt } from "../../time/zone.js";
import { clockOf } from "../case/clock.js";
import { invalidCase, listOf, requireKnownKeys, requireObject, requireText } from "../case/require.js";
import { withinRatio } from "./exact-ratio.js";
import { readOptions } from "../case/options.js";
import { provenanceOf } from "../plan/provenance.js";
import type { Provenance } from "../plan/provenance.js";
import { checkMeasured, measuredValue } from "./threshold.js";

/** What was measured at one moment: one call (`{ rings: 4 }`), or a tally (`{ lost: 3, answered: 60 }`). */
export interface MeasuredRecord {
  readonly at: InstantInput;
  readonly measured: Readonly<Record<string, number>>;
}

/** Everything that was measured for one commitment. */
export interface PeriodMeasurement {
  readonly commitment: string;
  readonly records: readonly MeasuredRecord[];
}

/** The period `[from, to)` that is judged. */
export interface PeriodOptions extends OfficeOptions {
  readonly from: InstantInput;
  readonly to: InstantInput;
}

/** Whether a threshold was kept over a period. Frozen plain JSON. */
export interface PeriodStatus {
  readonly commitment: string;
  /** `not-measured`: no record has a value that is needed, or the ratio has nothing to be a share of. */
  readonly state: "met" | "missed" | "not-measured";
  readonly from: string;
  readonly to: string;
  /** How many records lie in the period. */
  readonly records: number;
  /** For a ratio, its two sums by the charter's own definition; else how many records kept the limit, out of how many. */
  readonly part: number;
  readonly whole: number;
  readonly provenance: Provenance;
}

/**
 * Judges what was measured in a period by the version in force when it begins. A ratio is taken of the sums, by the
 * denominator that the charter states; a limit on each call is kept if every call kept it, and the share is given.
 */
export function judgePeriod(charter: Charter, subject: PeriodMeasurement, given: PeriodOptions): PeriodStatus {
  const options = readOptions(charter, given, "period");
  const records = readRecords(subject);
  const zone = clockOf(charter);
  const from = epochMilliseconds(options.from, zone, "The start of the period (from)");
  const to = epochMilliseconds(options.to, zone, "The end of the period (to)");
  if (to < from) {
    const found = `an end at ${isoText(to, zone)}, before its start at ${isoText(from, zone)}`;
    throw invalidCase("The period to judge", found, "Swap or correct them", "$.to");
  }
  const version = versionInForce(charter, localDayAt(zone, from));
  const commitment = findCommitment(version, subject.commitment);
  const office = officeOfVersion(charter, version, options);
  const inPeriod = records
    .map(({ at, measured }, index) => ({
      at: epochMilliseconds(at, zone, `When record ${index} was measured`),
      measured,
    }))
    .filter(({ at }) => at >= from && at < to);
  const share = shareOf(
    commitment,
    inPeriod.map(({ measured }) => measured),
  );
  return Object.freeze({
    commitment: commitment.id,
    state: share.isMeasured ? (share.isKept ? "met" : "missed") : "not-measured",
    from: isoText(from, zone),
    to: isoText(to, zone),
    records: inPeriod.length,
    part: share.part,
    whole: share.whole,
    provenance: provenanceOf(version, commitment, office, [], options),
  });
}

/** The records of a measurement, each with its moment and its values. */
function readRecords(subject: PeriodMeasurement): readonly MeasuredRecord[] {
  const remedy = "Give a list of { at, measured }";
  requireObject(
    subject,
    "The measurements of a period",
    'Give an object such as { commitment: "ABE-07", records: [] }',
    "$",
  );
  requireKnownKeys(subject, ["commitment", "records"], "$");
  requireText(subject.commitment, "The commitment that was measured", "Give a row id or slug", "$.commitment");
  if (subject.records === undefined) throw invalidCase("What was measured", "nothing", remedy, "$.records");
  const records = listOf(subject.records, "What was measured", remedy, "$.records");
  records.forEach((record, index) => {
    const path = `$.records[${index}]`;
    requireObject(record, "A record of measurements", remedy, path);
    requireKnownKeys(record, ["at", "measured"], path);
    checkMeasured(record.measured, `${path}.measured`);
  });
  return records;
}

interface Share {
  readonly part: number;
  readonly whole: number;
  readonly isMeasured: boolean;
  readonly isKept: boolean;
}

function shareOf(commitment: Commitment, records: readonly MeasuredRecord["measured"][]): Share {
  if (commitment.kind === "threshold" && "part" in commitment.threshold) return ratioOf(commitment.threshold, records);
  const limit = limitOf(commitment);
  const values = records
    .map((measured) => measuredValue(measured, limit.measure))
    .filter((value) => value !== undefined);
  const kept = values.filter((value) => value <= limit.atMost).length;
  return { part: kept, whole: values.length, isMeasured: values.length > 0, isKept: kept === values.length };
}

function ratioOf(threshold: RatioThreshold, records: readonly MeasuredRecord["measured"][]): Share {
  const values = (name: string): number[] => records.flatMap((measured) => measuredValue(measured, name) ?? []);
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, value) => total + value, 0);
  const parts = values(threshold.part);
  const [part, whole] = [sum(parts), sum(values(threshold.whole))];
  return { part, whole, isMeasured: whole > 0 && parts.length > 0, isKept: withinRatio(part, whole, threshold.atMost) };
}

/** The limit on one record: that of a threshold, or an elapsed time such as ten seconds to answer. */
function limitOf(commitment: Commitment): { readonly measure: string; readonly atMost: number } {
  if (commitment.kind === "threshold" && "measure" in commitment.threshold) return commitment.threshold;
  if (commitment.kind === "deadline" && commitment.term !== undefined) {
    const { unit, amount } = amountOf(commitment.term.allowance);
    if (unit === "seconds" || unit === "minutes" || unit === "hours") return { measure: unit, atMost: amount };
  }
  throw new CharterClockError("no-time-in-commitment", {
    asked: `Judging ${shown(commitment.id)} over a period`,
    found: `a ${commitment.kind} without a limit that can be measured call by call`,
    remedy: "Name a threshold, or a deadline in seconds, minutes or hours",
    path: "$.commitment",
  });
}
