import type { Charter } from "../../charter/types.js";
import { bindingsOf } from "../bind/bindings.js";
import type { Binds } from "../bind/bindings.js";
import type { Case } from "../case/case.js";
import { caseNotices } from "../result/case-notices.js";
import type { CountedCase } from "../count/counted-case.js";
import { boundOf, firstUncovered, governingAmong, ownDate } from "../bind/governing.js";
import type { Governing } from "../bind/governing.js";
import type { DatedPart, Judged } from "./judged.js";
import { countAim, dueMomentOf, otherLimbsIn, timedLimbId } from "../bind/limbs.js";
import { provisionalFrom } from "../count/provisional.js";
import type { StatusOptions } from "./status-types.js";

/** A counted case with all that binds it. */
export interface BoundCase {
  readonly charter: Charter;
  readonly subject: Case;
  readonly counted: CountedCase;
  readonly binds: readonly Binds[];
}

/** Counts what binds a counted case. */
export function boundCase(charter: Charter, subject: Case, counted: CountedCase, options: StatusOptions): BoundCase {
  const { commitment, version } = counted.plan;
  return { charter, subject, counted, binds: bindingsOf(charter, commitment, version, subject, options) };
}

/** A case as numbers: the promise itself, its aim and its duties, with what keeps and excuses it. */
export function judgedCase({ charter, subject, counted, binds }: BoundCase, options: StatusOptions): Judged {
  const { plan, term, received } = counted;
  const { commitment, office } = plan;
  const uncovered = firstUncovered(provisionalFrom(plan, term, counted.counted, options), binds);
  const aim = countAim(counted, subject);
  return {
    charter,
    commitment: commitment.id,
    zone: office.zone,
    received: received.at,
    restartedAt: subject.restartedAt,
    own: { id: timedLimbId(plan), date: ownDate(charter.id, counted), counted },
    aim: aim && aimPart(charter.id, aim),
    duties: dutiesAmong(binds),
    ways: {
      inTime: timedLimbId(plan),
      otherLimbs: commitment.kind === "deadline" ? otherLimbsIn(commitment) : [],
      excusedBy: commitment.kind === "deadline" ? commitment.excusedBy : undefined,
    },
    uncovered,
    notices: caseNotices(counted, uncovered, subject),
    provenance: plan.provenance,
  };
}

/** The aim of a promise among its limbs. */
export function aimPart(charter: string, counted: CountedCase): DatedPart {
  return { id: "aim", date: ownDate(charter, counted), counted };
}

/** The duties that have a date. */
export function dutiesAmong(binds: readonly Binds[]): readonly DatedPart[] {
  return binds.flatMap((one) => (one.state === "due" ? [dutyPart(one)] : []));
}

function dutyPart({ text, counted }: Extract<Binds, { state: "due" }>): DatedPart {
  const date = Object.freeze({ ...text, ...dueMomentOf(counted.counted, counted.plan.office.zone) });
  return { id: `${text.charter}/${text.commitment}`, date, counted };
}

/** The date that governs a counted case. */
export function governingOf({ charter, counted, binds }: BoundCase): Governing {
  return governingAmong(ownDate(charter.id, counted), binds.map(boundOf));
}
