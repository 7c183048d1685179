import type { Threshold } from "../../../charter/commitment.js";
import { mirrored, rule } from "../record.js";
import { definition, undecided } from "../rule.js";
import type { Rule } from "../rule.js";

const AT = ["commitments.*.threshold"];

/** What happens to limits on measured values. */
export const THRESHOLD_RULES: readonly Rule[] = [
  ...mirrored({
    at: AT,
    proof: definition("Anything that keeps the stricter limit also keeps the other."),
    one: {
      id: "threshold-tightened",
      edit: "changed",
      when: (before, after) => isStricter(after, before),
      says: "The limit on a measured value became stricter.",
      direction: "better",
    },
    other: {
      id: "threshold-loosened",
      edit: "changed",
      when: isStricter,
      says: "The limit on a measured value became less strict.",
      direction: "worse",
    },
  }),
  rule({
    id: "threshold-measure-changed",
    at: AT,
    edit: "changed",
    when: (before, after) => !isStricter(before, after) && !isStricter(after, before),
    says: "Something else is measured, or its name changed.",
    direction: "mixed",
    proof: undecided("no-common-measure", "Limits on different measures cannot be compared."),
  }),
];

/** Whether one limit on a measure allows less than another on the same; shares are compared exactly, by their cross products. */
function isStricter(one: unknown, other: unknown): boolean {
  const [a, b] = [one as Threshold, other as Threshold];
  if ("measure" in a) return "measure" in b && a.measure === b.measure && a.unit === b.unit && a.atMost < b.atMost;
  if ("measure" in b || a.part !== b.part || a.whole !== b.whole) return false;
  return BigInt(a.atMost[0]) * BigInt(b.atMost[1]) < BigInt(b.atMost[0]) * BigInt(a.atMost[1]);
}
