import type { CharterVersion, Commitment, Term, Weekday } from "../../index.js";

/** A made-up landlord that keeps the bank holidays of these divisions. */
export type MadeUpLandlord = (divisions: readonly string[]) => CharterVersion;

const WEEKDAYS: readonly Weekday[] = ["mon", "tue", "wed", "thu", "fri"];

/** No document can have this id: names are in small letters. */
export const MADE_UP_ID = "PROBE";

/** Offices open from Monday to Friday, and every day: a holiday at a weekend matters only to the second. */
export const MADE_UP_LANDLORDS: readonly MadeUpLandlord[] = [
  (divisions) => probe("open Monday to Friday", WEEKDAYS, divisions),
  (divisions) => probe("open every day", [...WEEKDAYS, "sat", "sun"], divisions),
];

function probe(version: string, workingWeek: readonly Weekday[], divisions: readonly string[]): CharterVersion {
  return {
    id: MADE_UP_ID,
    version,
    landlord: "a landlord",
    title: `A landlord ${version}`,
    source: { title: "Made up" },
    timeZone: "Europe/London",
    effectiveFrom: null,
    workingWeek,
    divisions,
    officeHours: { periods: [{ weekly: Object.fromEntries(workingWeek.map((day) => [day, [["09:00", "17:00"]]])) }] },
    readings: [],
    commitments: [
      promise("PROBE-1", "One working day", workingDay("landlord")),
      promise("PROBE-2", "One working day by statutory bank holidays", workingDay({ divisions })),
      promise("PROBE-3", "One month, ending on a working day", month()),
      promise("PROBE-4", "Four office hours", {
        allowance: { officeHours: 4 },
        counting: { landsOn: "close", pausing: "allowed" },
      }),
    ],
  };
}

function promise(id: string, title: string, term: Term): Commitment {
  return { id, slug: id.toLowerCase(), title, clause: "made up", kind: "deadline", startsWhen: "asked", term };
}

function workingDay(calendar: "landlord" | { readonly divisions: readonly string[] }): Term {
  return {
    allowance: { workingDays: 1 },
    counting: {
      countFrom: "day-after",
      cutOff: "none",
      dueTime: "close",
      calendar,
      pausing: "allowed",
      pauseDays: "at-close",
    },
  };
}

function month(): Term {
  return {
    allowance: { months: 1 },
    counting: {
      monthFrom: "receipt-excluded",
      cutOff: "none",
      dueTime: "end-of-day",
      calendar: "landlord",
      roll: "following",
      pausing: "allowed",
      pauseDays: "at-close",
    },
  };
}
