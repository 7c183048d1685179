import type * as z from "zod/mini";
import { WEEKDAYS } from "../../../time/civil-date.js";
import type { Weekday } from "../../../time/civil-date.js";
import { choice } from "../parts/choice.js";
import { described, expecting } from "../parts/describe.js";
import { keeping } from "../parts/rule.js";
import { list } from "../parts/strict.js";

/** A day of the week, `mon` to `sun`. */
export const weekday: z.ZodMiniType<Weekday> = described(
  choice<Weekday>({
    mon: "Monday",
    tue: "Tuesday",
    wed: "Wednesday",
    thu: "Thursday",
    fri: "Friday",
    sat: "Saturday",
    sun: "Sunday",
  }),
  { id: "weekday", title: "Day of the week" },
);

/** The days of the week that are working days: at least one, none twice. */
export const workingWeek: z.ZodMiniType<readonly Weekday[]> = keeping(
  expecting(list(weekday, 1), 'a list of at least one day of the week, such as ["mon", "tue"]'),
  (days) =>
    repeated(days).map((day) => ({
      wrong: `Duplicate in the working week: ${day}`,
      remedy: "Name each day only once",
    })),
);

function repeated(days: readonly Weekday[]): readonly Weekday[] {
  return WEEKDAYS.filter((day) => days.filter((other) => other === day).length > 1);
}
