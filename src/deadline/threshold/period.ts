import { CharterClockError, shown } from "../../errors.js";
import { listOf, text } from "../../input/forms.js";
import { required, table } from "../../input/table.js";
import { amountOf } from "../../charter/allowance.js";
import { findCommitment } from "../../charter/find-commitment.js";
import { versionInForce } from "../../charter/versions/in-force.js";
import { officeOfVersion } from "../../charter/office.js";
import type { OfficeOptions } from "../../charter/office.js";
import type { Charter, Commitment, RatioThreshold } from "../../charter/charter.js";
import type { WholeNumber } from "../../data/plain-forms.js";
import { isoText } from "../../time/instant.js";
import type { InstantInput, InstantText } from "../../time/instant.js";
import { localDayAt } from "../../time/zone.js";
import { clockOf } from "../case/clock.js";
import { byClock, moment } from "../case/forms.js";
import { invalidCase } from "../case/require.js";
import { withinRatio } from "./exact-ratio.js";
import { OFFICE_FIELDS, optionsReader } from "../case/options.js";
import { provenanceOf } from "../plan/provenance.js";
import type { Provenance } from "../plan/provenance.js";
import { measured, measuredValue } from "./measured.js";
import type { MeasuredValue, ThresholdState } from "./threshold.js";

/** What was measured at one moment: one call (`{ rings: 4 }`), or a tally (`{ lost: 3, answered: 60 }`). */
export interface MeasuredRecord {
  readonly at: InstantInput;
  readonly measured: Readonly<Record<string, MeasuredValue>>;
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
  /** The row id. */
  readonly commitment: string;
  readonly state: ThresholdState;
  /** When the period began. */
  readonly from: InstantText;
  /** When it ended, not included. */
  readonly to: InstantText;
  /** How many records lie in the period. */
  readonly records: WholeNumber;
  /**
   * For a ratio, the sum that is a share, by the charter's own definition; else how many records kept the limit.
   * @minimum 0
   */
  readonly part: number;
  /**
   * For a ratio, the sum of which it is a share; else out of how many records.
   * @minimum 0
   */
  readonly whole: number;
  readonly provenance: Provenance;
}

const RECORDS = { asked: "What was measured", remedy: "Give a list of { at, measured }" };

interface PeriodRead extends OfficeOptions {
  readonly from: number;
  readonly to: number;
}

const readPeriod = optionsReader<PeriodRead>((zone) => ({
  ...OFFICE_FIELDS,
  from: required(moment(zone, "The start of the period (from)")),
  to: required(moment(zone, "The end of the period (to)")),
}));

interface RecordRead {
  readonly at: number;
  readonly measured: MeasuredRecord["measured"];
}

interface MeasurementRead {
  readonly commitment: string;
  readonly records: readonly RecordRead[];
}

const readMeasurement = byClock((zone) => {
  const record = table<RecordRead>(
    { asked: "A record of measurements", remedy: RECORDS.remedy },
    { at: required(moment(zone, "When a record was measured")), measured: required(measured()) },
  );
  return table<MeasurementRead>(
    {
      asked: "The measurements of a period",
      remedy: 'Give an object such as { commitment: "ABE-07", records: [] }',
    },
    {
      commitment: required(text({ asked: "The commitment that was measured", remedy: "Give a row id or slug" })),
      records: required(listOf(record, RECORDS)),
    },
  );
});

/**
 * Judges what was measured in a period by the version in force when it begins. A ratio is taken of the sums, by the
 * denominator that the charter states; a limit on each call is kept if every call kept it, and the share is given.
 */
export function judgePeriod(charter: Charter, subject: PeriodMeasurement, given: PeriodOptions): PeriodStatus {
  const { from, to, ...options } = readPeriod(charter, given);
  const zone = clockOf(charter);
  const read = readMeasurement(zone)(subject, { path: "$", code: "invalid-case" });
  if (to < from) {
    const found = `an end at ${isoText(to, zone)}, before its start at ${isoText(from, zone)}`;
    throw invalidCase("The period to judge", found, "Swap or correct them", "$.options.to");
  }
  const version = versionInForce(charter, localDayAt(zone, from));
  const commitment = findCommitment(version, read.commitment);
  const office = officeOfVersion(charter, version, options);
  const inPeriod = read.records.filter(({ at }) => at >= from && at < to);
  const share = shareOf(
    commitment,
    inPeriod.map((record) => record.measured),
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

interface Share {
  readonly part: number;
  readonly whole: number;
  readonly isMeasured: boolean;
  readonly isKept: boolean;
}

function shareOf(commitment: Commitment, records: readonly MeasuredRecord["measured"][]): Share {
  if (commitment.kind === "threshold" && "part" in commitment.threshold) return ratioOf(commitment.threshold, records);
  const limit = limitOf(commitment);
  const values = records.map((values) => measuredValue(values, limit.measure)).filter((value) => value !== undefined);
  const kept = values.filter((value) => value <= limit.atMost).length;
  return { part: kept, whole: values.length, isMeasured: values.length > 0, isKept: kept === values.length };
}

function ratioOf(threshold: RatioThreshold, records: readonly MeasuredRecord["measured"][]): Share {
  const values = (name: string): number[] => records.flatMap((record) => measuredValue(record, name) ?? []);
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
