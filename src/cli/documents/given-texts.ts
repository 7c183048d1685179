import type { CalendarEdition, Charter, CharterVersion, Overlay } from "../../index.js";
import type { Io } from "../terminal/io.js";
import { CALENDARS } from "./bundled.js";
import { chartersNamed } from "./charter.js";
import { textOf } from "./json-file.js";
import { overlayNamed } from "./overlay.js";

/** The options that give texts besides those of the package, each by its file. */
export interface TextOptions {
  readonly charter?: readonly string[];
  readonly overlay?: readonly string[];
  readonly calendar?: readonly string[];
}

/** Texts besides those of the package. */
export interface GivenTexts {
  readonly charters: readonly Charter[];
  readonly overlays: readonly Overlay[];
  readonly calendars: readonly CalendarEdition[];
  readonly sources: readonly NamedTexts[];
}

/** An option as it was given, `--charter old.json`, and the texts that it gave. */
export interface NamedTexts {
  readonly option: string;
  readonly texts: readonly (CharterVersion | CalendarEdition | Overlay)[];
}

/** Reads the texts that the options give; charters may name calendars among them that the package does not have. */
export async function givenTexts(
  { charter = [], overlay = [], calendar = [] }: TextOptions,
  io: Io,
): Promise<GivenTexts> {
  const given: { readonly [Key in keyof GivenTexts]: GivenTexts[Key][number][] } = {
    charters: [],
    overlays: [],
    calendars: [],
    sources: [],
  };
  for (const file of calendar) {
    const edition = await calendarOf(file, io);
    given.calendars.push(edition);
    given.sources.push({ option: `--calendar ${file}`, texts: [edition] });
  }
  const known = withNewIds(given.calendars);
  for (const name of charter) {
    const charters = await chartersNamed(name, io, known);
    given.charters.push(...charters);
    given.sources.push({ option: `--charter ${name}`, texts: charters.flatMap(({ versions }) => versions) });
  }
  for (const name of overlay) {
    const text = await overlayNamed(name, io);
    given.overlays.push(text);
    given.sources.push({ option: `--overlay ${name}`, texts: [text] });
  }
  return given;
}

/** The calendars of the package, and those given whose ids it does not have. */
export function withNewIds(given: readonly CalendarEdition[]): readonly CalendarEdition[] {
  const added = new Map(
    given
      .filter(({ id }) => CALENDARS.every((calendar) => calendar.id !== id))
      .map((calendar) => [calendar.id, calendar]),
  );
  return [...CALENDARS, ...added.values()];
}

async function calendarOf(file: string, io: Io): Promise<CalendarEdition> {
  const text = await textOf(file, io);
  const { parseCalendar } = await import("../../schema/index.js");
  return parseCalendar(text);
}
