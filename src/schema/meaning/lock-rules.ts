import type { Problem } from "../../errors.js";
import type { ReleasedEntry } from "../shape/released-entry.js";
import type { Lock } from "../shape/lock.js";
import { problemAt } from "./places/place.js";
import type { Place } from "./places/place.js";
import { repeated } from "./names/repeated.js";

/** Entries of one lock that name the same file, or give two files the same name. */
export function lockProblems(lock: Place<Lock>): readonly Problem[] {
  const entries = lock.at("released").entries();
  const paths = entries.map((entry) => entry.at("path"));
  return [...repeated(paths, "path", "Keep the entry of the released document"), ...sameNames(entries)];
}

function sameNames(entries: readonly Place<ReleasedEntry>[]): readonly Problem[] {
  const seen = new Map<string, string>();
  return entries.flatMap((entry) => {
    if (entry.value === undefined) return [];
    const key = nameOfEntry(entry.value);
    const earlier = seen.get(key);
    if (earlier === undefined) seen.set(key, entry.value.path);
    if (earlier === undefined || earlier === entry.value.path) return [];
    return [
      problemAt(
        entry,
        [],
        `It has the name of ${earlier}: ${key}`,
        "A name stands for one text; give the later one its own version",
      ),
    ];
  });
}

/** What a released document is called: "charter calvay undated". */
function nameOfEntry(entry: ReleasedEntry): string {
  return `${entry.kind} ${entry.id} ${entry.kind === "calendar" ? entry.edition : entry.version}`;
}
