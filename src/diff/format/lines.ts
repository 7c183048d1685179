import type { Diff, Direction, Effect, Finding } from "../findings/types.js";
import { isAccepted, shortFingerprint } from "./accepted.js";
import type { FormatOptions } from "./accepted.js";
import { effectName, NET_EFFECT, NO_NET_EFFECT } from "./effect-words.js";
import { changeWords, comparedWords, findingsByDirection, placeWords, summaryWords } from "./headline.js";
import { knownWords } from "./known-words.js";
import { visible } from "../../unseen.js";
import { movingWords, proofWords } from "./proof-words.js";
import { witnessWords } from "./witness-words.js";

/** A line of a diff for people: how far it stands in, what it says, and what it is, so that a terminal may dress it. */
export interface DiffLine {
  readonly indent: number;
  readonly text: string;
  readonly tone: "title" | "plain" | "quiet" | Direction;
}

/** A diff as lines for people: grouped by direction, the worst first, then what all changes together do. */
export function diffLines(diff: Diff, options: FormatOptions = {}): readonly DiffLine[] {
  return [...findingsLines(diff, options), ...(diff.findings.length === 0 ? [] : [line(0, ""), ...effectLines(diff)])];
}

/** The findings of a diff alone as lines for people: grouped by direction, the worst first. */
export function findingsLines(diff: Diff, { accepted = [] }: FormatOptions = {}): readonly DiffLine[] {
  const count = diff.findings.filter((finding) => isAccepted(finding, accepted)).length;
  return [
    line(0, comparedWords(diff), "title"),
    line(0, summaryWords(diff, count)),
    ...findingsByDirection(diff).flatMap(({ direction, findings }) => [
      line(0, ""),
      line(0, direction.toUpperCase(), direction),
      ...findings.flatMap((finding) => findingLines(finding, accepted)),
    ]),
  ];
}

function findingLines(finding: Finding, accepted: readonly string[]): readonly DiffLine[] {
  const change = changeWords(finding);
  const mark = isAccepted(finding, accepted) ? "accepted: " : "";
  return [
    line(2, `${mark}${finding.rule}  ${placeWords(finding)}`, finding.direction),
    ...(change === undefined ? [] : [line(4, change)]),
    ...proofWords(finding.proof, finding.commitment).map((sentence) => line(4, sentence)),
    line(4, knownWords(finding.known)),
    line(4, shortFingerprint(finding), "quiet"),
  ];
}

function effectLines({ effects, findings }: Diff): readonly DiffLine[] {
  const shown = findings.flatMap(({ proof, commitment }) => proofWords(proof, commitment));
  if (effects.length === 0) return [line(0, `${NET_EFFECT}: ${NO_NET_EFFECT}`)];
  return [line(0, NET_EFFECT.toUpperCase(), "title"), ...effects.flatMap((effect) => linesOfEffect(effect, shown))];
}

/** A witness that a finding shows already does not stand here again. */
function linesOfEffect(effect: Effect, shown: readonly string[]): readonly DiffLine[] {
  const witnesses = effect.witnesses.map((witness) => witnessWords(witness, effect.commitment));
  return [
    line(2, `${effectName(effect)}: ${effect.direction}`, effect.direction),
    ...witnesses.filter((words) => !shown.includes(words)).map((words) => line(4, words)),
    line(4, movingWords(effect.searched)),
    ...(effect.why === undefined ? [] : [line(4, visible(effect.why))]),
  ];
}

function line(indent: number, text: string, tone: DiffLine["tone"] = "plain"): DiffLine {
  return { indent, text, tone };
}
