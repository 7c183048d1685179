import { CharterClockError, shown } from "../../errors.js";
import { findCommitment } from "../../charter/find-commitment.js";
import { versionInForce } from "../../charter/versions/in-force.js";
import { officeOfVersion } from "../../charter/office.js";
import type { OfficeOptions } from "../../charter/office.js";
import type { Charter, Threshold, ThresholdCommitment } from "../../charter/types.js";
import { epochMilliseconds, isoText } from "../../time/instant.js";
import type { InstantInput } from "../../time/instant.js";
import { localDayAt } from "../../time/zone.js";
import { clockOf } from "../case/clock.js";
import { invalidCase, requireKnownKeys, requireObject } from "../case/require.js";
import { withinRatio } from "./exact-ratio.js";
import { provenanceOf } from "../plan/provenance.js";
import type { Provenance } from "../plan/provenance.js";

/** Values that were measured for a commitment that is a threshold: five rings, lost and answered calls. */
export interface Measurement {
  readonly commitment: string;
  readonly measured: Readonly<Record<string, number>>;
}

/** Whether a measured value keeps its threshold. Frozen plain JSON. */
export interface ThresholdStatus {
  readonly commitment: string;
  /** `not-measured`: a value is missing, or the ratio has nothing to be a share of. */
  readonly state: "met" | "missed" | "not-measured";
  readonly asOf: string;
  readonly threshold: Threshold;
  readonly measured: Readonly<Record<string, number>>;
  readonly provenance: Provenance;
}

/** Judges measured values by the version in force at `now`; ratios are compared exactly, not rounded. */
export function judgeThreshold(
  charter: Charter,
  subject: Measurement,
  now: InstantInput,
  options: OfficeOptions,
): ThresholdStatus {
  requireKnownKeys(subject, ["commitment", "measured"], "$");
  checkMeasured(subject.measured, "$.measured");
  const zone = clockOf(charter);
  const at = epochMilliseconds(now, zone, "The moment of the status (now)");
  const version = versionInForce(charter, localDayAt(zone, at));
  const commitment = findCommitment(version, subject.commitment);
  if (commitment.kind !== "threshold") throw noThreshold(subject.commitment, commitment.kind);
  const office = officeOfVersion(charter, version, options);
  return Object.freeze({
    commitment: commitment.id,
    state: judge(commitment, subject.measured),
    asOf: isoText(at, office.zone),
    threshold: commitment.threshold,
    measured: Object.freeze({ ...subject.measured }),
    provenance: provenanceOf(version, commitment, office, [], options),
  });
}

function judge({ threshold }: ThresholdCommitment, measured: Measurement["measured"]): ThresholdStatus["state"] {
  if ("measure" in threshold) {
    const value = measuredValue(measured, threshold.measure);
    if (value === undefined) return "not-measured";
    return value <= threshold.atMost ? "met" : "missed";
  }
  const part = measuredValue(measured, threshold.part);
  const whole = measuredValue(measured, threshold.whole);
  if (part === undefined || whole === undefined || whole === 0) return "not-measured";
  return withinRatio(part, whole, threshold.atMost) ? "met" : "missed";
}

/** A measured value by its name, where it was measured. */
export function measuredValue(measured: Measurement["measured"], name: string): number | undefined {
  return Object.hasOwn(measured, name) ? measured[name] : undefined;
}

/** Refuses measured values that are no numbers from 0 on, or too large to be added exactly. */
export function checkMeasured(measured: unknown, path: string): void {
  requireObject(measured, "What was measured", "Give an object such as { lost: 5, answered: 100 }", path);
  for (const [name, value] of Object.entries(measured as object)) {
    if (typeof value === "number" && value >= 0 && value <= 1e12) continue;
    throw invalidCase(
      `The measured value ${shown(name)}`,
      shown(value),
      "Give a number from 0 to 1,000,000,000,000",
      `${path}.${name}`,
    );
  }
}

function noThreshold(name: string, kind: string): CharterClockError {
  return new CharterClockError("no-time-in-commitment", {
    asked: `Judging a measured value by ${name}`,
    found: `a ${kind}, not a threshold`,
    remedy: "Compute its deadline instead, or name a threshold",
    path: "$.commitment",
  });
}
