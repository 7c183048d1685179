import type { CharterVersion, Commitment } from "../../charter/types.js";
import { isSame } from "../../charter/is-same.js";
import { anchorIn, startIn } from "../../deadline/read-term.js";
import type { Trial } from "./search.js";
import type { World } from "./world.js";

/** Whether a change makes the time of some promise run from something else, which no calendar can compare. */
export function movesStarts(trials: readonly Trial[]): boolean {
  return trials.some(({ before, after }) => before.versions.some((version, at) => isMoved(before, version, after, after.versions[at])));
}

function isMoved(before: World, old: CharterVersion, after: World, young: CharterVersion | undefined): boolean {
  if (young === undefined) return false;
  return old.commitments.some((commitment) => {
    const same = young.commitments.find(({ id, kind }) => id === commitment.id && kind === commitment.kind);
    return same !== undefined && !isSame(startOf(before, old, commitment), startOf(after, young, same));
  });
}

/** What the time of a promise runs from, as the readings of its world have it. */
function startOf({ overlay }: World, version: CharterVersion, commitment: Commitment): unknown {
  const options = overlay === undefined ? {} : { overlay };
  if (commitment.kind === "deadline") return startIn(version, commitment, options);
  return commitment.kind === "recurring" ? anchorIn(version, commitment, options) : undefined;
}
