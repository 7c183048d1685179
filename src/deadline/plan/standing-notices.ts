import type { OfficeOptions } from "../../charter/office.js";
import { chosenOption } from "../../charter/choose-reading.js";
import type { CharterVersion, Commitment, Overlay } from "../../charter/charter.js";
import type { Office } from "../../hours/types.js";
import { notice } from "./notice.js";
import type { Notice } from "./notice.js";
import { betterOptions, countsOwnDays } from "./better-options.js";
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
    notices.push(
      notice("undated", `${version.title} does not say when it takes effect; it is treated as in force on any date`),
    );
  }
  notices.push(...monthNotices(version));
  for (const reading of version.readings) {
    if (commitment.readings?.includes(reading.id) !== true) continue;
    const chosen = chosenOption(reading, overlay);
    notices.push(notice("reading", `${reading.question} Read as: ${chosen.means}`, reading.id));
    const better = betterOptions(reading, chosen, term).map(({ means }) => means);
    if (better.length === 0) continue;
    notices.push(
      notice(
        "reading-against-customer",
        `${reading.question} Better for the customer: ${better.join("; or ")}`,
        reading.id,
      ),
    );
  }
  for (const other of commitment.conflictsWith ?? []) {
    notices.push(notice("conflict", `${other} of the same charter promises something different`, other));
  }
  if (term !== undefined && countsOwnDays(term) && !areHolidaysKnown(version, overlay)) {
    const message = `${version.landlord} does not list its local holidays; give them in an overlay (or "localHolidays": "none"), or the date may be too early`;
    notices.push(notice("local-holidays-not-supplied", message));
  }
  if (term?.counting.dueTime === "close" && office.hours === null) {
    notices.push(
      notice("hours-not-stated", "Office hours are not stated, so time runs out at the end of the due date"),
    );
  }
  return Object.freeze(notices);
}

/** What was made of dates of which the document gives only the month. */
function monthNotices({ precision, effectiveFrom, reviewDue }: CharterVersion): Notice[] {
  const months = [
    { date: precision?.effectiveFrom === undefined ? undefined : effectiveFrom, what: "the start", day: "first" },
    { date: precision?.reviewDue === undefined ? undefined : reviewDue, what: "its review", day: "last" },
  ];
  return months.flatMap(({ date, what, day }) => {
    if (date === undefined || date === null) return [];
    return [
      notice(
        "month-precision",
        `The document gives ${what} only as a month, ${date.slice(0, 7)}; its ${day} day is used`,
        date,
      ),
    ];
  });
}

/** Whether the charter or an overlay says something of the landlord's own holidays; hours and readings say nothing of them. */
function areHolidaysKnown(version: CharterVersion, overlay: Overlay | undefined): boolean {
  if (overlay?.localHolidays === "none") return true;
  return [version.add, overlay?.add, overlay?.remove].some((entries) => entries !== undefined && entries.length > 0);
}
