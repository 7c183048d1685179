import { roundOf } from "../../charter/versions/version-name.js";

/** The name for the next correction of a version: `undated-r2` of `undated`, `2022-03-r3` of `2022-03-r2`. */
export function correctionOf(version: string): string {
  const [base, round] = roundOf(version);
  return `${base}-r${round + 1}`;
}
