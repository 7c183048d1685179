import type { CharterVersion, Reading, ReadingEffect } from "../../charter/charter.js";
import type { Edit } from "../edits/find-edits.js";

/** Parts of a version that a reading may decide for the whole charter. */
const CHARTER_WIDE = ["workingWeek", "divisions", "officeHours"] as const;

/** The reading of that id in a version. */
export function readingIn(version: CharterVersion, id: string): Reading | undefined {
  return version.readings.find((reading) => reading.id === id);
}

/** What the chosen option of a reading sets. */
export function chosenEffect(reading: Reading | undefined): ReadingEffect {
  return reading?.options.find(({ id }) => id === reading.choice)?.sets ?? {};
}

/** The row ids of the commitments that rely on a reading in either of two versions. */
export function relying(versions: readonly CharterVersion[], id: string): ReadonlySet<string> {
  const all = versions.flatMap(({ commitments }) => commitments);
  return new Set(all.filter(({ readings }) => readings?.includes(id) === true).map((commitment) => commitment.id));
}

/** Whether an edit is of a part that effects of a reading decide, for the commitments that rely on it, and that dates depend on. */
export function isDecided(edit: Edit, effects: readonly ReadingEffect[], relied: ReadonlySet<string>): boolean {
  const [first = "", id = "", part = ""] = edit.steps;
  if (CHARTER_WIDE.some((name) => name === first)) return effects.some((effect) => Object.hasOwn(effect, first));
  if (first !== "commitments" || !relied.has(id)) return false;
  if (effects.some(({ term }) => term !== undefined) && ["term", "every", "counting"].includes(part)) return true;
  const at = edit.steps.indexOf("counting");
  const setting = at === edit.steps.length - 2 ? edit.steps[at + 1] : undefined;
  return (
    setting !== undefined && effects.some(({ counting }) => counting !== undefined && Object.hasOwn(counting, setting))
  );
}
