import { CharterClockError } from "../errors.js";
import { FIRST_DAY, LAST_DAY } from "../time/civil-date.js";
import type { CivilDay } from "../time/civil-date.js";
import { isoText } from "../time/instant.js";
import { DAY } from "../time/units.js";
import { localDayAt } from "../time/zone.js";
import type { ZoneTable } from "../time/zone.js";
import { buildOpenTimeIndex } from "./open-time-index.js";
import type { OpenTimeIndex } from "./open-time-index.js";
import type { Office } from "./types.js";

/** Where office time that is used up exactly at a closing lands. */
export type LandsOn = "close" | "next-open";

const indexes = new WeakMap<Office, OpenTimeIndex>();
const MONTH = 31;
const YEAR = 366;

/** The open-time index of an office over a span that holds `first` and `last`; built lazily, widened when needed. */
export function openTimeIndex(office: Office, first: CivilDay, last: CivilDay): OpenTimeIndex {
  const known = indexes.get(office);
  if (known !== undefined && first >= known.first && last <= known.last) return known;
  const margin = known === undefined ? MONTH : Math.max(MONTH, known.last - known.first);
  const from = known === undefined || first < known.first ? first - margin : known.first;
  const through = known === undefined || last > known.last ? last + 2 * margin : known.last;
  const within = daysOfZone(office.zone);
  const start = Math.min(first, Math.max(within.first, from));
  const end = Math.max(last, Math.min(within.last, through));
  const built = buildOpenTimeIndex(office, start, end);
  indexes.set(office, built);
  return built;
}

/** Milliseconds of open time in `[from, to)`; negative where `to` is before `from`. */
export function openBetween(office: Office, from: number, to: number): number {
  const fromDay = localDayAt(office.zone, from);
  const toDay = localDayAt(office.zone, to);
  const index = openTimeIndex(office, Math.min(fromDay, toDay), Math.max(fromDay, toDay));
  return openUpTo(index, toDay, to) - openUpTo(index, fromDay, from);
}

/** Whether the office is open at an instant; at the closing instant it is not. */
export function isOpenAt(office: Office, instant: number): boolean {
  const day = localDayAt(office.zone, instant);
  const index = openTimeIndex(office, day, day);
  const next = intervalEndingAfter(index, day, instant);
  return next < index.opens.length && (index.opens[next] as number) <= instant;
}

/** The instant at which `amount` milliseconds of open time (more than 0) are used up, counted from an instant. */
export function addOpen(office: Office, from: number, amount: number, landsOn: LandsOn): number {
  const day = localDayAt(office.zone, from);
  let index = openTimeIndex(office, day, day);
  for (;;) {
    const landed = landing(index, openUpTo(index, day, from) + amount, landsOn);
    if (landed !== undefined) return landed;
    if (index.last >= daysOfZone(office.zone).last)
      throw neverOpens(office, from, `${amount} milliseconds of open time`);
    index = openTimeIndex(office, index.first, Math.min(daysOfZone(office.zone).last, index.last + YEAR));
  }
}

/** The instant from which `amount` milliseconds of open time (more than 0) lead up to an instant. */
export function subtractOpen(office: Office, from: number, amount: number): number {
  const day = localDayAt(office.zone, from);
  let index = openTimeIndex(office, day, day);
  for (;;) {
    const target = openUpTo(index, day, from) - amount;
    if (target >= 0 && index.opens.length > 0) {
      const at = intervalReaching(index, target, "next-open");
      return (index.opens[at] as number) + target - (index.openBefore[at] as number);
    }
    if (index.first <= daysOfZone(office.zone).first)
      throw neverOpens(office, from, `${amount} milliseconds of open time before it`);
    index = openTimeIndex(office, Math.max(daysOfZone(office.zone).first, index.first - YEAR), index.last);
  }
}

/** The first instant at or after `from` at which the office is open. */
export function nextOpen(office: Office, from: number): number {
  const day = localDayAt(office.zone, from);
  let index = openTimeIndex(office, day, day);
  for (;;) {
    const next = intervalEndingAfter(index, day, from);
    if (next < index.opens.length) return Math.max(from, index.opens[next] as number);
    if (index.last >= daysOfZone(office.zone).last) throw neverOpens(office, from, "the next opening");
    index = openTimeIndex(office, index.first, Math.min(daysOfZone(office.zone).last, index.last + YEAR));
  }
}

/** The first opening and the last closing of a date as instants; `undefined` on a date without open time. */
export function openingsOfDay(
  office: Office,
  day: CivilDay,
): { readonly opensAt: number; readonly closesAt: number } | undefined {
  const index = openTimeIndex(office, day, day);
  const first = index.firstOfDay[day - index.first] as number;
  const next = index.firstOfDay[day - index.first + 1] as number;
  if (first === next) return undefined;
  return { opensAt: index.opens[first] as number, closesAt: index.closes[next - 1] as number };
}

/** The days that lie wholly inside a zone table, and that any calendar is compiled for. */
export function daysOfZone({ from, until, offsets }: ZoneTable): { readonly first: CivilDay; readonly last: CivilDay } {
  const [earliest = 0] = offsets;
  const latest = offsets[offsets.length - 1] ?? 0;
  return {
    first: Math.max(FIRST_DAY, Math.ceil((from + earliest) / DAY)),
    last: Math.min(LAST_DAY, Math.floor((until + latest) / DAY) - 1),
  };
}

function openUpTo(index: OpenTimeIndex, day: CivilDay, instant: number): number {
  const at = intervalEndingAfter(index, day, instant);
  const before = index.openBefore[at] as number;
  if (at === index.opens.length) return before;
  return before + Math.max(0, instant - (index.opens[at] as number));
}

function intervalEndingAfter(index: OpenTimeIndex, day: CivilDay, instant: number): number {
  let at = index.firstOfDay[day - index.first] as number;
  while (at > 0 && (index.closes[at - 1] as number) > instant) at -= 1;
  while (at < index.closes.length && (index.closes[at] as number) <= instant) at += 1;
  return at;
}

function landing(index: OpenTimeIndex, target: number, landsOn: LandsOn): number | undefined {
  if (target > index.total) return undefined;
  const at = intervalReaching(index, target, landsOn);
  if (at >= index.opens.length) return undefined;
  return (index.opens[at] as number) + target - (index.openBefore[at] as number);
}

/** The interval in which the running open time reaches `target`; at its very end, that interval or the next one. */
function intervalReaching(index: OpenTimeIndex, target: number, landsOn: LandsOn): number {
  let at = index.buckets[Math.floor(target / index.bucketSize)] as number;
  while (at < index.opens.length && (index.openBefore[at + 1] as number) < target) at += 1;
  if (landsOn === "next-open") {
    while (at < index.opens.length && (index.openBefore[at + 1] as number) === target) at += 1;
  }
  return at;
}

/** The error for an office that does not open often enough. */
export function neverOpens(office: Office, from: number, asked: string): CharterClockError {
  return new CharterClockError("never-opens", {
    asked: `From ${isoText(from, office.zone)}, ${asked}`,
    found: office.hours === null ? "no stated office hours" : "too little open time in its calendar",
    remedy: "Give office hours in the charter or in an overlay, with enough open time",
  });
}
