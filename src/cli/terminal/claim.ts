import { readFile, rm, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import process from "node:process";

/** Whoever has a file now, as the claim says. */
export interface Claim {
  readonly process: number;
  readonly host: string;
}

/** A file that is claimed until it is released, or who has it already and by which file. */
export type Claimed = { readonly release: () => Promise<void> } | { readonly by: Claim; readonly file: string };

/**
 * Claims a file of the disk for one process, by a file `<path>.claim` next to it. The claim of a process of this machine
 * that is gone, killed before it could release it, is taken over.
 */
export async function claimed(path: string): Promise<Claimed> {
  const file = `${path}.claim`;
  const own: Claim = { process: process.pid, host: hostname() };
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      await writeFile(file, `${JSON.stringify(own)}\n`, { flag: "wx" });
      return { release: () => rm(file, { force: true }) };
    } catch (error) {
      if (!isThere(error)) throw error;
    }
    const by = claimIn(await readFile(file, "utf8").catch(() => ""));
    if (by !== undefined && !isGone(by)) return { by, file };
    await rm(file, { force: true });
  }
  return { by: own, file };
}

/** Whether the process of a claim ran on this machine and runs no longer. */
export function isGone({ process: id, host }: Claim): boolean {
  if (host !== hostname()) return false;
  try {
    process.kill(id, 0);
    return false;
  } catch (error) {
    // EPERM: it runs, as somebody else's.
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}

function claimIn(text: string): Claim | undefined {
  const [, id, host] = /"process":(\d+),"host":"([^"]*)"/.exec(text) ?? [];
  return id === undefined || host === undefined ? undefined : { process: Number(id), host };
}

function isThere(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === "EEXIST";
}
