import * as z from "zod/mini";
import type { Overlay } from "../../charter/charter.js";
import { dayEntry } from "./days/day-entry.js";
import { officeHours } from "./days/office-hours.js";
import { choice } from "./parts/choice.js";
import { field, list, optional, strict } from "./parts/strict.js";
import { name, overlayName, schemaReference, text } from "./parts/text.js";

/** What a landlord adds to its charter or overrides in it. */
export const overlayFormat: z.ZodMiniType<Overlay> = strict<Overlay>(
  { title: "Overlay", description: "What a landlord adds to its charter or overrides in it." },
  {
    $schema: optional(schemaReference, "The JSON Schema of this file, for editors."),
    id: field(overlayName, "The id of the overlay. The provenance of every result that uses it has it."),
    title: field(text, "What people call it."),
    charter: optional(name, "The charter it is made for; left out: any charter."),
    source: optional(text, "Where it was taken from."),
    add: optional(list(dayEntry), "Other dates on which the landlord is closed: local holidays, closures."),
    remove: optional(list(dayEntry), "Bank holidays on which the landlord works."),
    localHolidays: optional(
      choice({ none: "The landlord has no holidays besides the bank holidays." }),
      "Says that there are no local holidays, if `add` and `remove` have none. Results then do not warn that they are missing.",
    ),
    officeHours: optional(officeHours, "The real office hours, in place of the charter's."),
    readings: optional(z.record(name, name), "Other readings: the id of the reading, and the id of the chosen option."),
  },
);
