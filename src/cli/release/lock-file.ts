import { dirname, join } from "node:path";
import type { Problem } from "../../index.js";
import { readLock } from "../../schema/lock.js";
import type { Lock, ReleasedEntry } from "../../schema/lock.js";
import { textIfThere } from "../documents/json-file.js";
import { pathBelow } from "../documents/paths.js";
import type { Io } from "../terminal/io.js";

/** The name of a lock in every folder. */
export const LOCK_NAME = "charters.lock.json";

/** A lock and the folder whose releases it lists; paths are absolute. One with problems speaks for nothing. */
export interface LockFile {
  readonly path: string;
  readonly folder: string;
  readonly text: string;
  readonly lock: Lock;
  readonly problems: readonly Problem[];
}

/** The lock of a folder, if it has one. */
export async function lockOf(folder: string, io: Io): Promise<LockFile | undefined> {
  const path = join(folder, LOCK_NAME);
  const text = await textIfThere(path, io);
  return text === undefined ? undefined : lockFrom(path, text);
}

/** A lock from its text, wherever that was found; its path is absolute. */
export function lockFrom(path: string, text: string): LockFile {
  const read = readLock(text);
  const problems = "problems" in read ? read.problems : [];
  return { path, folder: dirname(path), text, lock: "lock" in read ? read.lock : { released: [] }, problems };
}

/** The entry of a lock that is about a file. */
export function entryOf(path: string, { folder, lock }: LockFile): ReleasedEntry | undefined {
  const inside = pathBelow(folder, path);
  return lock.released.find((entry) => entry.path === inside);
}

/**
 * Finds every lock at or above a folder, the nearest first; each folder is looked into once. All of them hold what they
 * list: a lock in a subfolder takes nothing from the one above it.
 */
export function locksFinder(io: Io): (folder: string) => Promise<readonly LockFile[]> {
  const known = new Map<string, Promise<readonly LockFile[]>>();
  const upFrom = async (folder: string): Promise<readonly LockFile[]> => {
    const own = await lockOf(folder, io);
    const above = dirname(folder) === folder ? [] : await find(dirname(folder));
    return own === undefined ? above : [own, ...above];
  };
  const find = (folder: string): Promise<readonly LockFile[]> => {
    const found = known.get(folder) ?? upFrom(folder);
    known.set(folder, found);
    return found;
  };
  return find;
}
