import { workingDaysBetween } from "../../index.js";
import type { Charter, CivilDate, EditionUsed, OfficeHours, OfficeOptions, Weekday, WholeNumber } from "../../index.js";
import { civilDateOf } from "../../time/civil-date.js";
import { partsOfYear } from "./part-of-year.js";
import type { PartOfYear } from "./part-of-year.js";
import { specialDates } from "./special-date.js";
import type { SpecialDate } from "./special-date.js";

/** A year of a landlord's calendar: which days it works, and which are special. */
export interface CalendarYear {
  /** The id of the charter. */
  readonly charter: string;
  /** The landlord's name. */
  readonly landlord: string;
  readonly year: WholeNumber;
  /** The id of the overlay; absent where none was given. */
  readonly overlay?: string;
  /** The date whose knowledge counts; absent where everything known now does. */
  readonly asKnownAt?: CivilDate;
  /** The versions in force in the year, in order. */
  readonly versions: readonly VersionInYear[];
  /** How many working days the year has. */
  readonly workingDays: WholeNumber;
  /** The dates that are not like every other of their weekday, in order. */
  readonly specialDates: readonly SpecialDate[];
}

/** One version of a charter in a year: when it is in force, and what holds then. */
export interface VersionInYear {
  /** The charter version. */
  readonly version: string;
  /** The first date of the year on which it is in force. */
  readonly from: CivilDate;
  /** The last date of the year on which it is in force. */
  readonly through: CivilDate;
  /** The days of the week that are working days. */
  readonly workingWeek: readonly Weekday[];
  /** The bank holidays that the landlord keeps. */
  readonly calendars: readonly EditionUsed[];
  /** Opening times as a charter states them; `null`: not stated. */
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
