import type * as z from "zod/mini";
import type { CivilDate } from "../../../time/civil-date.js";
import type { DayEntry } from "../../../calendar/types.js";
import { civilDate } from "./civil-date.js";
import { dayForm } from "./day-form.js";
import { openSpans } from "./open-spans.js";
import type { RuleFault } from "../parts/rule.js";
import { field, optional, strict } from "../parts/strict.js";
import { name, text } from "../parts/text.js";
import { validityFaults } from "./validity.js";

/** Dates that a landlord or a statutory rule adds to or removes from a calendar. */
export const dayEntry: z.ZodMiniType<DayEntry> = strict<DayEntry>(
  { id: "dayEntry", title: "Dates in a calendar", description: "Dates that are added to or removed from a calendar." },
  {
    id: optional(name, "The name by which other rules in the same list refer to this one."),
    title: field(text, "What people call these dates."),
    on: field(dayForm, "Which dates: one, a range, or a yearly rule."),
    during: optional(
      openSpans,
      "Closed only during these spans; the date is still a working day. Left out: closed all day.",
    ),
    validFrom: optional(civilDate, "The first date on which the entry applies."),
    validThrough: optional(civilDate, "The last date on which the entry applies."),
    basis: optional(text, "The law or practice it is based on."),
    source: optional(text, "Where it is published."),
  },
  (entry) => [...validityFaults(entry), ...outsideValidity(entry), ...withoutSpans(entry)],
);

function outsideValidity(entry: DayEntry): readonly RuleFault[] {
  const { on, validFrom = "0000-01-01", validThrough = "9999-12-31" } = entry;
  const dates: readonly [CivilDate, CivilDate] | undefined =
    typeof on === "string" ? [on, on] : "through" in on ? [on.from, on.through] : undefined;
  if (dates === undefined || validFrom > validThrough) return [];
  if (dates[1] >= validFrom && dates[0] <= validThrough) return [];
  return [
    {
      at: ["on"],
      wrong: "None of its dates is between its validity dates, so it never applies",
      remedy: "Leave out the validity dates, or give dates between them",
    },
  ];
}

function withoutSpans({ during }: DayEntry): readonly RuleFault[] {
  if (during === undefined || during.length > 0) return [];
  return [
    {
      at: ["during"],
      wrong: "`during` is empty, so it is never closed",
      remedy: "Give the spans during which it is closed, or leave `during` out if it is closed all day",
    },
  ];
}
