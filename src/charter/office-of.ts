import type { Office } from "../hours/types.js";
import { optionalOrNull, table } from "../input/table.js";
import { requireCivilDay } from "../time/read-date.js";
import type { CivilDate } from "../time/civil-date.js";
import { civilDate } from "../time/forms.js";
import { versionInForce } from "./versions/in-force.js";
import { officeOfVersion } from "./office.js";
import type { OfficeOptions } from "./office.js";
import { readOverlay } from "./overlay/read-overlay.js";
import { requireCharter } from "./require-charter.js";
import type { Charter, Overlay } from "./charter.js";

const readOfficeOptions = table<OfficeOptions>(
  { asked: "The options of an office", remedy: "Give { overlay, asKnownAt }, or leave them out" },
  {
    overlay: optionalOrNull((value, { path }) => readOverlay(value as Overlay, path)),
    asKnownAt: optionalOrNull(civilDate("The date as of which holidays are known (asKnownAt)")),
  },
);

/**
 * The landlord's office on a date: its clock, working days and opening hours, for the functions about days and open
 * time. Keep it: its look-up tables are compiled once for each office. Throws `no-version-in-force`.
 */
export function officeOf(charter: Charter, on: CivilDate, options: OfficeOptions = {}): Office {
  requireCharter(charter);
  const read = readOfficeOptions(options, { path: "$.options", code: "invalid-case" });
  const version = versionInForce(charter, requireCivilDay(on, "The date of the office"));
  return Object.freeze(officeOfVersion(charter, version, read));
}
