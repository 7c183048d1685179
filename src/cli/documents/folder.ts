import { join } from "node:path";
import type { FolderEntry, Io } from "../terminal/io.js";

/**
 * Every JSON file below a folder, in the order of their paths; `undefined` where there is no such folder. JSON Schemas
 * (`*.schema.json`), `node_modules` and what begins with a dot are passed over.
 */
export async function jsonBelow(folder: string, io: Io): Promise<readonly string[] | undefined> {
  const entries = await entriesIfFolder(folder, io);
  if (entries === undefined) return undefined;
  const files: string[] = [];
  for (const { name, kind } of entries) {
    if (isPassedOver(name)) continue;
    const path = join(folder, name);
    if (kind === "file" && name.endsWith(".json")) files.push(path);
    if (kind === "folder") files.push(...((await jsonBelow(path, io)) ?? []));
  }
  return files.sort();
}

async function entriesIfFolder(path: string, io: Io): Promise<readonly FolderEntry[] | undefined> {
  try {
    return await io.listFolder(path);
  } catch {
    // No folder; whether there is a file of that name, reading it will tell.
    return undefined;
  }
}

function isPassedOver(name: string): boolean {
  return name.startsWith(".") || name === "node_modules" || name.endsWith(".schema.json");
}
