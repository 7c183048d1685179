import { CharterClockError, shown } from "../errors.js";
import { amountOf } from "../charter/allowance.js";
import { findCommitment } from "../charter/find-commitment.js";
import { versionInForce, zoneOf } from "../charter/in-force.js";
import { officeOfVersion } from "../charter/office.js";
import type { OfficeOptions } from "../charter/office.js";
import type { Charter, Commitment, RatioThreshold } from "../charter/types.js";
import { epochMilliseconds, isoText } from "../time/instant.js";
import type { InstantInput } from "../time/instant.js";
import { localDayAt } from "../time/zone.js";
import { provenanceOf } from "./provenance.js";
import type { Provenance } from "./provenance.js";
import { measuredValue, withinRatio } from "./threshold.js";

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
export function judgePeriod(charter: Charter, subject: PeriodMeasurement, options: PeriodOptions): PeriodStatus {
  const [first] = charter.versions;
  const zone = first === undefined ? undefined : zoneOf(charter, first);
  if (zone === undefined) return versionInForce(charter, 0) as never;
  const from = epochMilliseconds(options.from, zone, "The start of the period (from)");
  const to = epochMilliseconds(options.to, zone, "The end of the period (to)");
  const version = versionInForce(charter, localDayAt(zone, from));
  const commitment = findCommitment(version, subject.commitment);
  const office = officeOfVersion(charter, version, options);
  const inPeriod = subject.records
    .map(({ at, measured }, index) => ({ at: epochMilliseconds(at, zone, `When record ${index} was measured`), measured }))
    .filter(({ at }) => at >= from && at < to);
  const share = shareOf(commitment, inPeriod.map(({ measured }) => measured));
  return Object.freeze({
    commitment: commitment.id,
    state: share.whole === 0 ? "not-measured" : share.isKept ? "met" : "missed",
    from: isoText(from, zone),
    to: isoText(to, zone),
    records: inPeriod.length,
    part: share.part,
    whole: share.whole,
    provenance: provenanceOf(version, commitment, office, { ...office.calendar, divisions: [] }, options),
  });
}

interface Share {
  readonly part: number;
  readonly whole: number;
  readonly isKept: boolean;
}

function shareOf(commitment: Commitment, records: readonly MeasuredRecord["measured"][]): Share {
  if (commitment.kind === "threshold" && "part" in commitment.threshold) return ratioOf(commitment.threshold, records);
  const limit = limitOf(commitment);
  const values = records.map((measured) => measuredValue(measured, limit.measure)).filter((value) => value !== undefined);
  const kept = values.filter((value) => value <= limit.atMost).length;
  return { part: kept, whole: values.length, isKept: kept === values.length };
}

function ratioOf(threshold: RatioThreshold, records: readonly MeasuredRecord["measured"][]): Share {
  const sum = (name: string): number => records.reduce((total, measured) => total + (measuredValue(measured, name) ?? 0), 0);
  const [part, whole] = [sum(threshold.part), sum(threshold.whole)];
  return { part, whole, isKept: withinRatio(part, whole, threshold.atMost) };
}

/** The limit on one record: that of a threshold, or an elapsed time such as ten seconds to answer. */
function limitOf(commitment: Commitment): { readonly measure: string; readonly atMost: number } {
  if (commitment.kind === "threshold" && "measure" in commitment.threshold) return commitment.threshold;
  if (commitment.kind === "deadline" && commitment.term !== undefined) {
    const { unit, amount } = amountOf(commitment.term.allowance);
    if (unit === "seconds" || unit === "minutes" || unit === "hours") return { measure: unit, atMost: amount };
  }
  throw new CharterClockError("no-time-in-commitment", {
    asked: `To judge what was measured for ${shown(commitment.id)} over a period`,
    found: `a ${commitment.kind} without a limit that can be measured call by call`,
    remedy: "Name a threshold, or a deadline in seconds, minutes or hours",
    path: "$.commitment",
  });
}
