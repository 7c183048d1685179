import type { CharterVersion } from "../../charter/charter.js";
import type { Edit } from "../edits/find-edits.js";
import { isDecided, readingIn, relying } from "./reading-reach.js";

/**
 * The edits without which those of a finding cannot do what they do, because a reading decides the same part: the
 * reading's own edits for a setting that it decides, and the promises that rely on it for a reading that came or went.
 */
export function triedTogether(
  own: readonly Edit[],
  all: readonly Edit[],
  before: CharterVersion,
  after: CharterVersion,
): readonly Edit[] {
  const versions = [before, after];
  return all.filter((other) => {
    if (own.includes(other)) return false;
    const [list, id = ""] = other.steps;
    if (list === "readings") {
      const options = versions.flatMap((version) => readingIn(version, id)?.options ?? []);
      const relied = relying(versions, id);
      const effects = options.map(({ sets }) => sets);
      return own.some((edit) => isDecided(edit, effects, relied) || isOfReading(edit, id) || isReliance(edit, id));
    }
    return own.some(
      (edit) => edit.steps[0] === "readings" && edit.steps.length === 2 && isReliance(other, edit.steps[1] ?? ""),
    );
  });
}

/** Whether an edit chooses an option of a reading: the option must be there. */
function isOfReading({ steps }: Edit, id: string): boolean {
  return steps[0] === "readings" && steps[1] === id && steps[2] === "choice";
}

/** Whether an edit makes a commitment rely on a reading, or no longer. */
function isReliance({ steps, before, after }: Edit, id: string): boolean {
  if (steps[0] !== "commitments" || steps[2] !== "readings") return false;
  const listed = [before, after].flatMap((value) => (Array.isArray(value) ? (value as readonly string[]) : []));
  return steps[3] === id || (steps.length === 3 && listed.includes(id));
}
