import { kindOf } from "../../charter/units.js";
import type { OfficeOptions } from "../../charter/office.js";
import type { Charter, CharterVersion, Commitment, Term } from "../../charter/charter.js";
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
  const { aim: aimTerm, tiers = [] } = commitment.kind === "deadline" ? commitment : {};
  const term = planOf(replacedTerm(mainTermOf(commitment), effects));
  const tierPlans = tiers.map((tier) => ({ when: tier.when, term: planOf(tier.term) }));
  const aim = aimTerm === undefined ? undefined : planOf(aimTerm);
  const terms = [term, ...tierPlans.map((tier) => tier.term), ...(aim === undefined ? [] : [aim])];
  const calendars = [...terms.map(({ calendar }) => calendar), ...(terms.some(needsOpenings) ? [office.calendar] : [])];
  return {
    version,
    commitment,
    office,
    term,
    tiers: tierPlans,
    aim,
    notices: standingNotices(version, commitment, office, term, options),
    provenance: provenanceOf(version, commitment, office, calendars, options),
  };
}

/** Whether a count depends on when the office opens or closes, and so on the landlord's own calendar. */
function needsOpenings({ amount, counting }: TermPlan): boolean {
  const { dueTime, cutOff, pauseDays, pausing } = counting;
  const kind = kindOf(amount.unit);
  const skipsByClose = kind === "working-days" && pauseDays === "at-close" && pausing !== "refused";
  return kind === "open" || dueTime === "close" || dueTime === "same-time" || cutOff === "close" || skipsByClose;
}
