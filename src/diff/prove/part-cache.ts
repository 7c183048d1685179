import type { WorkingCalendar } from "../../calendar/types.js";
import { digestOf } from "../../digest/digest.js";
import type { Office } from "../../hours/types.js";
import { duesStore } from "./exact/dues.js";
import type { Dues } from "./exact/dues.js";

/** Offices and calendars by their content: those of worlds that do not differ in them are one, and are compiled once. */
export interface PartCache {
  readonly office: (office: Office) => Office;
  readonly calendar: (calendar: WorkingCalendar) => WorkingCalendar;
  readonly dues: Dues;
}

/** An empty store. */
export function partCache(): PartCache {
  const offices = new Map<string, Office>();
  const calendars = new Map<string, WorkingCalendar>();
  const calendar = (wanted: WorkingCalendar): WorkingCalendar => oneOf(calendars, keyOfCalendar(wanted), wanted);
  const office = (wanted: Office): Office => {
    const key = JSON.stringify([keyOfCalendar(wanted.calendar), wanted.hours, wanted.zone.id, wanted.zone.edition]);
    return oneOf(offices, key, { ...wanted, calendar: calendar(wanted.calendar) });
  };
  return { office, calendar, dues: duesStore() };
}

function keyOfCalendar({ workingWeek, divisions, standing, add, remove, asKnownAt }: WorkingCalendar): string {
  return JSON.stringify([workingWeek, divisions.map(digestOf), standing, add, remove, asKnownAt]);
}

function oneOf<Part>(store: Map<string, Part>, key: string, wanted: Part): Part {
  const known = store.get(key);
  if (known !== undefined) return known;
  store.set(key, wanted);
  return wanted;
}
