import type * as z from "zod/mini";
import type { HoursException, HoursPeriod, OfficeHours } from "../../../hours/types.js";
import type { RuleFault } from "../parts/rule.js";
import { civilDate } from "./civil-date.js";
import { dayForm } from "./day-form.js";
import { openSpans } from "./open-spans.js";
import { field, list, optional, strict } from "../parts/strict.js";
import { text } from "../parts/text.js";
import { validityFaults } from "./validity.js";

const weekly = strict<HoursPeriod["weekly"]>(
  { id: "weekly", title: "Weekly opening times", description: "Spans by day of the week; a day left out is closed." },
  {
    mon: optional(openSpans, "Monday."),
    tue: optional(openSpans, "Tuesday."),
    wed: optional(openSpans, "Wednesday."),
    thu: optional(openSpans, "Thursday."),
    fri: optional(openSpans, "Friday."),
    sat: optional(openSpans, "Saturday."),
    sun: optional(openSpans, "Sunday."),
  },
);

const period = strict<HoursPeriod>(
  { id: "hoursPeriod", title: "Opening times of a period", description: "Weekly opening times and when they apply." },
  {
    weekly: field(weekly, "The spans for each day of the week."),
    validFrom: optional(civilDate, "The first date on which they apply."),
    validThrough: optional(civilDate, "The last date on which they apply."),
    source: optional(text, "Where they are published."),
  },
  validityFaults,
);

const exception = strict<HoursException>(
  { id: "hoursException", title: "Other opening times", description: "Opening times on particular dates." },
  {
    title: field(text, "Why the times differ."),
    on: field(dayForm, "Which dates."),
    open: field(openSpans, "The opening times on these dates; an empty list: closed."),
    source: optional(text, "Where they are published."),
  },
);

/** Opening times: of several periods that hold on a date the last named wins. */
export const officeHours: z.ZodMiniType<OfficeHours> = strict<OfficeHours>(
  {
    id: "officeHours",
    title: "Office hours",
    description: "If several periods cover a date, the last one wins.",
  },
  {
    periods: field(list(period, 1), "Weekly opening times, with the dates on which they apply."),
    exceptions: optional(list(exception), "Other opening times on particular dates."),
  },
  everOpens,
);

function everOpens({ periods }: OfficeHours): readonly RuleFault[] {
  const opens = periods.some((hours) => Object.values(hours.weekly).some((spans) => spans.length > 0));
  if (opens) return [];
  return [
    {
      at: ["periods"],
      wrong: "The office never opens: no period has a span on any weekday",
      remedy: 'Give the opening times, or use `"officeHours": null` if the document does not state them',
    },
  ];
}
