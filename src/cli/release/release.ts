import type { CalendarEdition, Digest } from "../../index.js";
import type { ReleasedEntry } from "../../schema/lock.js";
import type { DocumentKind } from "../documents/document-kind.js";
import { pathBelow, shownPath } from "../documents/paths.js";
import type { Io } from "../terminal/io.js";
import { changesSince } from "./changes.js";
import type { Changes } from "./changes.js";
import { digestOfText, entryFor, versionOf } from "./entry.js";
import { entryOf } from "./lock-file.js";
import type { LockFile } from "./lock-file.js";
import { releasedText } from "./released-text.js";

/** Where the released text of a changed file was found, and what differs from it. */
export type ChangesFrom = NotFound | FoundInGit | FoundInPackage;

/** The released text was not found. */
export interface NotFound {
  /** It is neither in git nor in the package. */
  readonly from: "nowhere";
}

/** The released text is in the history of the file. */
export type FoundInGit = Changes & {
  /** In git. */
  readonly from: "git";
  /** The commit that has it. */
  readonly revision: string;
};

/** The released text comes with the package. */
export type FoundInPackage = Changes & {
  /** In the package. */
  readonly from: "package";
};

/** What the lock says of a file. */
export type Release = Released | NotReleased | NameTaken | ChangedSince;

/** A file that is released, and still what it was. */
export interface Released extends UnderLock {
  /** Released, and unchanged. */
  readonly state: "released";
  /** The digest in the lock, which is that of the file. */
  readonly locked: Digest;
}

/** A file that is not released yet. */
export interface NotReleased extends UnderLock {
  /** Not released yet. */
  readonly state: "not-released";
  /** The digest of the file. */
  readonly found: Digest;
}

/** A file under whose name another is released. */
export interface NameTaken extends UnderLock {
  /** Another file is released under its name. */
  readonly state: "name-taken";
  /** The digest of the file. */
  readonly found: Digest;
  /** The entry of the other file. */
  readonly by: ReleasedEntry;
}

/** A file that was changed after it was released. */
export interface ChangedSince extends UnderLock {
  /** Released, and changed since. */
  readonly state: "changed";
  /** Its entry in the lock. */
  readonly entry: ReleasedEntry;
  /** The digest in the lock. */
  readonly locked: Digest;
  /** The digest of the file; `null`: the text is not JSON, so it has none. */
  readonly found: Digest | null;
  readonly changes: ChangesFrom;
}

/** A file that a lock speaks for. */
export interface UnderLock {
  /** The file of the lock, as it is shown. */
  readonly lock: string;
}

/** A file as it was read; its path is absolute. */
export interface ReadFile {
  readonly path: string;
  readonly text: string;
  readonly kind: DocumentKind | undefined;
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
