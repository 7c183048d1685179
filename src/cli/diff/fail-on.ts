import type { Diff, Direction, Finding } from "../../diff/index.js";
import { isAccepted } from "../../diff/format/accepted.js";

/** Which findings make a run fail. */
export type FailOn = "worse" | "better" | "moved" | "any";

/** A diff and what became of it. */
export interface JudgedDiff extends Diff {
  /** With `--accept`: the fingerprints that the file lists, whole or their first 16 digits and more. */
  readonly accepted?: readonly Fingerprint[];
  /** With `--fail-on`: the fingerprints of the findings that fail. */
  readonly failing?: readonly Fingerprint[];
}

/**
 * The fingerprint of a finding, whole or in short: `sha256:` and 16 to 64 hexadecimal digits.
 * @pattern ^sha256:[0-9a-f]{16,64}$
 */
export type Fingerprint = string;

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
