import { join } from "node:path";
import type { FolderEntry, Io } from "../terminal/io.js";
import { shownPath } from "./paths.js";
import { Refusal } from "../terminal/refusal.js";

/** The JSON files below a folder, in the order of their paths, and what may hold some that nobody could look at. */
export interface FolderContent {
  readonly files: readonly string[];
  readonly unread: readonly Unread[];
}

/** Something in a folder that could not be looked into, and why. */
export interface Unread {
  readonly path: string;
  readonly error: Refusal;
}

/**
 * Every JSON file below a folder; `undefined` where there is no such folder. JSON Schemas (`*.schema.json`),
 * `node_modules` and what begins with a dot are left out. A folder that cannot be listed, a link to a folder, and a
 * pipe or device with the name of a JSON file are unread.
 */
export async function jsonBelow(folder: string, io: Io): Promise<FolderContent | undefined> {
  const entries = await entriesIfFolder(folder, io);
  return entries === undefined ? undefined : contentOf(folder, entries, io);
}

/** The JSON files below a folder; throws what could not be looked into. `undefined` where there is no such folder. */
export async function allJsonBelow(folder: string, io: Io): Promise<readonly string[] | undefined> {
  const content = await jsonBelow(folder, io);
  const [unread] = content?.unread ?? [];
  if (unread !== undefined) throw unread.error;
  return content?.files;
}

async function contentOf(folder: string, entries: readonly FolderEntry[], io: Io): Promise<FolderContent> {
  const files: string[] = [];
  const unread: Unread[] = [];
  const cannotRead = (path: string, found: string, remedy: string): void => {
    unread.push({ path, error: new Refusal("file-not-read", { asked: `${shownPath(path, io)}`, found, remedy }) });
  };
  for (const { name, kind } of entries) {
    if (isLeftOut(name)) continue;
    const path = join(folder, name);
    if (kind === "folder") {
      const inside = await io.listFolder(path).catch(() => undefined);
      if (inside === undefined) {
        cannotRead(path, "a folder that may not be listed", "Allow it to be read, or move it elsewhere");
      } else {
        const below = await contentOf(path, inside, io);
        files.push(...below.files);
        unread.push(...below.unread);
      }
    } else if (kind === "linked-folder") {
      cannotRead(path, "a link to a folder, which is not followed", "Name the folder that it leads to, too");
    } else if (/\.json$/i.test(name)) {
      if (kind === "file") files.push(path);
      else cannotRead(path, "a pipe or a device, not a file", "Remove it, or name it by itself");
    }
  }
  return { files: files.sort(), unread };
}

async function entriesIfFolder(path: string, io: Io): Promise<readonly FolderEntry[] | undefined> {
  try {
    return await io.listFolder(path);
  } catch {
    // No folder; whether there is a file of that name, reading it will tell.
    return undefined;
  }
}

function isLeftOut(name: string): boolean {
  return name.startsWith(".") || name === "node_modules" || /\.schema\.json$/i.test(name);
}
