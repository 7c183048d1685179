import type * as z from "zod";
import type { CalendarEdition } from "../calendar/types.js";
import { deepFreeze } from "../charter/deep-freeze.js";
import type { Problem } from "../errors.js";
import { examine } from "./examine.js";
import { calendarEdition } from "./format/calendar-edition.js";
import { refusal } from "./refuse.js";

/** The zod schema of a calendar edition; `parseCalendar` also holds the rules between its parts. */
export const calendarSchema: z.ZodType<CalendarEdition> = calendarEdition;

/** Every problem of a calendar edition, given as data or JSON text; none: it is one. */
export function problemsInCalendar(json: unknown): readonly Problem[] {
  return examine(calendarSchema, json, () => []).problems;
}

/** A calendar edition from data or JSON text, checked and frozen; throws one `invalid-calendar` with all its problems. */
export function parseCalendar(json: unknown): CalendarEdition {
  const { value, problems } = examine(calendarSchema, json, () => []);
  if (problems.length > 0) throw refusal("invalid-calendar", "A calendar of bank holidays", problems);
  return deepFreeze(value as CalendarEdition);
}
