import type { OfficeOptions } from "../../charter/office.js";
import type { CharterVersion } from "../../charter/charter.js";
import { isSame } from "../../charter/is-same.js";
import { runsFromIn } from "./runs-from.js";
import type { Trial } from "./trial.js";
import type { World } from "./world.js";

/** Whether a change makes the time of some promise run from something else, which no calendar can compare. */
export function movesStarts(trials: readonly Trial[]): boolean {
  return trials.some(({ before, after }) =>
    before.versions.some((version, at) => isMoved(before, version, after, after.versions[at])),
  );
}

function isMoved(before: World, old: CharterVersion, after: World, young: CharterVersion | undefined): boolean {
  if (young === undefined) return false;
  const [was, is] = [optionsOf(before), optionsOf(after)];
  return old.commitments.some((commitment) => {
    const same = young.commitments.find(({ id, kind }) => id === commitment.id && kind === commitment.kind);
    return same !== undefined && !isSame(runsFromIn(old, commitment, was), runsFromIn(young, same, is));
  });
}

function optionsOf({ overlay }: World): OfficeOptions {
  return overlay === undefined ? {} : { overlay };
}
