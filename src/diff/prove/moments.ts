import { coverageOf } from "../../calendar/holidays.js";
import type { Receipt } from "../../deadline/receipt.js";
import { civilDay, civilDayOf, datePartsOf } from "../../time/civil-date.js";
import type { CivilDay } from "../../time/civil-date.js";
import { HOUR, MINUTE } from "../../time/units.js";
import { timeOfDay } from "../../time/wall-time.js";
import { instantOfWallTime } from "../../time/zone.js";
import type { ZoneTable } from "../../time/zone.js";
import type { Document } from "../types.js";
import type { World } from "./world.js";

/** The receipts that are tried: on which days, and at which times. */
export interface Moments {
  readonly first: CivilDay;
  readonly last: CivilDay;
  /** All receipts on the clock of a zone, the most telling first. */
  readonly receipts: (zone: ZoneTable) => readonly Receipt[];
}

/** A time in the middle of a working morning. */
const MORNING = 10 * HOUR + 20 * MINUTE;

/** Rules of projection move dates only past the list. */
const YEARS_PAST_THE_LIST = 10;

/**
 * Every day of the calendars of both texts in the middle of the morning; and at each time that either text names, a
 * minute before it and at both ends of the day, every day of three years and of the weeks around each date that differs.
 */
export function momentsFor(worlds: readonly World[], documents: readonly Document[], datesThatDiffer: readonly string[]): Moments {
  const [first, last] = spanOf(worlds, documents);
  const start = Math.max(first, Math.min(preferredStart(documents, last), last));
  const days = [...range(start, last), ...range(first, start - 1)];
  const closely = closeDays(start, datesThatDiffer);
  const near = days.filter((day) => closely(day));
  const times = timesNamedIn(documents);
  const known = new Map<string, readonly Receipt[]>();
  const receipts = (zone: ZoneTable): readonly Receipt[] => {
    const key = `${zone.id} ${zone.edition}`;
    const made = known.get(key) ?? [...days.map((day) => receiptAt(zone, day, MORNING)), ...times.flatMap((time) => near.map((day) => receiptAt(zone, day, time)))];
    known.set(key, made);
    return made;
  };
  return { first, last, receipts };
}

/** What the calendars of both texts speak for; where they have none, this century as far as lists of bank holidays go. */
function spanOf(worlds: readonly World[], documents: readonly Document[]): readonly [CivilDay, CivilDay] {
  const editions = worlds.flatMap(({ charter }) => charter.calendars).map(coverageOf);
  const first = editions.length === 0 ? civilDay(2000, 1, 1) : Math.min(...editions.map((covered) => covered.first));
  const last = editions.length === 0 ? civilDay(2028, 12, 31) : Math.max(...editions.map((covered) => covered.last));
  const more = documents.some(({ kind }) => kind === "calendar") ? YEARS_PAST_THE_LIST : 0;
  const { year, month, day } = datePartsOf(last);
  return [first, Math.min(civilDay(year + more, month, day), civilDay(2099, 12, 31))];
}

/** The later of the dates from which the texts hold; where they name none, three years before the calendars end. */
function preferredStart(documents: readonly Document[], last: CivilDay): CivilDay {
  const from = documents.flatMap((document) => (document.kind === "charter" ? (civilDayOf(document.value.effectiveFrom ?? "") ?? []) : []));
  const more = documents.some(({ kind }) => kind === "calendar") ? YEARS_PAST_THE_LIST : 0;
  return from.length > 0 ? Math.max(...from) : civilDay(datePartsOf(last).year - 2 - more, 1, 1);
}

const THREE_YEARS = 3 * 366;
const WEEKS_AROUND = 42;

function closeDays(start: CivilDay, dates: readonly string[]): (day: CivilDay) => boolean {
  const around = new Set(dates.flatMap((date) => civilDayOf(date) ?? []).flatMap((day) => [...range(day - WEEKS_AROUND, day + WEEKS_AROUND)]));
  return (day) => (day >= start && day < start + THREE_YEARS) || around.has(day);
}

const MOST_TIMES = 24;

/** The ends of the day, and each time that a text names with the minute before it. */
function timesNamedIn(documents: readonly Document[]): readonly number[] {
  const named = documents.flatMap(({ value }) => JSON.stringify(value).match(/(?<=")\d\d:\d\d(?=")/g) ?? []);
  const times = named.flatMap((text) => timeOfDay(text) ?? []).flatMap((time) => [time, time - MINUTE]);
  const inDay = times.filter((time) => time >= 0 && time < 24 * HOUR);
  return [...new Set([0, 24 * HOUR - MINUTE, ...inDay])].sort((a, b) => a - b).slice(0, MOST_TIMES);
}

function receiptAt(zone: ZoneTable, day: CivilDay, time: number): Receipt {
  return { at: instantOfWallTime(zone, day, time), day, time };
}

function range(first: CivilDay, last: CivilDay): readonly CivilDay[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}
