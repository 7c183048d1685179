import type { CalendarEdition, Problem } from "../../index.js";
import { parseCalendar, problemsInCalendar, problemsInCharter, problemsInOverlay } from "../../schema/index.js";
import { readJsonText } from "../../input/json/json-text.js";
import { CALENDARS } from "../documents/bundled.js";
import { zonesNamedIn } from "../documents/zones.js";
import type { Io } from "../terminal/io.js";
import { kindOf } from "../documents/document-kind.js";
import type { DocumentKind } from "../documents/document-kind.js";
import { placedIn } from "../documents/positions.js";
import type { PlacedProblem } from "../terminal/placed-problem.js";

/** A document that was checked; without a kind it could not be told what it is. */
export interface Checked {
  readonly kind?: DocumentKind;
  readonly problems: readonly PlacedProblem[];
}

/** The calendars among documents, which charters that are checked with them may name; one with problems is left out. */
export function calendarsAmong(texts: readonly string[]): readonly CalendarEdition[] {
  const found = texts.filter(
    (text) => kindOf(readJsonText(text).value) === "calendar" && problemsInCalendar(text).length === 0,
  );
  return found.map((text) => parseCalendar(text));
}

/** Checks one document. `as` says what it is meant to be; else it is told by its content. */
export async function checkDocument(
  text: string,
  as: DocumentKind | undefined,
  calendars: readonly CalendarEdition[],
  io: Io,
): Promise<Checked> {
  const { value, problems } = readJsonText(text);
  const kind = as ?? kindOf(value);
  const found =
    kind === undefined
      ? [...problems, ...(value === undefined ? [] : [UNKNOWN_KIND])]
      : await problemsOf(kind, text, calendars, io);
  return { ...(kind === undefined ? {} : { kind }), problems: placedIn(text, found) };
}

const UNKNOWN_KIND: Problem = {
  path: "$",
  message:
    "This is neither a charter (with commitments), nor a calendar (with holidays), nor an overlay (with add, remove, officeHours or readings). Say what it is with --as.",
};

async function problemsOf(
  kind: DocumentKind,
  text: string,
  calendars: readonly CalendarEdition[],
  io: Io,
): Promise<readonly Problem[]> {
  if (kind === "calendar") return problemsInCalendar(text);
  if (kind === "overlay") return problemsInOverlay(text);
  const own = calendars.map(({ id }) => id);
  const others = CALENDARS.filter(({ id }) => !own.includes(id));
  return problemsInCharter(text, { calendars: [...calendars, ...others], zones: await zonesNamedIn(text, io) });
}
