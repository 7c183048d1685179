import { directionOf, proofOf } from "./finding.js";
import type { Ground } from "../prove/proof-context.js";
import { questionsAbout } from "../prove/question.js";
import { search } from "../prove/search.js";
import type { Effect } from "./types.js";

/** What all changes together do to each commitment whose dates they move. */
export function effectsOf(ground: Ground): readonly Effect[] {
  const worlds = [ground.before, ground.after];
  const all = worlds.flatMap(({ versions }) => versions.flatMap(({ commitments }) => commitments));
  const titles = new Map(all.map(({ id, title }) => [id, title]));
  return [...titles].flatMap(([commitment, title]) => {
    const trial = { before: ground.before, after: ground.after, triedOn: "before" as const };
    const found = search([trial], questionsAbout(worlds, commitment, "plain", []), ground.moments, ground.shared);
    const direction = directionOf(found);
    const { searched, why, witnesses } = proofOf(found, ground);
    if (direction === "neutral" && why === undefined) return [];
    return [{ commitment, title, direction: direction === "neutral" ? "mixed" : direction, ...(why === undefined ? {} : { why }), searched, witnesses }];
  });
}
