import { zoneOf } from "../../charter/versions/in-force.js";
import { officeOfVersion } from "../../charter/office.js";
import type { Charter, CharterVersion, DeadlineCommitment } from "../../charter/types.js";
import { bindingsOf } from "../bind/bindings.js";
import type { Case } from "../case/case.js";
import { firstUncovered } from "../bind/governing.js";
import { dutiesAmong } from "./judged-case.js";
import type { Judged } from "./judged.js";
import { otherLimbsIn } from "../bind/limbs.js";
import { provenanceOf } from "../plan/provenance.js";
import type { Received } from "../case/received.js";
import { standingNotices } from "../plan/standing-notices.js";
import type { StatusOptions } from "./status-types.js";

/** A promise that only events keep, as numbers: it has no due moment, so it is late only by a duty that binds it. */
export function judgedUntimed(
  charter: Charter,
  version: CharterVersion,
  commitment: DeadlineCommitment,
  received: Received,
  subject: Case,
  options: StatusOptions,
): Judged {
  const office = officeOfVersion(charter, version, options);
  const binds = bindingsOf(charter, commitment, version, subject, options);
  return {
    charter,
    commitment: commitment.id,
    zone: zoneOf(charter, version),
    received: received.at,
    restartedAt: subject.restartedAt,
    duties: dutiesAmong(binds),
    ways: { otherLimbs: otherLimbsIn(commitment), excusedBy: commitment.excusedBy },
    uncovered: firstUncovered(undefined, binds),
    notices: standingNotices(version, commitment, office, undefined, options),
    provenance: provenanceOf(version, commitment, office, [], options),
  };
}
