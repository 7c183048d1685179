import type { HoursException, HoursPeriod, Office, OfficeHours, Weekday } from "../../src/index.ts";
import { closedInPart, closedOn, officeAsData } from "./landlord.ts";
import type { Landlord } from "./landlord.ts";
import type { PeerSchedule, Weekly } from "./peer-case.ts";

const WEEK: readonly Weekday[] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const offices = new Map<string, Office>();

/** A peer's schedule as an office; its working week is the days on which it opens. */
export function officeOfPeer(schedule: PeerSchedule): Office {
  const key = JSON.stringify(schedule);
  const office = offices.get(key) ?? officeAsData(landlordOfPeer(schedule));
  offices.set(key, office);
  return office;
}

/** A peer's schedule as a landlord, for charters. */
export function landlordOfPeer(schedule: PeerSchedule): Landlord {
  const { weekly = {}, holidays, breaks, timeZone = "UTC", region } = schedule;
  return {
    timeZone,
    workingWeek: region === undefined ? WEEK.filter((day) => (weekly[day] ?? []).length > 0) : WEEK.slice(0, 5),
    divisions: region === undefined ? [] : ["scotland"],
    add: [...closedOn(holidays), ...closedInPart(breaks)],
    remove: [],
    officeHours: hoursOf(schedule, weekly),
  };
}

function hoursOf({ specialHours = {}, versions = [] }: PeerSchedule, weekly: Weekly): OfficeHours {
  const later = versions.map(({ effectiveFrom, weekly }): HoursPeriod => ({ weekly, validFrom: effectiveFrom }));
  const exceptions = Object.entries(specialHours)
    .filter(([, open]) => Array.isArray(open))
    .map(([on, open]): HoursException => ({ title: "Other hours", on, open }));
  return { periods: [{ weekly }, ...later], exceptions };
}
