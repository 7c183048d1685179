import type { WorkingCalendar } from "../../calendar/types.js";
import { digestOf } from "../../digest/digest.js";
import type { Office } from "../../hours/types.js";
import { daysRelation, hoursRelation } from "./days-and-hours.js";
import { duesStore } from "./exact/dues.js";
import type { Dues } from "./exact/dues.js";

/** Offices and calendars by their content: those of worlds that do not differ in them are one, and are compiled once. */
export interface PartCache {
  readonly office: (office: Office) => Office;
  readonly calendar: (calendar: WorkingCalendar) => WorkingCalendar;
  readonly dues: Dues;
  /** How the days and hours of two of them lie to each other. */
  readonly days: typeof daysRelation;
  readonly hours: typeof hoursRelation;
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
  return { office, calendar, dues: duesStore(), days: onceForEach(daysRelation), hours: onceForEach(hoursRelation) };
}

/** A function that is worked out once for each objects that it is given. */
function onceForEach<Parts extends readonly object[], Found>(
  find: (...parts: Parts) => Found,
): (...parts: Parts) => Found {
  const numbers = new Map<object, number>();
  const found = new Map<string, Found>();
  const numberOf = (part: object): number => {
    const number = numbers.get(part) ?? numbers.size;
    numbers.set(part, number);
    return number;
  };
  return (...parts) => {
    const key = parts.map(numberOf).join(" ");
    const known = found.get(key) ?? find(...parts);
    found.set(key, known);
    return known;
  };
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
