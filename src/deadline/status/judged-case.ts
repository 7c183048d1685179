import { bindingsOf } from "../bind/bindings.js";
import type { Binds } from "../bind/bindings.js";
import { boundOf, firstUncovered, governingAmong, ownDate } from "../bind/governing.js";
import type { Governing } from "../bind/governing.js";
import { countAim, dueMomentOf, otherLimbsIn, timedLimbId } from "../bind/limbs.js";
import { proofWith } from "../bind/proof-with.js";
import type { CaseRead } from "../case/read-case.js";
import { countedCase } from "../count/count-case.js";
import type { CountedCase } from "../count/counted-case.js";
import { provisionalFrom } from "../count/provisional.js";
import { refusalOf } from "../count/refusal-of.js";
import { caseNotices } from "../result/case-notices.js";
import type { DatedPart, Judged } from "./judged.js";
import type { StatusRead } from "./read-status.js";

/** A counted case with all that binds it. */
export interface BoundCase {
  readonly read: CaseRead;
  readonly counted: CountedCase;
  readonly binds: readonly Binds[];
}

/** Counts a case and what binds it. */
export function boundCase(read: CaseRead, options: StatusRead): BoundCase {
  return { read, counted: countedCase(read, options), binds: bindingsOf(read, options) };
}

/** A case as numbers: the promise itself, its aim and its duties, with what keeps and excuses it. */
export function judgedCase({ read, counted, binds }: BoundCase, options: StatusRead): Judged {
  const { plan, term, received } = counted;
  const { charter, commitment } = read;
  const uncovered = firstUncovered(provisionalFrom(plan, term, counted.due, options), binds);
  const aim = countAim(counted, read);
  if (aim !== undefined && aim.state !== "due") throw refusalOf(read, aim);
  return {
    charter,
    commitment: commitment.id,
    zone: plan.office.zone,
    received: received.at,
    restartedAt: read.restart?.at,
    own: { id: timedLimbId(plan), date: ownDate(charter.id, counted), counted },
    aim: aim && aimPart(charter.id, aim.case),
    duties: dutiesAmong(binds),
    ways: {
      inTime: timedLimbId(plan),
      otherLimbs: commitment.kind === "deadline" ? otherLimbsIn(commitment) : [],
      excusedBy: commitment.kind === "deadline" ? commitment.excusedBy : undefined,
    },
    uncovered,
    notices: caseNotices(counted, uncovered, read),
    provenance: proofWith(plan.provenance, binds),
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

function dutyPart({ text, case: counted }: Extract<Binds, { state: "due" }>): DatedPart {
  const date = Object.freeze({ ...text, ...dueMomentOf(counted.due, counted.plan.office.zone) });
  return { id: `${text.charter}/${text.commitment}`, date, counted };
}

/** The date that governs a counted case. */
export function governingOf({ read, counted, binds }: BoundCase): Governing {
  return governingAmong(ownDate(read.charter.id, counted), binds.map(boundOf));
}
