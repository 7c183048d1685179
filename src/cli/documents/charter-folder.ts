import type { CalendarEdition, Charter } from "../../index.js";
import { parseCharter } from "../../schema/index.js";
import { readJsonText } from "../../input/json/json-text.js";
import { kindOf } from "./document-kind.js";
import type { Io } from "../terminal/io.js";
import { Refusal } from "../terminal/refusal.js";
import { charterOfText } from "./charter-text.js";
import { textOf } from "./json-file.js";

/**
 * The charter whose versions are the files of a folder, superseded ones too; what is no charter version is passed over.
 * Each file is parsed by itself, and all versions together.
 */
export async function charterOfFolder(
  folder: string,
  files: readonly string[],
  io: Io,
  calendars: readonly CalendarEdition[],
): Promise<Charter> {
  const charters = await chartersOfFolder(folder, files, io, calendars);
  const versions = charters.flatMap((charter) => charter.versions);
  return parseCharter(versions, { calendars, zones: charters.flatMap(({ zones }) => zones).filter(isFirstOfItsId) });
}

/** Each charter version in the files of a folder as a charter of its own, those that were corrected too. */
export async function chartersOfFolder(
  folder: string,
  files: readonly string[],
  io: Io,
  calendars: readonly CalendarEdition[],
): Promise<readonly Charter[]> {
  const charters: Charter[] = [];
  for (const file of files) {
    const text = await textOf(file, io);
    if (kindOf(readJsonText(text).value) === "charter") charters.push(await charterOfText(text, io, calendars));
  }
  if (charters.length > 0) return charters;
  throw new Refusal("empty-folder", {
    asked: `The versions of a charter in ${folder}`,
    found: "no charter version",
    remedy: "Give a folder that contains the versions of one charter",
  });
}

function isFirstOfItsId(one: { readonly id: string }, at: number, all: readonly { readonly id: string }[]): boolean {
  return all.findIndex(({ id }) => id === one.id) === at;
}
