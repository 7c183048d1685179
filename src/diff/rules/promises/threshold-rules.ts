import type { Threshold } from "../../../charter/commitment.js";
import { eachEdit } from "../match.js";
import { definition } from "../rule.js";
import type { Rule } from "../rule.js";

const AT = ["commitments.*.threshold"];
const WHY = "Whatever keeps the stricter limit keeps the other.";

/** What happens to limits on measured values. */
export const THRESHOLD_RULES: readonly Rule[] = [
  {
    id: "threshold-tightened",
    kinds: ["charter"],
    says: "The limit on a measured value became stricter.",
    direction: "better",
    mirror: "threshold-loosened",
    proof: definition(WHY),
    find: eachEdit({ at: AT, kind: "changed", when: (before, after) => isStricter(after, before) }),
  },
  {
    id: "threshold-loosened",
    kinds: ["charter"],
    says: "The limit on a measured value became less strict.",
    direction: "worse",
    mirror: "threshold-tightened",
    proof: definition(WHY),
    find: eachEdit({ at: AT, kind: "changed", when: (before, after) => isStricter(before, after) }),
  },
  {
    id: "threshold-measure-changed",
    kinds: ["charter"],
    says: "Something else is measured, or it is called otherwise.",
    direction: "mixed",
    mirror: "threshold-measure-changed",
    proof: definition("Limits on two different measures cannot be compared."),
    find: eachEdit({ at: AT, kind: "changed", when: (before, after) => !isStricter(before, after) && !isStricter(after, before) }),
  },
];

/** Whether one limit on a measure allows less than another on the same; shares are compared exactly, by their cross products. */
function isStricter(one: unknown, other: unknown): boolean {
  const [a, b] = [one as Threshold, other as Threshold];
  if ("measure" in a) return "measure" in b && a.measure === b.measure && a.unit === b.unit && a.atMost < b.atMost;
  if ("measure" in b || a.part !== b.part || a.whole !== b.whole) return false;
  return BigInt(a.atMost[0]) * BigInt(b.atMost[1]) < BigInt(b.atMost[0]) * BigInt(a.atMost[1]);
}
