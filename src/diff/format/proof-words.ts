import type { Proof, Searched } from "../findings/types.js";
import { countWords, several, shareWords } from "./amounts.js";
import { plainDateWords } from "./dates.js";
import { oneLine } from "./one-line.js";
import { measuredWords, witnessWords } from "./witness-words.js";

/** A proof as sentences: its witnesses, then how much was searched, or why the direction follows. */
export function proofWords(proof: Proof, about?: string): readonly string[] {
  const why = proof.why === undefined ? [] : [oneLine(proof.why)];
  if (proof.by === "search") return [...proof.witnesses.map((witness) => witnessWords(witness, about)), searchedWords(proof.searched), ...why];
  return [...proof.witnesses.map(measuredWords), ...why];
}

/** How much was searched, and what share of it moves. */
export function searchedWords(searched: Searched): string {
  const { from, through, cases } = searched;
  const received = `received ${plainDateWords(from)} to ${plainDateWords(through)}`;
  if (cases === 0) return `no case ${received} could be computed under both`;
  return `${movingWords(searched)}, ${received}`;
}

/** What share of the cases moves, and which way: "later in 8,370 of 21,553 cases (38.8 %)". */
export function movingWords({ cases, earlier, later }: Searched): string {
  if (earlier === 0 && later === 0) return `no date moves in ${several(cases, "case")}`;
  const ways = [
    { way: "earlier", count: earlier },
    { way: "later", count: later },
  ];
  return ways
    .filter(({ count }) => count > 0)
    .map(({ way, count }) => (count === cases ? `${way} in all ${several(cases, "case")}` : `${way} in ${countWords(count)} of ${several(cases, "case")} (${shareWords(count, cases)})`))
    .join(", ");
}

/** The same in a few words: "38.8 % later"; "none" where nothing moves. */
export function shortMovingWords({ cases, earlier, later }: Searched): string {
  const ways = [
    ...(earlier === 0 ? [] : [`${shareWords(earlier, cases)} earlier`]),
    ...(later === 0 ? [] : [`${shareWords(later, cases)} later`]),
  ];
  return ways.join(", ") || "none";
}
