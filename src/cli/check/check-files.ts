import { dirname } from "node:path";
import type { CalendarEdition } from "../../index.js";
import { readJsonText } from "../../input/json/json-text.js";
import { failureOf } from "../terminal/failure.js";
import type { Failure } from "../terminal/failure.js";
import { CALENDARS } from "../documents/bundled.js";
import { documentTextOf } from "../documents/json-file.js";
import { shownPath } from "../documents/paths.js";
import type { Io } from "../terminal/io.js";
import { documentKindOf } from "../release/entry.js";
import { entryOf, locksFinder } from "../release/lock-file.js";
import type { LockFile } from "../release/lock-file.js";
import { problemsOfLock } from "../release/lock-problems.js";
import { problemsOfRelease } from "../release/release-problem.js";
import { releaseOf } from "../release/release.js";
import type { ReadFile } from "../release/release.js";
import { withBetweenFiles } from "./between-files.js";
import { calendarsAmong, checkDocument } from "./check-document.js";
import { kindOf } from "../documents/document-kind.js";
import type { DocumentKind } from "../documents/document-kind.js";
import { placingIn } from "../documents/positions.js";
import type { FileReport, LockReport, Report } from "./report.js";
import { targetsOf } from "./targets.js";
import type { Target } from "./targets.js";

/** A target and its text, or why it has none; the locks that it lies under, the nearest first. */
type Opened = Omit<Target, "error"> & { readonly locks: readonly LockFile[] } & (
    { readonly text: string } | { readonly error: Failure }
  );

/** A report, and the files by their absolute paths with the very texts that were checked. */
export interface CheckedFiles {
  readonly report: Report;
  readonly read: readonly ReadFile[];
}

/** Checks the files, folders and locks that are named. `as` says what all files are meant to be. */
export async function checkFiles(
  names: readonly string[],
  as: DocumentKind | undefined,
  io: Io,
): Promise<CheckedFiles> {
  const targets = await targetsOf(names, io);
  const opened = await openedFiles(targets.files, io);
  const calendars = calendarsAmong(opened.flatMap((one) => ("text" in one ? one.text : [])));
  const files: FileReport[] = [];
  for (const one of opened) files.push(await reportOf(one, as, calendars, io));
  const texts = new Map(opened.flatMap((one) => ("text" in one ? [[one.file, one.text] as const] : [])));
  const read = opened.flatMap((one) => readFileOf(one, as) ?? []);
  const locks = new Map([...targets.locks, ...opened.flatMap((one) => one.locks)].map((lock) => [lock.path, lock]));
  const report = {
    files: withBetweenFiles(files, texts),
    locks: [...locks.values()].map((lock) => reportOfLock(lock, read, targets.missing, io)),
  };
  return { report, read };
}

async function openedFiles(targets: readonly Target[], io: Io): Promise<readonly Opened[]> {
  const locksAt = locksFinder(io);
  const opened: Opened[] = [];
  for (const target of targets) {
    const locks = target.path === undefined ? [] : await locksAt(dirname(target.path));
    if (target.error !== undefined) {
      opened.push({ ...target, locks, error: target.error });
      continue;
    }
    try {
      opened.push({ ...target, locks, text: await documentTextOf(target.file, io) });
    } catch (error) {
      opened.push({ ...target, locks, error: failureOf(error) });
    }
  }
  return opened;
}

async function reportOf(
  opened: Opened,
  as: DocumentKind | undefined,
  calendars: readonly CalendarEdition[],
  io: Io,
): Promise<FileReport> {
  const { file, locks } = opened;
  if ("error" in opened) return { file, error: opened.error };
  const read = readFileOf(opened, as);
  const { kind, problems } = await checkDocument(opened.text, as ?? read?.kind, calendars, io);
  const known = [...CALENDARS.filter(({ id }) => calendars.every((own) => own.id !== id)), ...calendars];
  const release = read === undefined ? undefined : await releaseOf(read, locks, known, io);
  return {
    file,
    ...(kind === undefined ? {} : { kind }),
    problems: [...problemsOfRelease(release).map(placingIn(opened.text)), ...problems],
    warnings: [],
    ...(release === undefined ? {} : { release }),
  };
}

/** A file with its kind: the one it was released as, else the one that its content tells. */
function readFileOf(opened: Opened, as: DocumentKind | undefined): ReadFile | undefined {
  const { path, locks } = opened;
  if (path === undefined || !("text" in opened)) return undefined;
  const [entry] = locks.flatMap((lock) => entryOf(path, lock) ?? []);
  return {
    path,
    text: opened.text,
    kind: as ?? (entry === undefined ? kindOf(readJsonText(opened.text).value) : documentKindOf(entry)),
  };
}

function reportOfLock(lock: LockFile, read: readonly ReadFile[], missing: ReadonlySet<string>, io: Io): LockReport {
  const problems = problemsOfLock(lock, read, missing);
  const checked = read.filter(({ path }) => entryOf(path, lock) !== undefined).length;
  return {
    file: shownPath(lock.path, io),
    released: lock.lock.released.length,
    checked,
    problems: problems.map(placingIn(lock.text)),
  };
}
