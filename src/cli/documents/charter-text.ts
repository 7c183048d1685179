import type { CalendarEdition, Charter } from "../../index.js";
import type { Io } from "../terminal/io.js";
import { zonesNamedIn } from "./zones.js";

/** The charter of a text, one version or a list of all, parsed with these calendars. */
export async function charterOfText(text: string, io: Io, calendars: readonly CalendarEdition[]): Promise<Charter> {
  const { parseCharter } = await import("../../schema/index.js");
  return parseCharter(text, { calendars, zones: await zonesNamedIn(text, io) });
}
