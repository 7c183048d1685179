import { attributesText, matchAttributes } from "../../charter/match-attributes.js";
import { ownTerm } from "../../charter/main-term.js";
import type { Attributes } from "../../charter/charter.js";
import { invalidCase } from "../case/require.js";
import type { CommitmentPlan, TermPlan, TierPlan } from "./plan.js";

/** The first tier that the attributes of a case match; time runs from the receipt, whenever they were decided. */
export function chosenTier(plan: CommitmentPlan, attributes: Attributes | undefined): TierPlan | undefined {
  return plan.tiers.find(({ when }) => matchAttributes(when, attributes) === "matches");
}

/** The term of a case: that of its tier, or the promise's own; throws `invalid-case` where it has tiers alone and none matches. */
export function termOfCase(plan: CommitmentPlan, attributes: Attributes | undefined): TermPlan {
  const tier = chosenTier(plan, attributes);
  if (tier !== undefined) return tier.term;
  const { commitment } = plan;
  if (commitment.kind !== "deadline" || ownTerm(commitment) !== undefined) return plan.term;
  const tiers = plan.tiers.map(({ when }) => attributesText(when)).join("; ");
  const known =
    attributes === undefined || Object.keys(attributes).length === 0 ? "no attributes" : attributesText(attributes);
  throw invalidCase(
    `The time of ${commitment.id}, which depends on the case`,
    known,
    `Give attributes such that ${tiers}`,
    "$.attributes",
  );
}

/** The tiers that would hold if attributes that are not known yet came out so. */
export function undecidedTiers(plan: CommitmentPlan, attributes: Attributes | undefined): readonly TierPlan[] {
  return plan.tiers.filter(({ when }) => matchAttributes(when, attributes) === "undecided");
}
