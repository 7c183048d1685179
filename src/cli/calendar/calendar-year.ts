import { workingDaysBetween } from "../../index.js";
import type { Charter, CivilDate, EditionUsed, OfficeHours, OfficeOptions, Weekday } from "../../index.js";
import { civilDateOf } from "../../time/civil-date.js";
import { partsOfYear } from "./part-of-year.js";
import type { PartOfYear } from "./part-of-year.js";
import { specialDates } from "./special-date.js";
import type { SpecialDate } from "./special-date.js";

/** A year of a landlord's calendar: which days it works, and which are special. */
export interface CalendarYear {
  readonly charter: string;
  readonly landlord: string;
  readonly year: number;
  readonly overlay?: string;
  readonly asKnownAt?: CivilDate;
  readonly versions: readonly VersionInYear[];
  readonly workingDays: number;
  readonly specialDates: readonly SpecialDate[];
}

/** One version of a charter in a year: when it is in force, and what holds then. */
export interface VersionInYear {
  readonly version: string;
  readonly from: CivilDate;
  readonly through: CivilDate;
  readonly workingWeek: readonly Weekday[];
  readonly calendars: readonly EditionUsed[];
  /** `null`: not stated. */
  readonly officeHours: OfficeHours | null;
}

/** The calendar of a charter in a year. */
export function calendarYear(charter: Charter, year: number, options: OfficeOptions): CalendarYear {
  const parts = partsOfYear(charter, year, options);
  const { overlay, asKnownAt } = options;
  return {
    charter: charter.id,
    landlord: parts[0]?.version.landlord ?? "",
    year,
    ...(overlay === undefined ? {} : { overlay: overlay.id }),
    ...(asKnownAt === undefined ? {} : { asKnownAt }),
    versions: parts.map(versionInYear),
    workingDays: parts.reduce((sum, part) => sum + workingDaysIn(part), 0),
    specialDates: parts.flatMap(specialDates),
  };
}

function versionInYear({ version, office, first, last }: PartOfYear): VersionInYear {
  return {
    version: version.version,
    from: civilDateOf(first),
    through: civilDateOf(last),
    workingWeek: office.calendar.workingWeek,
    calendars: office.calendar.divisions.map(({ id, edition }) => ({ id, edition })),
    officeHours: office.hours,
  };
}

function workingDaysIn({ office, first, last }: PartOfYear): number {
  return workingDaysBetween(office.calendar, civilDateOf(first - 1), civilDateOf(last));
}
