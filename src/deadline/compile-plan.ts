import { commonCoverage } from "../calendar/coverage.js";
import type { WorkingCalendar } from "../calendar/types.js";
import { allowanceOf } from "../charter/allowance.js";
import { countingCalendar } from "../charter/office.js";
import type { OfficeOptions } from "../charter/office.js";
import type { Charter, CharterVersion, Commitment } from "../charter/types.js";
import type { Office } from "../hours/types.js";
import { civilDayOf } from "../time/civil-date.js";
import type { CivilDay } from "../time/civil-date.js";
import type { CommitmentPlan } from "./plan.js";
import { provenanceOf } from "./provenance.js";
import { singleTerm } from "./single-term.js";
import { standingNotices } from "./standing-notices.js";

/** Makes a commitment of a version ready to compute, with its readings and overlay applied. */
export function compilePlan(
  charter: Charter,
  version: CharterVersion,
  commitment: Commitment,
  office: Office,
  options: OfficeOptions,
): CommitmentPlan {
  const { amount, counting } = singleTerm(version, commitment, options.overlay);
  const calendar = countingCalendar(charter, office, counting.calendar ?? "landlord", options);
  const term = {
    amount,
    allowance: allowanceOf(amount),
    counting,
    calendar,
    covered: commonCoverage(calendar),
    lastDisputedDay: lastDisputedDay(calendar),
  };
  return {
    version,
    commitment,
    office,
    term,
    notices: standingNotices(version, commitment, office, term, options),
    provenance: provenanceOf(version, commitment, office, calendar, options),
  };
}

function lastDisputedDay({ divisions }: WorkingCalendar): CivilDay {
  const disputed = divisions.flatMap(({ holidays }) => holidays.filter(({ standing }) => standing === "observed"));
  return Math.max(-Infinity, ...disputed.map(({ date }) => civilDayOf(date) ?? -Infinity));
}
