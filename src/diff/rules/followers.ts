import type { CharterVersion } from "../../charter/charter.js";
import type { Edit } from "../edits/find-edits.js";
import { isMatch } from "./match.js";
import { chosenEffect, isDecided, readingIn, relying } from "./reading-reach.js";

/** Names and references, which a promise keeps whatever its kind. */
const OF_EVERY_KIND = ["id", "slug", "title", "clause", "readings", "conflictsWith", "complements", "tags", "note"];

/**
 * Edits that only follow another one, by path, and the path of that: settings that follow the choice of a reading,
 * parts that follow the kind of a promise, a time limit that moved into one of several ways to keep it. A leader follows none.
 */
export function followersOf(
  before: CharterVersion,
  after: CharterVersion,
  edits: readonly Edit[],
): ReadonlyMap<string, string> {
  const followers = new Map<string, string>();
  for (const isLeader of [isOfKind, isOfWays, isOfChoice]) {
    for (const leader of edits) {
      if (!isLeader(leader) || followers.has(leader.path)) continue;
      for (const edit of edits) {
        if (edit !== leader && !followers.has(edit.path) && isFollower(edit, leader, before, after))
          followers.set(edit.path, leader.path);
      }
    }
  }
  return followers;
}

function isOfKind(edit: Edit): boolean {
  return isMatch(edit, ["commitments.*.kind"], "changed");
}

/** Whether a promise got, or lost, all ways to keep it but one. */
function isOfWays(edit: Edit): boolean {
  return isMatch(edit, ["commitments.*.anyOf"]) && (edit.kind === "added" || edit.kind === "removed");
}

function isOfChoice(edit: Edit): boolean {
  return isMatch(edit, ["readings.*.choice"], "changed");
}

function isFollower(edit: Edit, leader: Edit, before: CharterVersion, after: CharterVersion): boolean {
  if (isOfKind(leader)) return isOfSamePromise(edit, leader) && !OF_EVERY_KIND.includes(edit.steps[2] ?? "");
  if (isOfWays(leader)) return isOfSamePromise(edit, leader) && edit.steps[2] === "term" && edit.steps.length === 3;
  const id = leader.steps[1] as string;
  const effects = [before, after].map((version) => chosenEffect(readingIn(version, id)));
  return isDecided(edit, effects, relying([before, after], id));
}

function isOfSamePromise(edit: Edit, leader: Edit): boolean {
  return edit.steps[0] === "commitments" && edit.steps[1] === leader.steps[1] && edit.steps.length > 2;
}
