import type { CalendarEdition } from "../../index.js";
import type { ReleasedEntry } from "../../schema/lock.js";
import type { DocumentKind } from "../documents/document-kind.js";
import { pathBelow, shownPath } from "../documents/paths.js";
import type { Io } from "../terminal/io.js";
import { changesSince } from "./changes.js";
import type { Changes } from "./changes.js";
import { digestOfText, entryFor, versionOf } from "./entry.js";
import type { LockFile } from "./lock-file.js";
import { releasedText } from "./released-text.js";

/** Where the released text of a changed file was found, and what differs from it. */
export type ChangesFrom =
  | { readonly from: "nowhere" }
  | ({ readonly from: "git"; readonly revision: string } & Changes)
  | ({ readonly from: "package" } & Changes);

/** What the lock says of a file; `lock` is its path as it is shown. */
export type Release =
  | { readonly state: "released"; readonly lock: string; readonly locked: string }
  | { readonly state: "not-released"; readonly lock: string; readonly found: string }
  | { readonly state: "name-taken"; readonly lock: string; readonly found: string; readonly by: ReleasedEntry }
  | {
      readonly state: "changed";
      readonly lock: string;
      readonly entry: ReleasedEntry;
      readonly locked: string;
      /** `null`: the text is no JSON, so it has none. */
      readonly found: string | null;
      readonly changes: ChangesFrom;
    };

/** A file as it was read; its path is absolute. */
export interface ReadFile {
  readonly path: string;
  readonly text: string;
  readonly kind: DocumentKind | undefined;
}

/** The entry of a lock that is about a file. */
export function entryOf(path: string, { folder, lock }: LockFile): ReleasedEntry | undefined {
  const inside = pathBelow(folder, path);
  return lock.released.find((entry) => entry.path === inside);
}

/** Whether a file is released under a lock and still what it was; `undefined` for what cannot be released. */
export async function releaseOf(
  { path, text, kind }: ReadFile,
  lockFile: LockFile,
  calendars: readonly CalendarEdition[],
  io: Io,
): Promise<Release | undefined> {
  if (lockFile.problems.length > 0) return undefined;
  const lock = shownPath(lockFile.path, io);
  const entry = entryOf(path, lockFile);
  if (entry !== undefined) {
    const found = digestOfText(text) ?? null;
    if (found === entry.digest) return { state: "released", lock, locked: entry.digest };
    return {
      state: "changed",
      lock,
      entry,
      locked: entry.digest,
      found,
      changes: await changesOf(path, text, entry, calendars, io),
    };
  }
  const own = entryFor(pathBelow(lockFile.folder, path) ?? path, text, kind);
  if (own === undefined) return undefined;
  const by = lockFile.lock.released.find((other) => isSameName(own, other));
  return by === undefined
    ? { state: "not-released", lock, found: own.digest }
    : { state: "name-taken", lock, found: own.digest, by };
}

/** Whether two entries give their documents one name. */
export function isSameName(one: ReleasedEntry, other: ReleasedEntry): boolean {
  return one.kind === other.kind && one.id === other.id && versionOf(one) === versionOf(other);
}

async function changesOf(
  path: string,
  text: string,
  { digest }: ReleasedEntry,
  calendars: readonly CalendarEdition[],
  io: Io,
): Promise<ChangesFrom> {
  const released = await releasedText(path, digest, io);
  if (released === undefined) return { from: "nowhere" };
  const changes = await changesSince(released, shownPath(path, io), text, calendars, io);
  return released.from === "git"
    ? { from: "git", revision: released.revision, ...changes }
    : { from: "package", ...changes };
}
