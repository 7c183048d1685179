import { coverageOf } from "../../calendar/holidays.js";
import { receiptAt } from "../../deadline/receipt.js";
import type { Receipt } from "../../deadline/receipt.js";
import { civilDay, civilDayOf, datePartsOf } from "../../time/civil-date.js";
import type { CivilDay } from "../../time/civil-date.js";
import { DAY, HOUR, MINUTE } from "../../time/units.js";
import { instantOfWallTime } from "../../time/zone.js";
import type { ZoneTable } from "../../time/zone.js";
import type { Edit } from "../edits/find-edits.js";
import type { Document } from "../document.js";
import { timesFor } from "./times.js";
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
 * Every day of the calendars of both texts, and to each date that differs, in the middle of the morning; and at the times
 * at which something can change, every day of three years and of the weeks around each date that differs.
 */
export function momentsFor(worlds: readonly World[], documents: readonly Document[], edits: readonly Edit[]): Moments {
  const dates = datesIn(edits);
  const [first, last] = spanOf(worlds, documents, dates);
  const start = Math.max(first, Math.min(preferredStart(documents, last), last));
  const days = [...range(start, last), ...range(first, start - 1)];
  const closely = closeDays(start, dates);
  const near = days.filter((day) => closely(day));
  const times = timesFor(documents, edits);
  const known = new Map<string, readonly Receipt[]>();
  const receipts = (zone: ZoneTable): readonly Receipt[] => {
    const key = `${zone.id} ${zone.edition}`;
    const made = known.get(key) ?? [...receiptsOn(zone, days, MORNING), ...times.flatMap((time) => receiptsOn(zone, near, time))];
    known.set(key, made);
    return made;
  };
  return { first, last, receipts };
}

const EARLIEST = civilDay(1973, 1, 1);
const LATEST = civilDay(2099, 12, 31);
const THREE_YEARS = 3 * 366;
const WEEKS_AROUND = 42;

/** What the calendars of both texts speak for; where they have none, this century as far as lists of bank holidays go. */
function spanOf(worlds: readonly World[], documents: readonly Document[], dates: readonly CivilDay[]): readonly [CivilDay, CivilDay] {
  const editions = worlds.flatMap(({ charter }) => charter.calendars).map(coverageOf);
  const first = editions.length === 0 ? civilDay(2000, 1, 1) : Math.min(...editions.map((covered) => covered.first));
  const last = editions.length === 0 ? civilDay(2028, 12, 31) : Math.max(...editions.map((covered) => covered.last));
  const { year, month, day } = datePartsOf(last);
  const latest = Math.max(civilDay(year + yearsMore(documents), month, day), ...dates.map((date) => date + WEEKS_AROUND));
  const earliest = Math.min(first, ...dates.map((date) => date - WEEKS_AROUND));
  return [Math.max(earliest, EARLIEST), Math.min(latest, LATEST)];
}

/** The later of the dates from which the texts hold; where they name none, three years before the calendars end. */
function preferredStart(documents: readonly Document[], last: CivilDay): CivilDay {
  const from = documents.flatMap((document) => (document.kind === "charter" ? (civilDayOf(document.value.effectiveFrom ?? "") ?? []) : []));
  return from.length > 0 ? Math.max(...from) : civilDay(datePartsOf(last).year - 2 - yearsMore(documents), 1, 1);
}

function yearsMore(documents: readonly Document[]): number {
  return documents.some(({ kind }) => kind === "calendar") ? YEARS_PAST_THE_LIST : 0;
}

/** Every date that stands in an edit or in the way to it. */
function datesIn(edits: readonly Edit[]): readonly CivilDay[] {
  const texts = edits.map(({ path, before, after }) => JSON.stringify([path, before, after]));
  const named = texts.flatMap((text) => text.match(/\d{4}-\d{2}-\d{2}/g) ?? []);
  return [...new Set(named)].flatMap((date) => civilDayOf(date) ?? []).filter((day) => day >= EARLIEST && day <= LATEST);
}

function closeDays(start: CivilDay, dates: readonly CivilDay[]): (day: CivilDay) => boolean {
  const around = new Set(dates.flatMap((day) => range(day - WEEKS_AROUND, day + WEEKS_AROUND)));
  return (day) => (day >= start && day < start + THREE_YEARS) || around.has(day);
}

/** Receipts as the calculator reads them: a wall time that the clock skips is the first moment after it. */
function receiptsOn(zone: ZoneTable, days: readonly CivilDay[], time: number): readonly Receipt[] {
  return days.filter((day) => isInTable(zone, day)).map((day) => receiptAt(zone, instantOfWallTime(zone, day, time)));
}

/** Whether the table of a zone speaks for a whole day, wherever its clock stands. */
function isInTable({ from, until }: ZoneTable, day: CivilDay): boolean {
  return (day - 1) * DAY >= from && (day + 2) * DAY <= until;
}

function range(first: CivilDay, last: CivilDay): readonly CivilDay[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}
