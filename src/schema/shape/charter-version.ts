import type * as z from "zod/mini";
import type { CharterVersion } from "../../charter/charter.js";
import { civilDate } from "./days/civil-date.js";
import { commitment } from "./promises/commitment.js";
import { dayEntry } from "./days/day-entry.js";
import { choice } from "./parts/choice.js";
import type { RuleFault } from "./parts/rule.js";
import { civilDateOf, civilDayOf } from "../../time/civil-date.js";
import { nullable } from "./parts/nullable.js";
import { officeHours } from "./days/office-hours.js";
import { reading } from "./promises/reading.js";
import { field, list, optional, strict } from "./parts/strict.js";
import { name, schemaReference, text } from "./parts/text.js";
import { versionName } from "./parts/version-name.js";
import { workingWeek } from "./days/weekday.js";

const source = strict<CharterVersion["source"]>(
  { id: "source", title: "The document" },
  {
    title: field(text, "Its title."),
    note: optional(text, "What is unusual about it."),
  },
);

const precision = strict<NonNullable<CharterVersion["precision"]>>(
  { id: "precision", title: "Dates given only as months" },
  {
    effectiveFrom: optional(
      choice<"month">({ month: "The document gives the month; its first day is used." }),
      "The first date in force.",
    ),
    reviewDue: optional(
      choice<"month">({ month: "The document gives the month; its last day is used." }),
      "The review.",
    ),
  },
);

/** One dated text of a charter: one file. */
export const charterVersion: z.ZodMiniType<CharterVersion> = strict<CharterVersion>(
  { title: "Charter version", description: "One dated text of a landlord's charter. Immutable once it is released." },
  {
    $schema: optional(schemaReference, "The JSON Schema of this file, for editors."),
    id: field(name, "The id of the charter, the same in all its versions: calvay."),
    version: field(versionName, "Which dated text of the charter this is; -r2 marks a corrected encoding."),
    landlord: field(text, "The landlord's name."),
    title: field(text, "What people call the charter."),
    source: field(source, "The document it was taken from."),
    timeZone: field(text, "The IANA time zone of the landlord: Europe/London."),
    effectiveFrom: field(nullable(civilDate), "The first date on which it is in force; null: not stated."),
    effectiveTo: optional(
      nullable(civilDate),
      "Only for a charter that ended without a next version: the first date on which it is no longer in force; null is the same as leaving it out.",
    ),
    reviewDue: optional(civilDate, "The date by which the document is to be reviewed, as it says."),
    precision: optional(precision, "The dates for which the document gives only the month."),
    workingWeek: field(workingWeek, "The days of the week that are working days."),
    divisions: field(list(name), "The calendars whose bank holidays the landlord keeps, all of them together."),
    add: optional(list(dayEntry), "Other dates on which the landlord is closed."),
    remove: optional(list(dayEntry), "Bank holidays on which the landlord works."),
    officeHours: field(nullable(officeHours), "When the office is open; null: the document does not say."),
    readings: field(list(reading), "How ambiguous parts were read."),
    commitments: field(list(commitment), "Every promise in the document."),
  },
  precisionFaults,
);

/** Dates that are said to be months, and are not the day that stands for one. */
function precisionFaults({ precision: months, effectiveFrom, reviewDue }: CharterVersion): readonly RuleFault[] {
  const faults: RuleFault[] = [];
  if (months?.effectiveFrom !== undefined && effectiveFrom?.endsWith("-01") !== true) {
    const wrong = `${effectiveFrom ?? "An open start"} is not the first day of a month`;
    faults.push({
      at: ["precision", "effectiveFrom"],
      wrong,
      remedy: "Give the first day of the month, or leave this out",
    });
  }
  if (months?.reviewDue !== undefined && !isLastOfMonth(reviewDue)) {
    const wrong = `${reviewDue ?? "No date"} is not the last day of a month`;
    faults.push({
      at: ["precision", "reviewDue"],
      wrong,
      remedy: "Give the last day of the month as `reviewDue`, or leave this out",
    });
  }
  return faults;
}

function isLastOfMonth(date: string | undefined): boolean {
  const day = date === undefined ? undefined : civilDayOf(date);
  return day !== undefined && civilDateOf(day + 1).endsWith("-01");
}
