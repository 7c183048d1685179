import { CharterClockError } from "../errors.js";
import type { Attributes } from "../charter/types.js";
import type { Case } from "./case.js";
import type { CommitmentPlan, TierPlan } from "./plan.js";

/** How attributes of a case stand to those that a promise asks for; `undecided`: one of them is not known yet. */
export type Match = "matches" | "differs" | "undecided";

/** Compares what a promise asks for with what is known of a case. */
export function matchAttributes(wanted: Attributes, known: Attributes | undefined): Match {
  let match: Match = "matches";
  for (const [name, value] of Object.entries(wanted)) {
    const given = known !== undefined && Object.hasOwn(known, name) ? known[name] : undefined;
    if (given === undefined) match = "undecided";
    else if (given !== value) return "differs";
  }
  return match;
}

/** The first tier that the attributes of a case match; time runs from the receipt, whenever they were decided. */
export function chosenTier(plan: CommitmentPlan, attributes: Attributes | undefined): TierPlan | undefined {
  return plan.tiers.find(({ when }) => matchAttributes(when, attributes) === "matches");
}

/** The tiers that would hold if attributes that are not known yet came out so. */
export function undecidedTiers(plan: CommitmentPlan, attributes: Attributes | undefined): readonly TierPlan[] {
  return plan.tiers.filter(({ when }) => matchAttributes(when, attributes) === "undecided");
}

/** Refuses a case to which the promise is not made. */
export function requireApplies(plan: CommitmentPlan, { attributes }: Case): void {
  const wanted = plan.commitment.kind === "deadline" ? plan.commitment.appliesWhen : undefined;
  if (wanted === undefined || matchAttributes(wanted, attributes) !== "differs") return;
  throw new CharterClockError("does-not-apply", {
    asked: `The due date of ${plan.commitment.id} for a case with ${attributesText(attributes ?? {})}`,
    found: `that it is promised only where ${attributesText(wanted)}`,
    remedy: "Ask for the commitment that is made to such cases",
    path: "$.attributes",
  });
}

/** Attributes in words: `complex is true`. */
export function attributesText(attributes: Attributes): string {
  return Object.entries(attributes).map(([name, value]) => `${name} is ${String(value)}`).join(" and ");
}
