import { deepFreeze } from "../charter/deep-freeze.js";
import type { Deadline } from "../index.js";
import { causesOfMove, dutyMissing, notADeadline, PAUSES_NOT_KEPT, refusedBy } from "./blame.js";
import { mayLackPauses, possibleCases } from "./case-of.js";
import { changesSince } from "./changes.js";
import { differencesBetween, isBesides, isBound } from "./differences.js";
import { findTexts } from "./find-texts.js";
import type { Texts } from "./find-texts.js";
import { readShelf } from "./read-shelf.js";
import { dutiesAwaited, optionsOf, recompute } from "./recompute.js";
import type { Recomputed } from "./recompute.js";
import { readStored } from "./stored.js";
import type { StoredDeadline } from "./stored.js";
import type { Cause, Difference, Verification, VerifyShelf } from "./types.js";

/**
 * Computes a stored deadline again from its own case and provenance, and says whether its dates come out the same, which
 * do not, and what is not as it was. `stored` is what `computeDeadline` gave, or the JSON of it. Never throws for it.
 */
export function verifyDeadline(shelf: VerifyShelf, stored: unknown): Verification {
  return deepFreeze(verificationOf(readShelf(shelf), stored));
}

function verificationOf(shelf: VerifyShelf, value: unknown): Verification {
  const read = readStored(value);
  if ("lack" in read) return notRecomputed(notADeadline(read.lack));
  const { deadline: stored } = read;
  const texts = findTexts(shelf, stored.provenance);
  if ("missing" in texts) return notRecomputed(texts.missing);
  const again = closestOf(stored, texts, shelf);
  if ("error" in again) return notRecomputed(...changesSince(stored, texts, undefined), refusedBy(again.error));
  return judged(stored, texts, again.deadline);
}

function judged(stored: StoredDeadline, texts: Texts, now: Deadline): Verification {
  const changes = changesSince(stored, texts, now);
  const missing = dutiesMissing(stored, now);
  const differences = differencesBetween(stored, now).filter((difference) => missing.length === 0 || !isBound(difference));
  if (differences.length === 0) {
    return missing.length === 0 ? { outcome: "reproduced", differences, causes: changes } : notRecomputed(...changes, ...missing);
  }
  const causes = [...causesOfMove(stored, now, differences, changes), ...missing];
  const isUnsure = causes.every(({ code }) => code === "nothing-changed") && differences.every(isBesides) && mayLackPauses(stored);
  return isUnsure ? notRecomputed(PAUSES_NOT_KEPT) : { outcome: "moved", differences, causes };
}

/** Of the cases that a result may have been computed for, what comes closest to it. */
function closestOf(stored: StoredDeadline, texts: Texts, shelf: VerifyShelf): Recomputed {
  const options = optionsOf(stored, texts, shelf);
  const [asStored, ...others] = possibleCases(stored).map((subject) => () => recompute(subject, texts, options));
  let best = (asStored as () => Recomputed)();
  for (const again of others) {
    if (distance(stored, best) === 0) break;
    const other = again();
    if (distance(stored, other) < distance(stored, best)) best = other;
  }
  return best;
}

function distance(stored: StoredDeadline, again: Recomputed): number {
  return "error" in again ? Infinity : differencesBetween(stored, again.deadline).length;
}

/** The duties whose text the result was computed with, and that are not there now. */
function dutiesMissing(stored: StoredDeadline, now: Deadline): readonly Cause[] {
  const absent = dutiesAwaited(stored["boundBy"]);
  return dutiesAwaited(now.boundBy).filter((id) => !absent.includes(id)).map(dutyMissing);
}

function notRecomputed(...causes: readonly Cause[]): Verification {
  const differences: readonly Difference[] = [];
  return { outcome: "not-recomputed", differences, causes };
}
