import type { Diff } from "../../diff/index.js";
import { CharterClockError } from "../../index.js";
import type { CalendarEdition } from "../../index.js";
import { readJsonText } from "../../input/json/json-text.js";
import { zonesOf } from "../diff/reference.js";
import { compareDocuments } from "../diff/compare-documents.js";
import { readDocuments } from "../diff/read-documents.js";
import type { Source } from "../documents/source.js";
import type { Io } from "../terminal/io.js";
import { Refusal } from "../terminal/refusal.js";
import { digestOfText } from "./entry.js";
import type { ReleasedText } from "./released-text.js";

/** What was changed in a released document: findings, or where the two texts cannot be compared, the parts that differ. */
export type Changes = ChangesAsDiff | ChangesByPart;

/** The two texts can be compared. */
export interface ChangesAsDiff {
  readonly diff: Diff;
}

/** The two texts cannot be compared. */
export interface ChangesByPart {
  /** The keys of the document that differ. */
  readonly parts: readonly string[];
}

/** What differs between the released text of a file and the present one. */
export async function changesSince(
  released: ReleasedText,
  file: string,
  text: string,
  calendars: readonly CalendarEdition[],
  io: Io,
): Promise<Changes> {
  const diff = await diffBetween(
    { from: "text", name: `${file} as released`, text: released.text },
    { from: "text", name: file, text },
    calendars,
    io,
  );
  return diff === undefined ? { parts: partsThatDiffer(released.text, text) } : { diff };
}

async function diffBetween(
  before: Source,
  after: Source,
  calendars: readonly CalendarEdition[],
  io: Io,
): Promise<Diff | undefined> {
  try {
    const [was, is] = [await readDocuments(before, { calendars }, io), await readDocuments(after, { calendars }, io)];
    if (!("documents" in was && "documents" in is)) return undefined;
    const [[old, ...others], [present, ...more]] = [was.documents, is.documents];
    if (old === undefined || present === undefined || others.length + more.length > 0) return undefined;
    return compareDocuments(old, present, { calendars, zones: await zonesOf([before, after], io) });
  } catch (error) {
    if (error instanceof Refusal || error instanceof CharterClockError) return undefined;
    throw error;
  }
}

/** The keys of the document whose values differ; none where one of the texts is no JSON object. */
function partsThatDiffer(before: string, after: string): readonly string[] {
  const [was, is] = [recordOf(before), recordOf(after)];
  if (was === undefined || is === undefined) return [];
  const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter((key) => key !== "$schema");
  return keys.filter((key) => key in was !== key in is || textOfPart(was[key]) !== textOfPart(is[key]));
}

function recordOf(text: string): Readonly<Record<string, unknown>> | undefined {
  const { value } = readJsonText(text);
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;
}

/** A text that is the same for the same content; what has no digest is compared as it is written. */
function textOfPart(value: unknown): string {
  const text = JSON.stringify([value]);
  return digestOfText(text) ?? text;
}
