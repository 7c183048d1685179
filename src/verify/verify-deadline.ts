import { deepFreeze } from "../charter/deep-freeze.js";
import { datesBetween, isBound } from "../deadline/result/differences.js";
import { caseOf } from "../index.js";
import type { Deadline } from "../index.js";
import { alteredAt, dutyMissing, notADeadline, refusedBy } from "./blame.js";
import { changesSince } from "./changes.js";
import { findTexts } from "./find-texts.js";
import type { Texts } from "./find-texts.js";
import { readShelf } from "./read-shelf.js";
import { dutiesAwaited, optionsOf, recompute } from "./recompute.js";
import { statementsBetween, wordsBetween } from "./statements.js";
import { readStored } from "./stored.js";
import type { StoredDeadline } from "./stored.js";
import type { Cause, Verification, VerifyShelf } from "./types.js";

/**
 * Computes a stored deadline again from its own case and provenance, and says whether all that it states comes out the
 * same, what does not, and what is not as it was. `stored` is what `computeDeadline` gave, or the JSON of it. Never throws
 * for it. The facts of the case are taken as the deadline repeats them: nobody but the landlord knows them.
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
  const again = recompute(caseOf(stored), texts, optionsOf(stored, texts, shelf));
  if ("error" in again) return notRecomputed(...changesSince(stored, texts, undefined), refusedBy(again.error));
  return judged(stored, texts, again.deadline);
}

function judged(stored: StoredDeadline, texts: Texts, now: Deadline): Verification {
  const changes = changesSince(stored, texts, now);
  const missing = dutiesMissing(stored, now);
  const dates = datesBetween(stored, now).filter((difference) => missing.length === 0 || !isBound(difference));
  // The same rules of counting give the same dates, whichever package has them.
  if (changes.some(({ code }) => code !== "engine-changed")) {
    if (dates.length > 0) return { outcome: "moved", differences: dates, causes: [...changes, ...missing] };
    const isSameText = !changes.some(({ code }) => code === "charter-changed" || code === "overlay-changed");
    const words = isSameText ? wordsBetween(stored, now) : [];
    if (words[0] !== undefined)
      return { outcome: "altered", differences: words, causes: [alteredAt(words[0], changes), ...changes, ...missing] };
    return missing.length === 0
      ? { outcome: "reproduced", differences: [], causes: changes }
      : notRecomputed(...changes, ...missing);
  }
  const differences = statementsBetween(stored, now).filter(
    (difference) => missing.length === 0 || !isBound(difference),
  );
  const [first] = differences;
  if (first !== undefined)
    return { outcome: "altered", differences, causes: [alteredAt(first, changes), ...changes, ...missing] };
  return missing.length === 0
    ? { outcome: "reproduced", differences, causes: changes }
    : notRecomputed(...changes, ...missing);
}

/** The duties whose text the result was computed with, and that are not there now. */
function dutiesMissing(stored: StoredDeadline, now: Deadline): readonly Cause[] {
  const absent = dutiesAwaited(stored["boundBy"]);
  return dutiesAwaited(now.boundBy)
    .filter((id) => !absent.includes(id))
    .map(dutyMissing);
}

function notRecomputed(...causes: readonly Cause[]): Verification {
  return { outcome: "not-recomputed", differences: [], causes };
}
