import type { OfficeOptions } from "../../charter/office.js";
import type { Charter, CharterVersion, Commitment, Term } from "../../charter/types.js";
import type { Office } from "../../hours/types.js";
import { mainTermOf } from "../../charter/main-term.js";
import type { CommitmentPlan, TermPlan } from "./plan.js";
import { provenanceOf } from "./provenance.js";
import { effectsOn, readTerm, replacedTerm, termPlan } from "./read-term.js";
import { standingNotices } from "./standing-notices.js";

/** Makes a commitment of a version ready to compute, with its readings and overlay applied. */
export function compilePlan(
  charter: Charter,
  version: CharterVersion,
  commitment: Commitment,
  office: Office,
  options: OfficeOptions,
): CommitmentPlan {
  const effects = effectsOn(version, commitment, options);
  const planOf = (term: Term): TermPlan => termPlan(charter, readTerm(term, effects), office, options);
  const { target, tiers = [] } = commitment.kind === "deadline" ? commitment : {};
  const term = planOf(replacedTerm(mainTermOf(commitment), effects));
  const tierPlans = tiers.map((tier) => ({ when: tier.when, term: planOf(tier.term) }));
  const aim = target === undefined ? undefined : planOf(target);
  const counted = [term, ...tierPlans.map((tier) => tier.term), ...(aim === undefined ? [] : [aim])].map(({ calendar }) => calendar);
  return {
    version,
    commitment,
    office,
    term,
    tiers: tierPlans,
    target: aim,
    notices: standingNotices(version, commitment, office, term, options),
    provenance: provenanceOf(version, commitment, office, [...counted, office.calendar], options),
  };
}
