import { CharterClockError, shown } from "../errors.js";
import { findCommitment } from "../charter/find-commitment.js";
import { versionInForce, zoneOf } from "../charter/in-force.js";
import { officeOfVersion } from "../charter/office.js";
import type { OfficeOptions } from "../charter/office.js";
import type { Charter, RatioThreshold, Threshold, ThresholdCommitment } from "../charter/types.js";
import { epochMilliseconds, isoText } from "../time/instant.js";
import type { InstantInput } from "../time/instant.js";
import { localDayAt } from "../time/zone.js";
import { provenanceOf } from "./provenance.js";
import type { Provenance } from "./provenance.js";

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
  const first = charter.versions[0];
  const zone = first === undefined ? undefined : zoneOf(charter, first);
  const at = zone === undefined ? 0 : epochMilliseconds(now, zone, "The moment of the status (now)");
  const version = versionInForce(charter, zone === undefined ? 0 : localDayAt(zone, at));
  const commitment = findCommitment(version, subject.commitment);
  if (commitment.kind !== "threshold") throw noThreshold(subject.commitment, commitment.kind);
  const office = officeOfVersion(charter, version, options);
  return Object.freeze({
    commitment: commitment.id,
    state: judge(commitment, subject.measured),
    asOf: isoText(at, office.zone),
    threshold: commitment.threshold,
    measured: Object.freeze({ ...subject.measured }),
    provenance: provenanceOf(version, commitment, office, { ...office.calendar, divisions: [] }, options),
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

/** Whether part/whole is at most a/b, compared by cross-multiplication, so that nothing is rounded. */
export function withinRatio(part: number, whole: number, [share, of]: RatioThreshold["atMost"]): boolean {
  return part * of <= share * whole;
}

/** A measured value by its name; throws `invalid-case` for what is no number from 0 on. */
export function measuredValue(measured: Measurement["measured"], name: string): number | undefined {
  const value = Object.hasOwn(measured, name) ? measured[name] : undefined;
  if (value === undefined || (Number.isFinite(value) && value >= 0)) return value;
  throw new CharterClockError("invalid-case", {
    asked: `The measured value ${name}`,
    found: shown(value),
    remedy: "Give a number that is not negative",
    path: `$.measured.${name}`,
  });
}

function noThreshold(name: string, kind: string): CharterClockError {
  return new CharterClockError("no-time-in-commitment", {
    asked: `To judge a measured value by ${name}`,
    found: `a ${kind}, not a threshold`,
    remedy: "Compute its deadline instead, or name a threshold",
    path: "$.commitment",
  });
}
