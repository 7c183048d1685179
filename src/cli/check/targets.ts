import { basename, dirname, join } from "node:path";
import { jsonBelow } from "../documents/folder.js";
import type { FolderContent } from "../documents/folder.js";
import { textIfThere } from "../documents/json-file.js";
import { absolutePath, pathBelow, shownPath } from "../documents/paths.js";
import { failureOf } from "../terminal/failure.js";
import type { Failure } from "../terminal/failure.js";
import type { Io } from "../terminal/io.js";
import { Refusal } from "../terminal/refusal.js";
import { LOCK_NAME, locksFinder, lockOf } from "../release/lock-file.js";
import type { LockFile } from "../release/lock-file.js";

/** A file to check: its name as it is shown, and its absolute path; standard input has none. One with an error is unread. */
export interface Target {
  readonly file: string;
  readonly path?: string;
  readonly error?: Failure;
}

/** What the arguments of a check come to. */
export interface Targets {
  readonly files: readonly Target[];
  /** The locks that speak for whole folders, and the absolute paths of released files that are missing there. */
  readonly locks: readonly LockFile[];
  readonly missing: ReadonlySet<string>;
}

/** What one argument comes to; everything that a lock lists below the folder of its scope is expected. */
interface Part {
  readonly files: readonly Target[];
  readonly scopes: readonly { readonly lock: LockFile; readonly folder: string }[];
}

/**
 * The files that arguments name: a file is itself, a folder every JSON file below it, a lock every file that it lists.
 * Of a folder also what the locks list there is expected. Each file is checked once.
 */
export async function targetsOf(names: readonly string[], io: Io): Promise<Targets> {
  const parts: Part[] = [];
  for (const name of names) parts.push(await partOf(name, io));
  const files = new Map(parts.flatMap((part) => part.files).map((target) => [target.path ?? target.file, target]));
  const scopes = parts.flatMap((part) => part.scopes);
  const missing = new Set<string>();
  for (const path of scopes.flatMap(({ lock, folder }) => pathsBelow(lock, folder))) {
    if (files.has(path)) continue;
    if ((await textIfThere(path, io)) === undefined) missing.add(path);
    else files.set(path, { file: shownPath(path, io), path });
  }
  const locks = new Map(scopes.map(({ lock }) => [lock.path, lock]));
  return { files: [...files.values()], locks: [...locks.values()], missing };
}

async function partOf(name: string, io: Io): Promise<Part> {
  if (name === "-") return { files: [{ file: name }], scopes: [] };
  const path = absolutePath(name, io);
  const below = await jsonBelow(path, io);
  if (below !== undefined) return folderPart(name, path, below, io);
  const lock = basename(path) === LOCK_NAME ? await lockOf(dirname(path), io) : undefined;
  return lock === undefined
    ? { files: [{ file: name, path }], scopes: [] }
    : { files: [], scopes: [{ lock, folder: lock.folder }] };
}

async function folderPart(
  name: string,
  folder: string,
  { files: below, unread }: FolderContent,
  io: Io,
): Promise<Part> {
  const locksAt = locksFinder(io);
  const holders = new Set([folder, ...below.filter((file) => basename(file) === LOCK_NAME).map(dirname)]);
  const locks: LockFile[] = [];
  for (const holder of holders) locks.push(...(await locksAt(holder)));
  const files: readonly Target[] = [
    ...below.filter((file) => basename(file) !== LOCK_NAME).map((path) => ({ file: shownPath(path, io), path })),
    ...unread.map(({ path, error }) => ({ file: shownPath(path, io), path, error: failureOf(error) })),
  ];
  const scopes = locks.map((lock) => ({ lock, folder }));
  if (files.length > 0 || scopes.some(({ lock }) => pathsBelow(lock, folder).length > 0)) return { files, scopes };
  throw new Refusal("empty-folder", {
    asked: `The folder ${name}`,
    found: "no JSON files in it",
    remedy: "Give the folder that contains your charters",
  });
}

/** The absolute paths of what a lock lists below a folder. */
function pathsBelow({ folder, lock }: LockFile, below: string): readonly string[] {
  return lock.released.map(({ path }) => join(folder, path)).filter((path) => pathBelow(below, path) !== undefined);
}
