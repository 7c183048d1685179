import type { Diff } from "../findings/types.js";
import { requireDiff } from "./require-diff.js";
import type { FormatOptions } from "./accepted.js";
import { diffLines } from "./lines.js";

/**
 * A diff as plain English text for people: findings by direction, the worst first, each with its proof and the short
 * form of its fingerprint, then what all changes together do to each promise. Long lines are not broken.
 */
export function diffText(diff: Diff, options: FormatOptions = {}): string {
  requireDiff(diff, options);
  return diffLines(diff, options)
    .map(({ indent, text }) => `${" ".repeat(text === "" ? 0 : indent)}${text}\n`)
    .join("");
}
