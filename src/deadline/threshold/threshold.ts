import { findCommitment } from "../../charter/find-commitment.js";
import { officeOfVersion } from "../../charter/office.js";
import type { OfficeOptions } from "../../charter/office.js";
import type { Charter, Threshold, ThresholdCommitment } from "../../charter/charter.js";
import { versionInForce } from "../../charter/versions/in-force.js";
import { CharterClockError } from "../../errors.js";
import { text } from "../../input/forms.js";
import { required, table } from "../../input/table.js";
import { isoText } from "../../time/instant.js";
import type { InstantText } from "../../time/instant.js";
import { localDayAt } from "../../time/zone.js";
import { clockOf } from "../case/clock.js";
import { byClock } from "../case/forms.js";
import { provenanceOf } from "../plan/provenance.js";
import type { Provenance } from "../plan/provenance.js";
import { withinRatio } from "./exact-ratio.js";
import { measured, measuredValue } from "./measured.js";

/** Values that were measured for a commitment that is a threshold: five rings, lost and answered calls. */
export interface Measurement {
  readonly commitment: string;
  readonly measured: Readonly<Record<string, MeasuredValue>>;
}

/**
 * A value that was measured: a number from 0 to a million million.
 * @minimum 0
 * @maximum 1000000000000
 */
export type MeasuredValue = number;

/** Whether a limit was kept. */
export type ThresholdState =
  /** Within the limit. */
  | "met"
  /** Over it. */
  | "missed"
  /** A value is missing, or the ratio has nothing to be a share of. */
  | "not-measured";

/** Whether a measured value keeps its threshold. Frozen plain JSON. */
export interface ThresholdStatus {
  /** The row id. */
  readonly commitment: string;
  readonly state: ThresholdState;
  /** The moment that counted as now. */
  readonly asOf: InstantText;
  /** The limit. */
  readonly threshold: Threshold;
  /** What was measured, by name. */
  readonly measured: Readonly<Record<string, MeasuredValue>>;
  readonly provenance: Provenance;
}

const readMeasurement = byClock(() =>
  table<Measurement>(
    { asked: "What was measured", remedy: 'Give an object such as { commitment: "ABE-07", measured: { rings: 5 } }' },
    {
      commitment: required(text({ asked: "The commitment that was measured", remedy: "Give a row id or slug" })),
      measured: required(measured()),
    },
  ),
);

/** Judges measured values by the version in force at `now`; ratios are compared exactly, not rounded. */
export function judgeThreshold(
  charter: Charter,
  subject: Measurement,
  { now, ...options }: OfficeOptions & { readonly now: number },
): ThresholdStatus {
  const zone = clockOf(charter);
  const read = readMeasurement(zone)(subject, { path: "$", code: "invalid-case" });
  const version = versionInForce(charter, localDayAt(zone, now));
  const commitment = findCommitment(version, read.commitment);
  if (commitment.kind !== "threshold") throw noThreshold(read.commitment, commitment.kind);
  const office = officeOfVersion(charter, version, options);
  return Object.freeze({
    commitment: commitment.id,
    state: judge(commitment, read.measured),
    asOf: isoText(now, office.zone),
    threshold: commitment.threshold,
    measured: read.measured,
    provenance: provenanceOf(version, commitment, office, [], options),
  });
}

function judge({ threshold }: ThresholdCommitment, values: Measurement["measured"]): ThresholdStatus["state"] {
  if ("measure" in threshold) {
    const value = measuredValue(values, threshold.measure);
    if (value === undefined) return "not-measured";
    return value <= threshold.atMost ? "met" : "missed";
  }
  const part = measuredValue(values, threshold.part);
  const whole = measuredValue(values, threshold.whole);
  if (part === undefined || whole === undefined || whole === 0) return "not-measured";
  return withinRatio(part, whole, threshold.atMost) ? "met" : "missed";
}

function noThreshold(name: string, kind: string): CharterClockError {
  return new CharterClockError("no-time-in-commitment", {
    asked: `Judging a measured value by ${name}`,
    found: `a ${kind}, not a threshold`,
    remedy: "Compute its deadline instead, or name a threshold",
    path: "$.commitment",
  });
}
