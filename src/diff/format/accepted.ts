import type { Finding } from "../findings/types.js";

/** How a diff is shown. */
export interface FormatOptions {
  /**
   * Fingerprints of the findings that were accepted, which are marked as such: whole, or their first 16 hexadecimal
   * digits or more, as the texts show them.
   */
  readonly accepted?: readonly string[] | undefined;
}

/** The fewest digits by which a finding can be accepted. */
const FEWEST_DIGITS = 16;

/** A fingerprint as texts show it: its first sixteen digits. */
export function shortFingerprint({ fingerprint }: Pick<Finding, "fingerprint">): string {
  return fingerprint.slice(0, "sha256:".length + FEWEST_DIGITS);
}

/** Whether a finding is among the accepted ones. */
export function isAccepted({ fingerprint }: Pick<Finding, "fingerprint">, accepted: readonly string[]): boolean {
  return accepted.some((given) => given.length >= "sha256:".length + FEWEST_DIGITS && fingerprint.startsWith(given));
}
