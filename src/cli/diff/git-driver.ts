import type { Diff, Document } from "../../diff/index.js";
import { CALENDARS } from "../documents/bundled.js";
import { textOf } from "../documents/json-file.js";
import type { Io } from "../terminal/io.js";
import { charterAskedAbout, zonesOf } from "./reference.js";
import { versionNameOf } from "../documents/bundled-document.js";
import { compareDocuments } from "./compare-documents.js";
import { withoutProblems } from "./one-document.js";
import { readDocuments } from "./read-documents.js";
import type { Source } from "../documents/source.js";

/** What became of one version between two states of a file. */
export type Change =
  | { readonly kind: "changed"; readonly diff: Diff }
  | { readonly kind: "added" | "removed"; readonly document: Document };

/** What git names where a file is missing on one side. */
const NOTHING = "/dev/null";

/** A file of a repository, and the files in which git keeps two states of it. */
export interface FileStates {
  readonly path: string;
  readonly oldFile: string;
  readonly newFile: string;
}

/** What became of the documents of a file between two states of it; versions are matched by name. */
export async function changesOfFile({ path, oldFile, newFile }: FileStates, io: Io): Promise<readonly Change[]> {
  const [before, after] = [
    await sourceOf(oldFile, `${path} (before)`, io),
    await sourceOf(newFile, `${path} (after)`, io),
  ];
  const given = { calendars: CALENDARS };
  const sources = [before, after].flatMap((source) => source ?? []);
  const documentsIn = async (source: Source | undefined): Promise<readonly Document[]> =>
    source === undefined ? [] : (withoutProblems([await readDocuments(source, given, io)])[0] ?? []);
  const [was, is] = [await documentsIn(before), await documentsIn(after)];
  const reference = { ...given, zones: await zonesOf(sources, io) };
  const changes: Change[] = [];
  for (const [old, young] of pairsOf(was, is)) {
    if (old === undefined && young !== undefined) changes.push({ kind: "added", document: young });
    if (old !== undefined && young === undefined) changes.push({ kind: "removed", document: old });
    if (old === undefined || young === undefined) continue;
    const charter = await charterAskedAbout(undefined, [old, young], CALENDARS, io);
    changes.push({
      kind: "changed",
      diff: compareDocuments(old, young, { ...reference, ...(charter === undefined ? {} : { charter }) }),
    });
  }
  return changes;
}

async function sourceOf(file: string, name: string, io: Io): Promise<Source | undefined> {
  return file === NOTHING ? undefined : { from: "text", name, text: await textOf(file, io) };
}

type Pair = readonly [before: Document | undefined, after: Document | undefined];

/** The versions of both by name; a file with one version on each side has that one, whatever its name became. */
function pairsOf(before: readonly Document[], after: readonly Document[]): readonly Pair[] {
  if (before.length === 1 && after.length === 1) return [[before[0], after[0]]];
  const names = new Set([...before, ...after].map(versionNameOf));
  const named = (documents: readonly Document[], name: string | undefined): Document | undefined =>
    documents.find((one) => versionNameOf(one) === name);
  return [...names].map((name): Pair => [named(before, name), named(after, name)]);
}
