import { CharterClockError, shown } from "../errors.js";
import { isObject } from "../input/forms.js";
import type { WorkingCalendar } from "./types.js";

const known = new WeakSet<object>();
const LISTS = ["workingWeek", "divisions", "add", "remove"] as const;

/** Refuses what is no calendar of an office, such as the office itself; the outer shape is looked at, once for each object. */
export function requireCalendar(calendar: WorkingCalendar): WorkingCalendar {
  if (known.has(calendar)) return calendar;
  const given: unknown = calendar;
  if (!isObject(given)) throw noCalendar(shown(given), "$");
  if ("calendar" in given) throw noCalendar("an office", "$");
  const list = LISTS.find((key) => !Array.isArray(given[key]));
  if (list !== undefined) throw noCalendar(shown(given[list]), `$.${list}`);
  known.add(calendar);
  return calendar;
}

function noCalendar(found: string, path: string): CharterClockError {
  return new CharterClockError("invalid-calendar", {
    asked: "The calendar to look at",
    found,
    remedy: "Give the `calendar` of an office, as in officeOf(charter, date).calendar",
    path,
  });
}
