import * as z from "zod/mini";
import type { Overlay } from "../../charter/types.js";
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
    id: field(overlayName, "The name of the overlay, which every proof that used it names."),
    title: field(text, "What people call it."),
    charter: optional(name, "The charter that it is made for; left out: any."),
    source: optional(text, "Where it was taken from."),
    add: optional(list(dayEntry), "Other dates on which the landlord is closed: local holidays, closures."),
    remove: optional(list(dayEntry), "Bank holidays that the landlord does not keep."),
    localHolidays: optional(
      choice({ none: "It keeps no holidays but the bank holidays." }),
      "What is known of the landlord's own holidays, if `add` and `remove` have none: results then do not say that they are missing.",
    ),
    officeHours: optional(officeHours, "The real office hours, in place of the charter's."),
    readings: optional(
      z.record(name, name),
      "Readings that are chosen differently: the id of the reading, and that of the option.",
    ),
  },
);
