import { dirname } from "node:path";
import type { CalendarEdition } from "../../index.js";
import { readJsonText } from "../../schema/read/json-text.js";
import { failureOf } from "../terminal/failure.js";
import type { Failure } from "../terminal/failure.js";
import { CALENDARS } from "../documents/bundled.js";
import { textOf } from "../documents/json-file.js";
import { shownPath } from "../documents/paths.js";
import type { Io } from "../terminal/io.js";
import { documentKindOf } from "../release/entry.js";
import { lockFinder } from "../release/lock-file.js";
import type { LockFile } from "../release/lock-file.js";
import { problemsOfLock } from "../release/lock-problems.js";
import { problemsOfRelease } from "../release/release-problem.js";
import { entryOf, releaseOf } from "../release/release.js";
import type { ReadFile } from "../release/release.js";
import { withBetweenFiles } from "./between-files.js";
import { calendarsAmong, checkDocument } from "./check-document.js";
import { kindOf } from "../documents/document-kind.js";
import type { DocumentKind } from "../documents/document-kind.js";
import { placingIn } from "../documents/positions.js";
import type { FileReport, LockReport, Report } from "./report.js";
import { targetsOf } from "./targets.js";
import type { Target } from "./targets.js";

/** A target and its text, or why it has none; the lock that it lies under. */
type Opened = Target & { readonly lock: LockFile | undefined } & (
    { readonly text: string } | { readonly error: Failure }
  );

/** Checks the files, folders and locks that are named. `as` says what all files are meant to be. */
export async function checkFiles(names: readonly string[], as: DocumentKind | undefined, io: Io): Promise<Report> {
  const targets = await targetsOf(names, io);
  const opened = await openedFiles(targets.files, io);
  const calendars = calendarsAmong(opened.flatMap((one) => ("text" in one ? one.text : [])));
  const files: FileReport[] = [];
  for (const one of opened) files.push(await reportOf(one, as, calendars, io));
  const texts = new Map(opened.flatMap((one) => ("text" in one ? [[one.file, one.text] as const] : [])));
  const read = opened.flatMap((one) => readFileOf(one, as) ?? []);
  const locks = new Map(
    [...targets.locks, ...opened.flatMap(({ lock }) => lock ?? [])].map((lock) => [lock.path, lock]),
  );
  return {
    files: withBetweenFiles(files, texts),
    locks: [...locks.values()].map((lock) => reportOfLock(lock, read, targets.missing, io)),
  };
}

async function openedFiles(targets: readonly Target[], io: Io): Promise<readonly Opened[]> {
  const nearestLock = lockFinder(io);
  const opened: Opened[] = [];
  for (const target of targets) {
    const lock = target.path === undefined ? undefined : await nearestLock(dirname(target.path));
    try {
      opened.push({ ...target, lock, text: await textOf(target.file, io) });
    } catch (error) {
      opened.push({ ...target, lock, error: failureOf(error) });
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
  const { file, lock } = opened;
  if ("error" in opened) return { file, error: opened.error };
  const read = readFileOf(opened, as);
  const { kind, problems } = await checkDocument(opened.text, as ?? read?.kind, calendars, io);
  const known = [...CALENDARS.filter(({ id }) => calendars.every((own) => own.id !== id)), ...calendars];
  const release = lock === undefined || read === undefined ? undefined : await releaseOf(read, lock, known, io);
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
  const { path, lock } = opened;
  if (path === undefined || !("text" in opened)) return undefined;
  const entry = lock === undefined ? undefined : entryOf(path, lock);
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
