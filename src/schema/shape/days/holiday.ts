import type * as z from "zod/mini";
import type { Holiday, HolidayKind } from "../../../calendar/types.js";
import { choice } from "../parts/choice.js";
import { civilDate } from "./civil-date.js";
import { holidayFaults } from "./holiday-faults.js";
import { nullable } from "../parts/nullable.js";
import { field, list, optional, strict } from "../parts/strict.js";
import { text } from "../parts/text.js";

/** One dated bank holiday of an edition. */
export const holiday: z.ZodMiniType<Holiday> = strict<Holiday>(
  { id: "holiday", title: "Bank holiday", description: "One dated bank holiday." },
  {
    date: field(civilDate, "The date. There are no duplicates, and the list is in date order."),
    title: field(text, "What people call the day."),
    kind: field(
      choice<HolidayKind>({
        regular: "On its date by a yearly rule.",
        substitute: "A substitute for a holiday on a weekend.",
        special: "For one year only, in addition to the regular ones.",
        moved: "Moved for one year from the date in `replaces`.",
      }),
      "Why the holiday is on this date.",
    ),
    basis: field(text, "The law or practice that makes it a holiday."),
    sources: field(list(text, 1), "Keys in the `sources` of the edition."),
    announced: optional(
      nullable(civilDate),
      "When a special or moved day was announced; null: unknown, so treated as always known.",
    ),
    replaces: optional(civilDate, "The date that was a holiday until this one replaced it."),
    substituteFor: optional(civilDate, "The weekend date that it replaces."),
    standing: optional(
      choice<NonNullable<Holiday["standing"]>>({ observed: "Observed by offices, but not a bank holiday in law." }),
      "Leave it out for a bank holiday in law.",
    ),
    confidence: optional(
      choice<NonNullable<Holiday["confidence"]>>({
        low: "Sources disagree.",
        medium: "Few sources, or late ones.",
        high: "Several sources from the time.",
      }),
      "How certain it is.",
    ),
    note: optional(text, "What else a reader should know."),
  },
  holidayFaults,
);
