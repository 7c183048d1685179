import * as z from "zod/mini";
import type { CalendarDecision, CalendarEdition } from "../../calendar/types.js";
import { civilDate } from "./days/civil-date.js";
import { dayEntry } from "./days/day-entry.js";
import { dateRange } from "./days/day-form.js";
import { holiday } from "./days/holiday.js";
import { field, list, optional, strict } from "./parts/strict.js";
import { name, schemaReference, text } from "./parts/text.js";
import { versionName } from "./parts/version-name.js";

const decision = strict<CalendarDecision>(
  {
    id: "decision",
    title: "Decision",
    description: "A decision about a date that some sources list but that is not a holiday.",
  },
  {
    date: field(civilDate, "The date."),
    decision: field(text, "What was decided, and why."),
    against: optional(list(text), "The sources that list it."),
  },
);

/** One published state of a division's bank holidays. */
export const calendarEdition: z.ZodMiniType<CalendarEdition> = strict<CalendarEdition>(
  {
    title: "Calendar of bank holidays",
    description: "One published edition of the bank holidays of a division, with the span of dates that it covers.",
  },
  {
    $schema: optional(schemaReference, "The JSON Schema of this file, for editors."),
    id: field(name, "The division, by the name that charters use: scotland."),
    edition: field(versionName, "The date of this edition."),
    title: field(text, "What people call the calendar."),
    coverage: field(dateRange, "The span of dates for which the list is complete."),
    sources: field(z.record(text, text), "The sources, by the keys that holidays refer to."),
    holidays: field(list(holiday), "Every bank holiday in the span, in date order."),
    rules: field(list(dayEntry), "The statutory rules that project dates past the coverage, and check the list."),
    decisions: optional(list(decision), "Dates that some sources list but that are not holidays."),
  },
);
