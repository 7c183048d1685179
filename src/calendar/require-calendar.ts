import { CharterClockError, shown } from "../errors.js";
import { inside } from "../input/form.js";
import type { Place } from "../input/form.js";
import { isObject, listOf } from "../input/forms.js";
import { dayEntry } from "./forms.js";
import type { WorkingCalendar } from "./types.js";

const known = new WeakSet<object>();
const entries = listOf(dayEntry, {
  asked: "The dates that a calendar adds or removes",
  remedy: "Give a list of { title, on }",
});
const LISTS = ["workingWeek", "divisions", "add", "remove"] as const;

/** Refuses what is no calendar of an office, such as the office itself; the outer shape is looked at, once for each object. */
export function requireCalendar(calendar: WorkingCalendar): WorkingCalendar {
  if (known.has(calendar)) return calendar;
  const given: unknown = calendar;
  if (!isObject(given)) throw noCalendar(shown(given), "$");
  if ("calendar" in given) throw noCalendar("an office", "$");
  const list = LISTS.find((key) => !Array.isArray(given[key]));
  if (list !== undefined) throw noCalendar(shown(given[list]), `$.${list}`);
  const place: Place = { path: "$", code: "invalid-calendar" };
  for (const key of ["add", "remove"]) entries(given[key], inside(place, key));
  for (const division of given["divisions"] as readonly unknown[]) {
    if (!isObject(division) || !Array.isArray(division["holidays"]) || !Array.isArray(division["rules"]))
      throw noCalendar(shown(division), "$.divisions");
  }
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
