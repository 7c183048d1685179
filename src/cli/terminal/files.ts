import { readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import type { Dirent } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import type { FolderEntry } from "./io.js";

/** What is in a folder of the disk. */
export async function entriesOf(folder: string): Promise<readonly FolderEntry[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return Promise.all(entries.map(async (entry) => ({ name: entry.name, kind: await kindOf(entry, folder) })));
}

async function kindOf(entry: Dirent, folder: string): Promise<FolderEntry["kind"]> {
  if (entry.isFile()) return "file";
  if (entry.isDirectory()) return "folder";
  if (!entry.isSymbolicLink()) return "other";
  // A link that leads nowhere is a file: reading it says that it cannot be read.
  const target = await stat(join(folder, entry.name)).catch(() => undefined);
  return target?.isDirectory() === true ? "other" : "file";
}

/** Writes a file of the disk by its side and puts it in place in one step, so that no reader meets half of it. */
export async function writtenWhole(path: string, text: string): Promise<void> {
  const beside = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(beside, text, { encoding: "utf8", flag: "wx" });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
