import { dirname, join } from "node:path";
import type { WholeNumber } from "../../index.js";
import type { ReleasedEntry } from "../../schema/lock.js";
import { checkFiles } from "../check/check-files.js";
import { exitCodeOf } from "../check/report-exit-code.js";
import type { FileReport, Report } from "../check/report.js";
import { FINE } from "../terminal/exit-code.js";
import { jsonBelow } from "../documents/folder.js";
import { textIfThere } from "../documents/json-file.js";
import { absolutePath, pathBelow, shownPath } from "../documents/paths.js";
import type { Io } from "../terminal/io.js";
import { Refusal } from "../terminal/refusal.js";
import { textWithAdded } from "./add-released.js";
import { entryFor } from "../release/entry.js";
import { LOCK_NAME, locksFinder, lockOf } from "../release/lock-file.js";
import type { LockFile } from "../release/lock-file.js";

/** A file that has no single name to be released under, and why. */
export interface NotLocked {
  /** Its path. */
  readonly file: string;
  readonly why: NotLockedBecause;
}

/** Why a file has no single name to be released under. */
export type NotLockedBecause =
  /** It is an overlay, which is never released. */
  | "overlay"
  /** It has several versions. */
  | "list-of-versions";

/** What became of a folder that was locked: what is released now, or the report for which nothing was written. */
export type Locked = LockWritten | LockRefused;

/** The lock has every document of the folder. */
export interface LockWritten {
  /** The file of the lock. */
  readonly lock: string;
  /** What is released now. */
  readonly added: readonly ReleasedEntry[];
  /** How many entries the lock had before; all of them are kept. */
  readonly kept: WholeNumber;
  /** Files that have no single name to be released under. */
  readonly notLocked: readonly NotLocked[];
}

/** Nothing was written, because of problems in the folder. */
export interface LockRefused {
  /** The file of the lock. */
  readonly lock: string;
  /** The check of the folder. */
  readonly refused: Report;
}

/**
 * Releases every charter version, duty version and calendar edition below a folder that is not released yet. Where the
 * check of the folder has a problem, nothing is written: an entry that is there is never altered or dropped.
 */
export async function lockFolder(name: string, io: Io): Promise<Locked> {
  const folder = absolutePath(name, io);
  const { path } = await lockToExtend(name, folder, io);
  const release = await claim(path, io);
  try {
    return await extended(name, folder, io);
  } finally {
    await release();
  }
}

async function extended(name: string, folder: string, io: Io): Promise<Locked> {
  const before = await lockToExtend(name, folder, io);
  const lock = shownPath(before.path, io);
  const { report, read } = await checkFiles([name], undefined, io);
  if (exitCodeOf(report, "lenient") !== FINE) return { lock, refused: report };
  const textOfFile = new Map(read.map(({ path, text }) => [path, text]));
  const added: ReleasedEntry[] = [];
  const notLocked: NotLocked[] = [];
  for (const { file, kind, release } of report.files.filter(isChecked)) {
    if (release?.state === "released" || (release !== undefined && release.lock !== lock)) continue;
    const path = absolutePath(file, io);
    // The text that was checked, not the file once more: it may have changed since.
    const entry = entryFor(pathBelow(folder, path) ?? file, textOfFile.get(path) ?? "", kind);
    if (entry === undefined) notLocked.push({ file, why: kind === "overlay" ? kind : "list-of-versions" });
    else added.push(entry);
  }
  if (added.length > 0 || before.text === "") await written(before, textWithAdded(before.lock, added), io);
  return { lock, added, kept: before.lock.released.length, notLocked };
}

function isChecked(file: FileReport): file is Exclude<FileReport, { readonly error: unknown }> {
  return !("error" in file);
}

/** The lock of the folder, or an empty one; refuses a folder that belongs to a lock above it. */
async function lockToExtend(name: string, folder: string, io: Io): Promise<LockFile> {
  if ((await jsonBelow(folder, io)) === undefined) {
    throw new Refusal("not-a-folder", {
      asked: `The folder ${name}`,
      found: "no folder of that name",
      remedy: "Give the folder that contains your charters",
    });
  }
  const own = await lockOf(folder, io);
  if (own !== undefined) return own;
  const [above] = await locksFinder(io)(dirname(folder));
  if (above === undefined)
    return { path: join(folder, LOCK_NAME), folder, text: "", lock: { released: [] }, problems: [] };
  const remedy = `Use \`charterclock lock ${shownPath(above.folder, io)}\``;
  throw new Refusal("under-another-lock", {
    asked: `To lock the folder ${name}`,
    found: `that it belongs to the lock ${shownPath(above.path, io)}`,
    remedy,
  });
}

/** Keeps the lock for this run; refuses where another run has it. */
async function claim(path: string, io: Io): Promise<() => Promise<void>> {
  const claimed = await io.claimFile(path).catch(() => notWritten(path, io));
  if ("release" in claimed) return claimed.release;
  const { by, file } = claimed;
  throw new Refusal("file-in-use", {
    asked: `To write ${shownPath(path, io)}`,
    found: `that process ${by.process} on ${by.host} is writing it`,
    remedy: `Try again once that has finished; if it no longer runs, remove ${shownPath(file, io)}`,
  });
}

async function written({ path, text: before }: LockFile, text: string, io: Io): Promise<void> {
  if (((await textIfThere(path, io)) ?? "") !== before) {
    throw new Refusal("file-changed", {
      asked: `To write ${shownPath(path, io)}`,
      found: "that it has changed since it was read",
      remedy: "Run the command again; nothing was written",
    });
  }
  await io.writeFile(path, text).catch(() => notWritten(path, io));
}

function notWritten(path: string, io: Io): never {
  throw new Refusal("file-not-written", {
    asked: `To write ${shownPath(path, io)}`,
    found: "that it cannot be written",
    remedy: "Check that you may write to the folder; nothing was changed",
  });
}
