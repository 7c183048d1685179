import { officeOfVersion } from "../../charter/office.js";
import type { DeadlineCommitment } from "../../charter/charter.js";
import { bindingsOf } from "../bind/bindings.js";
import { firstUncovered } from "../bind/governing.js";
import { otherLimbsIn } from "../bind/limbs.js";
import { proofWith } from "../bind/proof-with.js";
import type { CaseRead } from "../case/read-case.js";
import { provenanceOf } from "../plan/provenance.js";
import { standingNotices } from "../plan/standing-notices.js";
import { dutiesAmong } from "./judged-case.js";
import type { Judged } from "./judged.js";
import type { StatusRead } from "./read-status.js";

/** A promise that only events keep, as numbers: it has no due moment, so it is late only by a duty that binds it. */
export function judgedUntimed(read: CaseRead, commitment: DeadlineCommitment, options: StatusRead): Judged {
  const { charter, version, zone, received, restart } = read;
  const office = officeOfVersion(charter, version, options);
  const binds = bindingsOf(read, options);
  return {
    charter,
    commitment: commitment.id,
    zone,
    received: received.at,
    restartedAt: restart?.at,
    duties: dutiesAmong(binds),
    ways: { otherLimbs: otherLimbsIn(commitment), excusedBy: commitment.excusedBy },
    uncovered: firstUncovered(undefined, binds),
    notices: standingNotices(version, commitment, office, undefined, options),
    provenance: proofWith(provenanceOf(version, commitment, office, [], options), binds),
  };
}
