import { zoneOf } from "../charter/in-force.js";
import { officeOfVersion } from "../charter/office.js";
import type { Charter, CharterVersion, DeadlineCommitment } from "../charter/types.js";
import { isoText } from "../time/instant.js";
import type { Case } from "./case.js";
import { happenedAt, overState } from "./deadline-status.js";
import { defined } from "./defined.js";
import { judgeLimbs } from "./limb-status.js";
import { otherLimbsIn } from "./limbs.js";
import { provenanceOf } from "./provenance.js";
import type { Receipt } from "./receipt.js";
import { standingNotices } from "./standing-notices.js";
import { momentsOf, requireAfterRestart } from "./status-moments.js";
import type { DeadlineStatus, StatusOptions } from "./status-types.js";

/** Where a promise stands that only events keep: it has no due moment, so it is never late. */
export function statusOfUntimed(
  charter: Charter,
  version: CharterVersion,
  commitment: DeadlineCommitment,
  received: Receipt,
  subject: Case,
  options: StatusOptions,
): DeadlineStatus {
  const zone = zoneOf(charter, version);
  const office = officeOfVersion(charter, version, options);
  const at = momentsOf(zone, received.at, Infinity, options);
  requireAfterRestart(at, subject.restartedAt, zone);
  const otherLimbs = otherLimbsIn(commitment);
  const judged = judgeLimbs({ commitment: commitment.id, otherLimbs, ...defined({ excusedBy: commitment.excusedBy }) }, at, options.events, zone);
  const completed = at.completed === undefined ? undefined : "met";
  return Object.freeze({
    commitment: commitment.id,
    state: overState(at, judged) ?? completed ?? (at.now < at.received ? "not-started" : "running"),
    asOf: isoText(at.now, zone),
    ...happenedAt(at, zone),
    ...(judged.limbs.length === 0 ? undefined : { limbs: Object.freeze(judged.limbs) }),
    ...(judged.keptBy === undefined ? undefined : { keptBy: judged.keptBy.id }),
    notices: standingNotices(version, commitment, office, undefined, options),
    provenance: provenanceOf(version, commitment, office, { ...office.calendar, divisions: [] }, options),
  });
}
