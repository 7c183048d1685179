import { directionOf, proofOf } from "./finding.js";
import type { ProofContext } from "../prove/proof-context.js";
import { questionsAbout } from "../prove/question.js";
import { search } from "../prove/search.js";
import type { Effect } from "./types.js";

/** What all changes together do to each commitment whose dates they move. */
export function effectsOf(context: ProofContext): readonly Effect[] {
  const worlds = [context.before, context.after];
  const all = worlds.flatMap(({ versions }) => versions.flatMap(({ commitments }) => commitments));
  const titles = new Map(all.map(({ id, title }) => [id, title]));
  return [...titles].flatMap(([commitment, title]) => {
    const trial = { before: context.before, after: context.after, triedOn: "before" as const };
    const found = search([trial], questionsAbout(worlds, commitment, "plain", []), context.moments, context.parts);
    const direction = directionOf(found);
    const { searched, why, witnesses } = proofOf(found, context);
    if (direction === "neutral" && why === undefined) return [];
    return [
      {
        commitment,
        title,
        direction: direction === "neutral" ? "mixed" : direction,
        ...(why === undefined ? {} : { why }),
        searched,
        witnesses,
      },
    ];
  });
}
