import type { Diff, Direction, DocumentName, Finding } from "../findings/types.js";
import { several } from "../../words/counts.js";
import { visible } from "../../unseen.js";

/** The directions, the worst for the customer first. */
export const WORST_FIRST: readonly Direction[] = ["worse", "mixed", "better", "neutral"];

/** The findings by direction, the worst first; directions without a finding are left out. */
export function findingsByDirection({
  findings,
}: Diff): readonly { readonly direction: Direction; readonly findings: readonly Finding[] }[] {
  return WORST_FIRST.map((direction) => ({
    direction,
    findings: findings.filter((one) => one.direction === direction),
  })).filter((group) => group.findings.length > 0);
}

/** What was compared: "calvay undated → calvay undated-r2"; with digests where both have one name. */
export function comparedWords({ before, after }: Diff): string {
  const isOneName = nameWords(before) === nameWords(after);
  const words = (name: DocumentName): string =>
    isOneName ? `${nameWords(name)} (${name.digest.slice(0, 15)})` : nameWords(name);
  return `${words(before)} → ${words(after)}`;
}

/** How many findings there are of each direction: "5 findings: 2 worse, 2 better, 1 neutral". */
export function summaryWords({ summary, findings }: Diff, accepted: number): string {
  if (findings.length === 0) return "No differences.";
  const counts = WORST_FIRST.filter((direction) => summary[direction] > 0).map(
    (direction) => `${summary[direction]} ${direction}`,
  );
  return `${several(findings.length, "finding")}: ${counts.join(", ")}${accepted === 0 ? "" : `; ${accepted} accepted`}`;
}

/** The values of a finding: "5 working days → 3 working days", "added: …", "removed: …"; nothing where it has none. */
export function changeWords({ before, after }: Finding): string | undefined {
  if (before !== undefined && after !== undefined) return `${visible(before)} → ${visible(after)}`;
  if (after !== undefined) return `added: ${visible(after)}`;
  return before === undefined ? undefined : `removed: ${visible(before)}`;
}

/** Where a finding stands for people: its commitment and clause, else its path. */
export function placeWords({ commitment, clause, path }: Finding): string {
  if (commitment === undefined) return visible(path);
  return visible(clause === undefined ? commitment : `${commitment}, ${clause}`);
}

function nameWords({ id, version }: DocumentName): string {
  return visible(version === undefined ? id : `${id} ${version}`);
}
