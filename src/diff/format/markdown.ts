import type { Diff, Effect, Finding } from "../findings/types.js";
import { requireDiff } from "./require-diff.js";
import { isAccepted, shortFingerprint } from "./accepted.js";
import type { FormatOptions } from "./accepted.js";
import { effectName, NET_EFFECT, NO_NET_EFFECT } from "./effect-words.js";
import { code, escaped } from "./escape.js";
import { comparedWords, findingsByDirection, placeWords, summaryWords } from "./headline.js";
import { knownWords } from "./known-words.js";
import { proofWords, shortMovingWords } from "./proof-words.js";
import { witnessWords } from "./witness-words.js";

/**
 * A diff as Markdown for a pull request: a headline with the counts, a table of findings, their proofs folded away, and
 * what all changes together do to each promise. Values of the documents are escaped.
 */
export function diffMarkdown(diff: Diff, options: FormatOptions = {}): string {
  requireDiff(diff, options);
  const { accepted = [] } = options;
  const count = diff.findings.filter((finding) => isAccepted(finding, accepted)).length;
  const heading = `### ${escaped(comparedWords(diff))}\n\n${escaped(summaryWords(diff, count))}`;
  if (diff.findings.length === 0) return `${heading}\n`;
  return `${[heading, findingTable(diff, accepted), ...proofBlocks(diff), ...effectBlock(diff)].join("\n\n")}\n`;
}

function findingTable(diff: Diff, accepted: readonly string[]): string {
  const rows = findingsByDirection(diff).flatMap(({ findings }) =>
    findings.map((finding) => findingRow(finding, accepted)),
  );
  return table(["", "finding", "where", "before", "after", "share of the time"], rows);
}

function findingRow(finding: Finding, accepted: readonly string[]): readonly string[] {
  const { direction, rule, before = "", after = "", proof, commitment } = finding;
  const place = commitment === undefined ? code(placeWords(finding)) : escaped(placeWords(finding));
  const name = isAccepted(finding, accepted)
    ? `${direction}, accepted`
    : direction === "neutral"
      ? direction
      : `**${direction}**`;
  return [
    name,
    code(rule),
    place,
    escaped(before),
    escaped(after),
    proof.by === "search" ? shortMovingWords(proof.searched) : "",
  ];
}

/** One fold for each direction. */
function proofBlocks(diff: Diff): readonly string[] {
  return findingsByDirection(diff).map(({ direction, findings }) =>
    [
      `<details>`,
      `<summary>Why ${direction} (${findings.length})</summary>`,
      "",
      ...findings.flatMap(proofItems),
      "",
      `</details>`,
    ].join("\n"),
  );
}

function proofItems(finding: Finding): readonly string[] {
  const { rule, path, proof, known, commitment } = finding;
  const sentences = proofWords(proof, commitment).map((sentence) => `  - ${escaped(sentence)}`);
  return [
    `- ${code(rule)} at ${code(path)}`,
    ...sentences,
    `  - ${knownWords(known)}`,
    `  - ${code(shortFingerprint(finding))}`,
  ];
}

function effectBlock({ effects }: Diff): readonly string[] {
  if (effects.length === 0) return [`${NET_EFFECT}: ${NO_NET_EFFECT}.`];
  return [`#### ${NET_EFFECT}`, table(["promise", "", "share of the time", "for example"], effects.map(effectRow))];
}

function effectRow(effect: Effect): readonly string[] {
  const { commitment, direction, searched, witnesses, why } = effect;
  const examples = [
    ...witnesses.map((witness) => witnessWords(witness, commitment)),
    ...(why === undefined ? [] : [why]),
  ];
  return [escaped(effectName(effect)), direction, shortMovingWords(searched), examples.map(escaped).join("<br>")];
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heads, heads.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
