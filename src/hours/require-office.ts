import { requireCalendar } from "../calendar/require-calendar.js";
import { CharterClockError, shown } from "../errors.js";
import { isObject } from "../input/forms.js";
import type { Office } from "./types.js";

const known = new WeakSet<object>();

/** Refuses what is no office, such as its calendar; the outer shape is looked at, once for each object. */
export function requireOffice(office: Office): Office {
  if (known.has(office)) return office;
  const given: unknown = office;
  if (!isObject(given)) throw noOffice(shown(given), "$");
  const { zone, hours, calendar } = given;
  if (!isObject(calendar)) throw noOffice("workingWeek" in given ? "a calendar" : shown(calendar), "$.calendar");
  requireCalendar(office.calendar);
  if (!isObject(zone) || !Array.isArray(zone["changes"]) || !Array.isArray(zone["offsets"]))
    throw noOffice(shown(zone), "$.zone");
  if (hours !== null && (!isObject(hours) || !Array.isArray(hours["periods"]))) throw noOffice(shown(hours), "$.hours");
  known.add(office);
  return office;
}

function noOffice(found: string, path: string): CharterClockError {
  return new CharterClockError("invalid-charter", {
    asked: "The office to look at",
    found,
    remedy: "Give what officeOf(charter, date) returns",
    path,
  });
}
