import { shown } from "../../errors.js";
import type { Problem } from "../../index.js";
import type { ReleasedEntry } from "../../schema/lock.js";
import { correctionOf } from "../documents/correction.js";
import { nameOf, versionOf } from "./entry.js";
import type { Release } from "./release.js";

/** What is wrong with a file by what the lock says of it, and what to do; nothing where all is as it was released. */
export function problemsOfRelease(release: Release | undefined): readonly Problem[] {
  if (release?.state === "changed") return [{ path: "$", message: changedWords(release) }];
  return release?.state === "name-taken" ? [nameTaken(release)] : [];
}

function nameTaken({ by, lock, found }: Extract<Release, { state: "name-taken" }>): Problem {
  const digests = by.digest === found ? `, with the same digest ${found}` : `: locked ${by.digest}, found ${found}`;
  const wrong = `${nameOf(by)} is already released, as ${by.path} (${lock})${digests}`;
  const remedy =
    by.digest === found ? "Remove the copy, or keep it outside the folder of the lock" : correctionWords(by);
  return { path: by.kind === "calendar" ? "$.edition" : "$.version", message: `${wrong}. ${remedy}.` };
}

function changedWords({ entry, found }: Extract<Release, { state: "changed" }>): string {
  const wrong = `${nameOf(entry)} is released, and its content has changed under that name${found === null ? ": the text is not JSON" : ""}`;
  return `${wrong}. Restore the released text. ${correctionWords(entry)}.`;
}

/** How a released text is corrected: never in place. */
export function correctionWords(entry: ReleasedEntry): string {
  const name = shown(correctionOf(versionOf(entry)));
  if (entry.kind === "calendar")
    return `To correct it, add a file with the edition ${name} and the reason among its sources`;
  return `To correct it, add a file with the version ${name} and the reason in source.note`;
}
