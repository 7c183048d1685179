import { shown } from "../errors.js";
import { misshapen } from "../input/form.js";
import type { Form } from "../input/form.js";
import { oneOf } from "../input/forms.js";
import { civilDayOf, WEEKDAYS } from "./civil-date.js";
import type { CivilDate, Weekday } from "./civil-date.js";
import { timeOfDay } from "./wall-time.js";
import type { WallTime } from "./wall-time.js";

/** A date that exists, `YYYY-MM-DD`. */
export function civilDate(asked: string): Form<CivilDate> {
  const wanted = { asked, remedy: 'Give a date that exists as "YYYY-MM-DD"' };
  return (value, place) => {
    if (typeof value === "string" && civilDayOf(value) !== undefined) return value;
    throw misshapen(wanted, place, shown(value));
  };
}

/** A time of day `HH:MM`; `24:00` only where the end of a date is a time too. */
export function wallTime(asked: string, last: "23:59" | "24:00"): Form<WallTime> {
  const wanted = { asked, remedy: `Give a time as "HH:MM", from "00:00" to "${last}"` };
  return (value, place) => {
    if (typeof value === "string" && timeOfDay(value) !== undefined && value <= last) return value;
    throw misshapen(wanted, place, shown(value));
  };
}

/** One day of the week, as charters and calendars name it. */
export const weekday: Form<Weekday> = oneOf(WEEKDAYS, "A day of the week");
