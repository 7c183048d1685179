import type { Proof, Searched } from "../findings/types.js";
import { countWords, several } from "../../words/counts.js";
import { shareWords } from "./amounts.js";
import { plainDateWords } from "../../words/dates.js";
import { visible } from "../../unseen.js";
import { measuredWords, witnessWords } from "./witness-words.js";

/** A proof as sentences: its witnesses, then what was compared, or why the direction follows. */
export function proofWords(proof: Proof, about?: string): readonly string[] {
  const why = proof.why === undefined ? [] : [visible(proof.why)];
  if (proof.by === "search")
    return [
      ...proof.witnesses.map((witness) => witnessWords(witness, about)),
      searchedWords(proof.searched),
      ...kindWords(proof.searched),
      ...why,
    ];
  return [...proof.witnesses.map(measuredWords), ...why];
}

/** What was compared, and how much of it moves. */
export function searchedWords(searched: Searched): string {
  const { from, through, comparisons, milliseconds } = searched;
  const received = `received ${plainDateWords(from)} to ${plainDateWords(through)}`;
  if (comparisons === 0 || milliseconds === 0) return `no case ${received} can be counted under both`;
  return `${movingWords(searched)}, ${received}`;
}

/** Which kinds of case were compared, where that is not the plain one alone. */
export function kindWords({ kindsOfCase = [] }: Searched): readonly string[] {
  return kindsOfCase.length === 0 ? [] : [`cases compared: ${kindsOfCase.map(visible).join("; ")}`];
}

/** How much moves, and which way: "later in every case"; "later on 24 of 10,593 dates (0.2 %), 0.1 % of the time". */
export function movingWords({ dates, milliseconds, earlier, later }: Searched): string {
  if (earlier.milliseconds === 0 && later.milliseconds === 0) return "no date moves in any case";
  const ways = [
    { way: "earlier", part: earlier },
    { way: "later", part: later },
  ];
  return ways
    .filter(({ part }) => part.milliseconds > 0)
    .map(({ way, part }) =>
      part.milliseconds === milliseconds
        ? `${way} in every case`
        : `${way} on ${countWords(part.dates)} of ${several(dates, "date")} (${shareWords(part.dates, dates)}), ${shareWords(part.milliseconds, milliseconds)} of the time`,
    )
    .join(", ");
}

/** The same in a few words, by the share of the time: "38.8 % later"; "none" where nothing moves. */
export function shortMovingWords({ milliseconds, earlier, later }: Searched): string {
  const ways = [
    ...(earlier.milliseconds === 0 ? [] : [`${shareWords(earlier.milliseconds, milliseconds)} earlier`]),
    ...(later.milliseconds === 0 ? [] : [`${shareWords(later.milliseconds, milliseconds)} later`]),
  ];
  return ways.join(", ") || "none";
}
