import type { CalendarEdition } from "../calendar/types.js";
import { deepFreeze } from "../charter/deep-freeze.js";
import type { Problem } from "../errors.js";
import type { DocumentSchema } from "./document-schema.js";
import { calendarProblems } from "./meaning/calendar-rules.js";
import { problemsOf } from "./meaning/problems-of.js";
import { refusal } from "./problems/refusal.js";
import { readDocument } from "./read/read-document.js";
import type { Read } from "../input/json/read.js";
import { calendarEdition } from "./shape/calendar-edition.js";

/** The shape of a calendar edition as a schema; the rules between its parts and all messages are `parseCalendar`'s. */
export const calendarSchema: DocumentSchema<CalendarEdition> = calendarEdition;

/** Every problem of a calendar edition, given as data or JSON text; an empty list where it has none. */
export function problemsInCalendar(json: unknown): readonly Problem[] {
  return problemsIn(readDocument(json));
}

/** A calendar edition from data or JSON text, checked and frozen; throws one `invalid-calendar` with all its problems. */
export function parseCalendar(json: unknown): CalendarEdition {
  const read = readDocument(json);
  const problems = problemsIn(read);
  if (problems.length > 0) throw refusal("invalid-calendar", "calendar", read.value, problems);
  return deepFreeze(read.value as CalendarEdition);
}

function problemsIn(read: Read): readonly Problem[] {
  return problemsOf(read, calendarEdition, calendarProblems);
}
