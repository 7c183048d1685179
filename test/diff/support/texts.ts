import type { Finding, Witness } from "../../../src/diff/index.js";
import { findEdits } from "../../../src/diff/edits/find-edits.js";
import { withEdits } from "../../../src/diff/edits/with-edits.js";
import { triedTogether } from "../../../src/diff/rules/tried-together.js";
import type { Document } from "../../../src/diff/findings/types.js";
import type { DocumentPair } from "./pairs.js";

/** The two texts that a witness of a finding was computed under: all else as it stands in one of the documents. */
export function textsOf(pair: DocumentPair, finding: Finding, { triedOn }: Witness): DocumentPair {
  const [before, after] = [pair.before.value, pair.after.value];
  const edits = findEdits(before, after);
  const own = edits.filter(({ path }) => finding.edits.includes(path));
  const companions =
    pair.before.kind === "charter" && pair.after.kind === "charter"
      ? triedTogether(own, edits, pair.before.value, pair.after.value)
      : [];
  const paths = new Set([...own, ...companions].map(({ path }) => path));
  if (edits.every(({ path }) => paths.has(path))) return pair;
  const withValue = (value: Document["value"]): Document => ({ ...pair.before, value }) as Document;
  if (triedOn === "before") return { before: pair.before, after: withValue(withEdits(before, after, paths)) };
  return { before: withValue(withEdits(after, before, paths)), after: pair.after };
}
