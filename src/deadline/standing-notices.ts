import type { OfficeOptions } from "../charter/office.js";
import { chosenOption } from "../charter/readings.js";
import type { CharterVersion, Commitment, Overlay } from "../charter/types.js";
import type { Office } from "../hours/types.js";
import { notice } from "./notice.js";
import type { Notice } from "./notice.js";
import type { TermPlan } from "./plan.js";

/** The notices that every case of a commitment carries, whatever its dates. */
export function standingNotices(
  version: CharterVersion,
  commitment: Commitment,
  office: Office,
  term: TermPlan | undefined,
  options: OfficeOptions,
): readonly Notice[] {
  const { overlay } = options;
  const notices: Notice[] = [];
  if (version.effectiveFrom === null) {
    notices.push(notice("undated", `${version.title} does not say from when it holds; it is taken as in force on any date`));
  }
  for (const reading of version.readings) {
    if (commitment.readings?.includes(reading.id) !== true) continue;
    notices.push(notice("reading", `${reading.question} Read as: ${chosenOption(reading, overlay).means}`, reading.id));
  }
  for (const other of commitment.conflictsWith ?? []) {
    notices.push(notice("conflict", `${other} of the same charter promises something else for this`, other));
  }
  if (term !== undefined && dependsOnLocalHolidays(term) && !areHolidaysKnown(version, overlay)) {
    const message = `${version.landlord} does not list its local holidays; give them in an overlay (or "localHolidays": "none"), or the date may be too early`;
    notices.push(notice("local-holidays-not-supplied", message));
  }
  if (term?.counting.dueTime === "close" && office.hours === null) {
    notices.push(notice("hours-not-stated", "Office hours are not stated, so time runs out at the end of the due date"));
  }
  return Object.freeze(notices);
}

/** Whether the charter or an overlay says something of the landlord's own holidays; hours and readings say nothing of them. */
function areHolidaysKnown(version: CharterVersion, overlay: Overlay | undefined): boolean {
  if (overlay?.localHolidays === "none") return true;
  return [version.add, overlay?.add, overlay?.remove].some((entries) => entries !== undefined && entries.length > 0);
}

/** Whether a term counts by the landlord's own days. */
function dependsOnLocalHolidays({ amount, counting }: TermPlan): boolean {
  if (amount.unit === "officeHours" || amount.unit === "officeMinutes") return true;
  if (counting.calendar !== "landlord") return false;
  return amount.unit === "workingDays" || counting.roll !== "none" || counting.cutOff !== "none";
}
