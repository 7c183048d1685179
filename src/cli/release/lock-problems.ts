import { shown } from "../../errors.js";
import { join } from "node:path";
import type { Problem } from "../../index.js";
import type { ReleasedEntry } from "../../schema/lock.js";
import { pathBelow } from "../documents/paths.js";
import { entryFor, nameOf, versionOf } from "./entry.js";
import type { LockFile } from "./lock-file.js";
import type { ReadFile } from "./release.js";

/** What is wrong with a lock by the files that were looked for: released ones that are missing, entries that name another. */
export function problemsOfLock(
  lockFile: LockFile,
  read: readonly ReadFile[],
  missing: ReadonlySet<string>,
): readonly Problem[] {
  const files = new Map(read.map((file) => [file.path, file]));
  const entries = lockFile.lock.released.flatMap((entry, at): readonly Problem[] => {
    const path = join(lockFile.folder, entry.path);
    if (missing.has(path)) return [{ path: `$.released[${at}]`, message: missingWords(entry, lockFile, read) }];
    const file = files.get(path);
    return file === undefined ? [] : misnamed(entry, file, at);
  });
  return [...lockFile.problems, ...entries];
}

function missingWords(entry: ReleasedEntry, { folder }: LockFile, read: readonly ReadFile[]): string {
  const moved = read.find(({ path, text, kind }) => entryFor(path, text, kind)?.digest === entry.digest);
  const place = moved === undefined ? undefined : (pathBelow(folder, moved.path) ?? moved.path);
  const wrong = `${nameOf(entry)} is released, and its file ${entry.path} is missing: locked ${entry.digest}, found no file`;
  if (place !== undefined) return `${wrong}; the same content is at ${place}. Move it back.`;
  return `${wrong}. Put it back: results computed under it name it.`;
}

/** An entry whose digest is that of its file, and whose names are not. */
function misnamed(entry: ReleasedEntry, { text, kind }: ReadFile, at: number): readonly Problem[] {
  const own = entryFor(entry.path, text, kind);
  if (own === undefined || own.digest !== entry.digest) return [];
  const keys = [
    { key: "kind", locked: entry.kind, found: own.kind },
    { key: "id", locked: entry.id, found: own.id },
    { key: entry.kind === "calendar" ? "edition" : "version", locked: versionOf(entry), found: versionOf(own) },
  ];
  return keys
    .filter(({ locked, found }) => locked !== found)
    .map(({ key, locked, found }) => ({
      path: `$.released[${at}].${key}`,
      message: `The lock says ${shown(locked)}, and ${entry.path}, whose digest ${entry.digest} is the locked one, says ${shown(found)}. Restore the released entry.`,
    }));
}
