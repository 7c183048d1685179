import type { WitnessCase } from "../../../src/diff/index.js";
import { mainTermOf } from "../../../src/charter/main-term.js";
import type { CalendarEdition, CharterVersion, Counting } from "../../../src/index.js";
import { oracleDue } from "../../support/oracle/index.js";
import type { OracleDue } from "../../support/oracle/index.js";
import { BESIDE } from "./pairs.js";

/**
 * What a day-by-day walk says of a case under a charter; `undefined` for charters that it is not told about here: with
 * readings, entries of days, several periods or exceptions of hours, tiers.
 */
export function walkedDue(
  version: CharterVersion,
  { commitment: id, receivedAt, pauses }: WitnessCase,
): OracleDue | undefined {
  const { add = [], remove = [], officeHours: hours, readings, workingWeek, divisions, timeZone } = version;
  const commitment = version.commitments.find((one) => one.id === id);
  const isPlain =
    add.length + remove.length + readings.length === 0 &&
    (hours === null || (hours.periods.length === 1 && hours.exceptions === undefined));
  if (
    !isPlain ||
    commitment === undefined ||
    (commitment.kind === "deadline" && (commitment.tiers ?? commitment.appliesWhen) !== undefined)
  )
    return undefined;
  const { allowance, counting } = mainTermOf(commitment);
  const { calendar, pausing, ...settings } = counting;
  const schedule = {
    timeZone,
    workingWeekdays: workingWeek,
    holidays: holidaysOf(divisions),
    weekly: hours?.periods[0]?.weekly ?? null,
    partClosures: {},
  };
  const rule = { ...settings, allowance: { ...allowance }, ...bareCalendar(calendar) };
  return (
    oracleDue(schedule, rule, { receivedAt, ...(pauses === undefined || pausing === "refused" ? {} : { pauses }) }) ??
    undefined
  );
}

function bareCalendar(calendar: Counting["calendar"]): object {
  if (calendar === undefined || calendar === "landlord") return {};
  const holidays = holidaysOf(calendar.divisions, ({ standing }) => standing === undefined);
  return { countingHolidays: { workingWeekdays: ["mon", "tue", "wed", "thu", "fri"], holidays } };
}

function holidaysOf(
  divisions: readonly string[],
  isKept: (holiday: CalendarEdition["holidays"][number]) => boolean = () => true,
): ReadonlySet<string> {
  const editions = BESIDE.calendars.filter(({ id }) => divisions.includes(id));
  return new Set(editions.flatMap(({ holidays }) => holidays.filter(isKept).map(({ date }) => date)));
}
