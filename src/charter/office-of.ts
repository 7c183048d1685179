import type { Office } from "../hours/types.js";
import { requireCivilDay } from "../time/civil-date.js";
import type { CivilDate } from "../time/civil-date.js";
import { versionInForce } from "./in-force.js";
import { officeOfVersion } from "./office.js";
import type { OfficeOptions } from "./office.js";
import type { Charter } from "./types.js";

/**
 * The landlord's office on a date: its clock, working days and opening hours, for the functions about days and open
 * time. Keep it: its look-up tables are compiled once for each office. Throws `no-version-in-force`.
 */
export function officeOf(charter: Charter, on: CivilDate, options: OfficeOptions = {}): Office {
  const version = versionInForce(charter, requireCivilDay(on, "The date whose office is asked for"));
  return Object.freeze(officeOfVersion(charter, version, options));
}
