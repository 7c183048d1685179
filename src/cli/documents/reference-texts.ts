import type { CalendarEdition, Charter, CharterVersion, Overlay } from "../../index.js";
import type { Io } from "../terminal/io.js";
import { calendarsNamed, withNewIds } from "./calendar.js";
import { chartersNamed } from "./charter.js";
import { overlayNamed } from "./overlay.js";

/** The options that give texts besides those of the package, each by its file. */
export interface TextOptions {
  readonly charter?: readonly string[];
  readonly overlay?: readonly string[];
  readonly calendar?: readonly string[];
}

/** Texts besides those of the package, and the options that gave them. */
export interface ReferenceTexts {
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
export async function referenceTexts(
  { charter = [], overlay = [], calendar = [] }: TextOptions,
  io: Io,
): Promise<ReferenceTexts> {
  const calendars = await calendarsNamed(calendar, io);
  const sources: NamedTexts[] = calendars.map((edition, at) => ({
    option: `--calendar ${calendar[at] ?? ""}`,
    texts: [edition],
  }));
  const charters: Charter[] = [];
  for (const name of charter) {
    const named = await chartersNamed(name, io, withNewIds(calendars));
    charters.push(...named);
    sources.push({ option: `--charter ${name}`, texts: named.flatMap(({ versions }) => versions) });
  }
  const overlays: Overlay[] = [];
  for (const name of overlay) {
    const named = await overlayNamed(name, io);
    overlays.push(named);
    sources.push({ option: `--overlay ${name}`, texts: [named] });
  }
  return { charters, overlays, calendars, sources };
}
