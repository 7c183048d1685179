import { readdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import type { Dirent } from "node:fs";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import process from "node:process";
import { isGone } from "./claim.js";
import type { FolderEntry } from "./io.js";

/** What is in a folder of the disk. */
export async function entriesOf(folder: string): Promise<readonly FolderEntry[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return Promise.all(entries.map(async (entry) => ({ name: entry.name, kind: await kindOf(entry, folder) })));
}

async function kindOf(entry: Dirent, folder: string): Promise<FolderEntry["kind"]> {
  if (entry.isFile()) return "file";
  if (entry.isDirectory()) return "folder";
  if (!entry.isSymbolicLink()) return "special";
  // A link that leads nowhere is a file: reading it says that it cannot be read.
  const end = await stat(join(folder, entry.name)).catch(() => undefined);
  if (end === undefined || end.isFile()) return "file";
  return end.isDirectory() ? "linked-folder" : "special";
}

/**
 * Writes a file of the disk to one next to it and puts that in place in one step, so that no reader meets half of it.
 * A link stays a link: what it leads to is written. What killed runs left behind is removed.
 */
export async function writtenWhole(path: string, text: string): Promise<void> {
  const place = await realpath(path).catch(() => path);
  const mode = await stat(place).then(
    (file) => file.mode,
    () => undefined,
  );
  const draft = `${place}.${process.pid}.tmp`;
  try {
    await writeFile(draft, text, { encoding: "utf8", flag: "wx", ...(mode === undefined ? {} : { mode }) });
    await rename(draft, place);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  await removeLeftDrafts(place);
}

async function removeLeftDrafts(place: string): Promise<void> {
  const folder = dirname(place);
  for (const name of await readdir(folder).catch(() => [])) {
    const id = name.startsWith(`${basename(place)}.`) ? /\.(\d+)\.tmp$/.exec(name)?.[1] : undefined;
    if (id === undefined || name !== `${basename(place)}.${id}.tmp`) continue;
    if (isGone({ process: Number(id), host: hostname() })) await rm(join(folder, name), { force: true });
  }
}
