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

/**
 * Whether a file is released under the locks at or above it, the nearest first, and still what it was; `undefined` for
 * what cannot be released. A change under any of them is a change.
 */
export async function releaseOf(
  file: ReadFile,
  locks: readonly LockFile[],
  calendars: readonly CalendarEdition[],
  io: Io,
): Promise<Release | undefined> {
  const sound = locks.filter(({ problems }) => problems.length === 0);
  const found = digestOfText(file.text) ?? null;
  const listed = sound.flatMap((lock) => {
    const entry = entryOf(file.path, lock);
    return entry === undefined ? [] : [{ lock: shownPath(lock.path, io), entry }];
  });
  const [first] = listed;
  const broken = listed.find(({ entry }) => entry.digest !== found);
  if (broken !== undefined) {
    const changes = await changesOf(file.path, file.text, broken.entry, calendars, io);
    return { state: "changed", ...broken, locked: broken.entry.digest, found, changes };
  }
  if (first !== undefined) return { state: "released", lock: first.lock, locked: first.entry.digest };
  const states = sound.flatMap((lock) => notYetReleased(file, lock, io) ?? []);
  return states.find(({ state }) => state === "name-taken") ?? states[0];
}

function notYetReleased({ path, text, kind }: ReadFile, lockFile: LockFile, io: Io): Release | undefined {
  const own = entryFor(pathBelow(lockFile.folder, path) ?? path, text, kind);
  if (own === undefined) return undefined;
  const lock = shownPath(lockFile.path, io);
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
