import { localDayAt } from "../time/zone.js";
import { daysOfZone, neverOpens, openTimeIndex } from "./open-time.js";
import type { Office } from "./types.js";

/** An open stretch `[opensAt, closesAt)` in epoch milliseconds; two that meet, as at midnight, are one. */
export interface OpenStretch {
  readonly opensAt: number;
  readonly closesAt: number;
}

const YEAR = 366;

/** The open stretches of `[from, to)`, cut off at its ends. */
export function openStretches(office: Office, from: number, to: number): readonly OpenStretch[] {
  if (to <= from) return [];
  const found: OpenStretch[] = [];
  for (const { opensAt, closesAt } of stretchesOfDays(
    office,
    localDayAt(office.zone, from),
    localDayAt(office.zone, to),
  )) {
    if (closesAt > from && opensAt < to)
      found.push({ opensAt: Math.max(from, opensAt), closesAt: Math.min(to, closesAt) });
  }
  return found;
}

/** The end of the open stretch at an instant, or of the next one after it. */
export function nextClose(office: Office, from: number): number {
  const day = localDayAt(office.zone, from);
  const { last } = daysOfZone(office.zone);
  for (let until = day + 31; ; until += YEAR) {
    const through = Math.min(last, until);
    const next = stretchesOfDays(office, day - 1, through).find(({ closesAt }) => closesAt > from);
    // One that reaches the end of the days looked at may go on.
    const isWhole = next !== undefined && next.closesAt < office.zone.until;
    if (isWhole && localDayAt(office.zone, next.closesAt) <= through) return next.closesAt;
    if (through === last) throw neverOpens(office, from, "the next closing");
  }
}

/** The start of the open stretch at an instant, or of the last one before it. */
export function previousOpen(office: Office, from: number): number {
  const day = localDayAt(office.zone, from);
  const { first } = daysOfZone(office.zone);
  for (let since = day - 31; ; since -= YEAR) {
    const start = Math.max(first, since);
    const before = stretchesOfDays(office, start, day).filter(({ opensAt }) => opensAt <= from);
    const last = before[before.length - 1];
    const isWhole = last !== undefined && last.opensAt > office.zone.from;
    if (isWhole && localDayAt(office.zone, last.opensAt - 1) >= start) return last.opensAt;
    if (start === first) throw neverOpens(office, from, "the previous opening");
  }
}

function stretchesOfDays(office: Office, first: number, last: number): readonly OpenStretch[] {
  const within = daysOfZone(office.zone);
  const from = Math.max(within.first, first);
  const through = Math.min(within.last, last);
  const index = openTimeIndex(office, from, through);
  const stretches: OpenStretch[] = [];
  const end = index.firstOfDay[through - index.first + 1] as number;
  for (let at = index.firstOfDay[from - index.first] as number; at < end; at += 1) {
    const [opensAt, closesAt] = [index.opens[at] as number, index.closes[at] as number];
    const before = stretches.at(-1);
    if (before?.closesAt === opensAt) stretches[stretches.length - 1] = { opensAt: before.opensAt, closesAt };
    else stretches.push({ opensAt, closesAt });
  }
  return stretches;
}
