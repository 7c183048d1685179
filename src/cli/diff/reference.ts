import type { Document } from "../../diff/index.js";
import type { CalendarEdition, Charter, ZoneTable } from "../../index.js";
import { CHARTERS } from "../documents/bundled.js";
import { charterNamed } from "../documents/charter.js";
import { zonesNamedIn } from "../documents/zones.js";
import type { Io } from "../terminal/io.js";
import { Refusal } from "../terminal/refusal.js";
import type { Source } from "../documents/source.js";

/** The tables of the zones that charters among the sources name. */
export async function zonesOf(sources: readonly Source[], io: Io): Promise<readonly ZoneTable[]> {
  const texts = sources.map((source) => (source.from === "text" ? source.text : JSON.stringify(source.document.value)));
  const tables: ZoneTable[] = [];
  for (const text of texts) tables.push(...(await zonesNamedIn(text, io)));
  return [...new Map(tables.map((table) => [table.id, table])).values()];
}

/** The charter whose promises are asked about: the one that was named, else the bundled one that both overlays are made for. */
export async function charterAskedAbout(
  name: string | undefined,
  documents: readonly Document[],
  calendars: readonly CalendarEdition[],
  io: Io,
): Promise<Charter | undefined> {
  if (name === undefined) {
    const [own, ...others] = new Set(
      documents.flatMap((document) => (document.kind === "overlay" ? (document.value.charter ?? []) : [])),
    );
    const isBundled = own !== undefined && others.length === 0 && CHARTERS.some(({ id }) => id === own);
    return isBundled ? charterNamed(own, io, calendars) : undefined;
  }
  if (documents.every(({ kind }) => kind !== "charter")) return charterNamed(name, io, calendars);
  throw new Refusal("usage", {
    asked: `The charter whose promises are used (--charter ${name})`,
    found: "two charters to compare, which have their own promises",
    remedy: "Leave it out; it is only for calendars and overlays",
  });
}
