import { CharterClockError } from "../../index.js";
import type { CalendarEdition, Charter, Problem } from "../../index.js";
import type { Document } from "../../diff/index.js";
import { parseCalendar, parseCharter, parseOverlay } from "../../schema/index.js";
import { readJsonText } from "../../input/json/json-text.js";
import { kindOf } from "../documents/document-kind.js";
import { placedIn } from "../documents/positions.js";
import type { ProblemInFile } from "../terminal/placed-problem.js";
import { zonesNamedIn } from "../documents/zones.js";
import type { Io } from "../terminal/io.js";
import type { Source } from "../documents/source.js";

/** What a source holds: its documents, or what is wrong with it. */
export type ReadSource = { readonly documents: readonly Document[] } | { readonly problems: readonly ProblemInFile[] };

/** What documents are read with: the calendars that charters name, and the charter that an overlay lies over. */
export interface ReadWith {
  readonly calendars: readonly CalendarEdition[];
  readonly charter?: Charter;
}

/** The documents of a source, told by their content: one, or all versions of a charter in a list, the newest last. */
export async function readDocuments(source: Source, given: ReadWith, io: Io): Promise<ReadSource> {
  if (source.from === "package") return { documents: [source.document] };
  const { value, problems } = readJsonText(source.text);
  if (problems.length > 0) return { problems: placed(problems, source) };
  const kind = kindOf(value);
  if (kind === undefined) return { problems: placed([UNKNOWN_KIND], source) };
  try {
    if (kind === "calendar") return { documents: [{ kind, value: parseCalendar(source.text) }] };
    if (kind === "overlay")
      return { documents: [{ kind, value: parseOverlay(source.text, overlayOptions(given.charter)) }] };
    const zones = await zonesNamedIn(source.text, io);
    return {
      documents: parseCharter(source.text, { calendars: given.calendars, zones }).versions.map((version) => ({
        kind,
        value: version,
      })),
    };
  } catch (error) {
    const found = error instanceof CharterClockError ? error.details.problems : undefined;
    if (found === undefined) throw error;
    return { problems: placed(found, source) };
  }
}

const UNKNOWN_KIND: Problem = {
  path: "$",
  message:
    "This is neither a charter (with commitments), nor a calendar (with holidays), nor an overlay (with add, remove, officeHours or readings).",
};

function overlayOptions(charter: Charter | undefined): { readonly charter?: Charter } {
  return charter === undefined ? {} : { charter };
}

function placed(
  problems: readonly Problem[],
  { name, text }: Extract<Source, { from: "text" }>,
): readonly ProblemInFile[] {
  return placedIn(text, problems).map(({ path, message, ...position }) => ({ path, message, file: name, ...position }));
}
