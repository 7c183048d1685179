import { officeOf } from "../../../src/index.ts";
import type {
  CivilDate,
  DayEntry,
  HoursException,
  HoursPeriod,
  Office,
  OfficeHours,
  OpenSpan,
} from "../../../src/index.ts";
import { scheduleNamed } from "../vector.ts";
import type { Schedule } from "../vector.ts";
import { charterOf } from "./landlord.ts";
import type { Landlord } from "./landlord.ts";

const offices = new Map<string, Office>();

/** The office of a schedule, for the functions about days and open time. */
export function officeNamed(name: string | null): Office {
  const key = name ?? "";
  const office = offices.get(key) ?? officeOf(charterOf(landlordNamed(name), []), "2026-01-01");
  offices.set(key, office);
  return office;
}

/** The landlord who keeps a schedule; without one, a landlord in UTC who never works. */
export function landlordNamed(name: string | null): Landlord {
  return name === null ? NOBODY : landlordOf(scheduleNamed(name));
}

/** The landlord who keeps a schedule. */
export function landlordOf(schedule: Schedule): Landlord {
  const { timeZone, workingWeekdays, holidaysOf, closed, worked, closedInPart } = schedule;
  return {
    timeZone,
    workingWeek: workingWeekdays,
    divisions: holidaysOf,
    add: [...closedOn(closed), ...closedFor(closedInPart)],
    remove: closedOn(worked),
    officeHours: hoursOf(schedule),
  };
}

function hoursOf({ weekly, otherHours = {}, laterWeeks = [] }: Schedule): OfficeHours | null {
  if (weekly === null) return null;
  const later = laterWeeks.map(({ from, weekly }): HoursPeriod => ({ weekly, validFrom: from }));
  const exceptions = Object.entries(otherHours).map(([on, open]): HoursException => ({
    title: "Other hours",
    on,
    open,
  }));
  return { periods: [{ weekly }, ...later], exceptions };
}

function closedOn(dates: readonly CivilDate[] = []): DayEntry[] {
  return dates.map((on) => ({ title: "Closed", on }));
}

function closedFor(parts: Readonly<Record<CivilDate, readonly OpenSpan[]>> = {}): DayEntry[] {
  return Object.entries(parts).map(([on, during]) => ({ title: "Closed in part", on, during }));
}

const NOBODY: Landlord = { timeZone: "UTC", workingWeek: [], divisions: [], add: [], remove: [], officeHours: null };
