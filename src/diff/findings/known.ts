import { forEver } from "../prove/for-ever.js";
import type { SearchResult } from "../prove/found.js";
import type { Known } from "../prove/proof.js";
import type { ProofContext } from "../prove/proof-context.js";
import type { Question } from "../prove/question.js";
import type { Trial } from "../prove/trial.js";
import type { ByDefinition, Rule } from "../rules/rule.js";

/** How a direction is known that was compared: for ever if the lemmas of its rule say so, else over the dates compared. */
export function knownByComparing(
  { known }: Rule,
  { incomparable }: SearchResult,
  trials: readonly Trial[],
  questions: readonly Question[],
  { moments, parts }: ProofContext,
): Known {
  if (incomparable !== undefined) return { how: "not-decided", construct: incomparable.undecided };
  const always = known.how === "for-all" ? forEver(trials, questions, known.lemmas, moments, parts) : undefined;
  return always === undefined ? { how: "exact" } : { how: "for-all", ...always };
}

/** How a direction is known that no date decides. */
export function knownByDefinition({ undecided }: Pick<ByDefinition, "undecided">): Known {
  return undecided === undefined ? { how: "by-definition" } : { how: "not-decided", construct: undecided };
}
