import type { CalendarEdition } from "../../index.js";
import type { Io } from "../terminal/io.js";
import { CALENDARS } from "./bundled.js";
import { textOf } from "./json-file.js";
import { textNamed, wholeText } from "./source.js";

/** The calendar editions that the options name, each by its text. */
export async function calendarsNamed(names: readonly string[], io: Io): Promise<readonly CalendarEdition[]> {
  if (names.length === 0) return [];
  const { parseCalendar } = await import("../../schema/index.js");
  const calendars: CalendarEdition[] = [];
  for (const name of names) {
    const source = await textNamed(name, io);
    calendars.push(parseCalendar(source === undefined ? await textOf(name, io) : wholeText(source)));
  }
  return calendars;
}

/** The bundled calendars with these, each in the place of the bundled one of its id. */
export function withTheirIds(given: readonly CalendarEdition[]): readonly CalendarEdition[] {
  const ids = given.map(({ id }) => id);
  return [...CALENDARS.filter(({ id }) => !ids.includes(id)), ...given];
}

/** The bundled calendars, and those of these whose ids they do not have. */
export function withNewIds(given: readonly CalendarEdition[]): readonly CalendarEdition[] {
  const added = given.filter(({ id }) => CALENDARS.every((calendar) => calendar.id !== id));
  return [...CALENDARS, ...new Map(added.map((calendar) => [calendar.id, calendar])).values()];
}
