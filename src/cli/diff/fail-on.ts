import type { Diff, Direction, Finding } from "../../diff/index.js";
import { isAccepted } from "../../diff/format/accepted.js";

/** Which findings make a run fail. */
export type FailOn = "worse" | "better" | "moved" | "any";

const DIRECTIONS: Readonly<Record<FailOn, readonly Direction[]>> = {
  worse: ["worse", "mixed"],
  better: ["better", "mixed"],
  moved: ["worse", "mixed", "better"],
  any: ["worse", "mixed", "better", "neutral"],
};

/** The values of `--fail-on`. */
export const FAIL_ON: readonly string[] = Object.keys(DIRECTIONS);

/** The findings that make a run fail, those that were accepted left out. */
export function failingFindings(
  { findings }: Diff,
  failOn: FailOn | undefined,
  accepted: readonly string[],
): readonly Finding[] {
  const directions = failOn === undefined ? [] : DIRECTIONS[failOn];
  return findings.filter((finding) => directions.includes(finding.direction) && !isAccepted(finding, accepted));
}
