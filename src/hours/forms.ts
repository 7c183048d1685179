import { dayForm, forward, openSpans } from "../calendar/forms.js";
import { misshapen } from "../input/form.js";
import type { Form } from "../input/form.js";
import { listOf, text } from "../input/forms.js";
import { optional, required, table } from "../input/table.js";
import { WEEKDAYS } from "../time/civil-date.js";
import { civilDate } from "../time/forms.js";
import type { HoursException, HoursPeriod, OfficeHours } from "./types.js";

const someText = (asked: string): Form<string> => text({ asked, remedy: "Give some text" });

const weekly = table<HoursPeriod["weekly"]>(
  { asked: "Weekly opening times", remedy: 'Give an object such as { mon: [["09:00", "17:00"]] }' },
  Object.fromEntries(WEEKDAYS.map((day) => [day, optional(openSpans)])) as Parameters<
    typeof table<HoursPeriod["weekly"]>
  >[1],
);

const dated = table<HoursPeriod>(
  { asked: "A period of office hours", remedy: "Give an object such as { weekly: { … } }" },
  {
    weekly: required(weekly),
    validFrom: optional(civilDate("The first date of a period of office hours (validFrom)")),
    validThrough: optional(civilDate("The last date of a period of office hours (validThrough)")),
    source: optional(someText("Where office hours are published (source)")),
  },
);

const period: Form<HoursPeriod> = (value, place) => forward(dated(value, place), "validFrom", "validThrough", place);

const exception = table<HoursException>(
  {
    asked: "Other opening times on a date",
    remedy: 'Give an object such as { title: "Hogmanay", on: "2026-12-31", open: [] }',
  },
  {
    title: required(someText("Why opening times differ (title)")),
    on: required(dayForm),
    open: required(openSpans),
    source: optional(someText("Where opening times are published (source)")),
  },
);

const hours = table<OfficeHours>(
  { asked: "Office hours", remedy: "Give an object such as { periods: [{ weekly: { … } }] }" },
  {
    periods: required(
      listOf(period, { asked: "The periods of office hours", remedy: "Give a list of at least one { weekly }" }, 1),
    ),
    exceptions: optional(
      listOf(exception, { asked: "The exceptions of office hours", remedy: "Give a list of { title, on, open }" }),
    ),
  },
);

/** Opening times: weekly ones by period, and exceptions. */
export const officeHours: Form<OfficeHours> = (value, place) => {
  const read = hours(value, place);
  if (read.periods.some((one) => Object.values(one.weekly).some((spans) => spans.length > 0))) return read;
  throw misshapen({ asked: "Office hours", remedy: "Give the opening times" }, place, "an office that never opens");
};
