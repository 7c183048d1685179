import { CharterClockError, shown } from "../errors.js";
import { closedDays } from "../calendar/closed-days.js";
import { daysOfEntries } from "../calendar/special-days.js";
import type { DayEntry, OpenSpan } from "../calendar/types.js";
import { isValidOn } from "../calendar/yearly-rule.js";
import { weekdayOf } from "../time/civil-date.js";
import type { CivilDay } from "../time/civil-date.js";
import { joined, without } from "../time/interval.js";
import type { Interval } from "../time/interval.js";
import { timeOfDay } from "../time/wall-time.js";
import { endOfDay, instantOfWallTime } from "../time/zone.js";
import { DAY } from "../time/units.js";
import type { HoursException, HoursPeriod, Office, OfficeHours } from "./types.js";

/** The opening times of every date of a span, before they become instants. */
export interface Openings {
  /** Open spans of a date in milliseconds of local time; they neither overlap nor touch. */
  on(day: CivilDay): readonly Interval[];
}

/** Resolves weekly hours, exceptions, holidays, closures and closures in part for the dates of a span. */
export function openings(office: Office, first: CivilDay, last: CivilDay): Openings {
  const { hours } = office;
  if (hours === null) return { on: () => [] };
  const closed = closedDays(office.calendar, first, last);
  const exceptions = exceptionDays(hours, first, last);
  const known = new Map<readonly OpenSpan[], readonly Interval[]>();
  const spans = (open: readonly OpenSpan[]): readonly Interval[] => {
    const local = known.get(open) ?? localSpans(open);
    known.set(open, local);
    return local;
  };
  return {
    on: (day) => {
      if (closed.allDay.has(day)) return [];
      const open = spans(exceptions.get(day)?.open ?? weeklySpans(hours, day));
      const parts = closed.inPart.get(day);
      return parts === undefined
        ? open
        : without(
            open,
            parts.flatMap(({ during }) => spans(during)),
          );
    },
  };
}

/** Whether the office would open on a date that no holiday or closure closes. */
export function opensOn({ hours }: Office, day: CivilDay): boolean {
  if (hours === null) return false;
  return (exceptionDays(hours, day, day).get(day)?.open ?? weeklySpans(hours, day)).length > 0;
}

/** The open intervals of one date as instants; a wall time in a gap is the first instant after it, in a repeat the earlier. */
export function openInstants(office: Office, day: CivilDay, open: readonly Interval[]): Interval[] {
  return joined(
    open.map(({ from, to }) => ({
      from: instantOfWallTime(office.zone, day, from),
      to: to === DAY ? endOfDay(office.zone, day) : instantOfWallTime(office.zone, day, to),
    })),
  );
}

/** The local milliseconds of spans written as wall times. */
export function localSpans(spans: readonly OpenSpan[]): Interval[] {
  return joined(spans.map(([from, to]) => ({ from: localTime(from), to: localTime(to) })));
}

function localTime(text: string): number {
  const time = timeOfDay(text);
  if (time !== undefined) return time;
  throw new CharterClockError("invalid-calendar", {
    asked: "An opening or closing time",
    found: shown(text),
    remedy: 'Give it as "HH:MM", from "00:00" through "24:00"',
  });
}

const CLOSED: readonly OpenSpan[] = [];

function weeklySpans(hours: OfficeHours, day: CivilDay): readonly OpenSpan[] {
  const { periods } = hours;
  for (let index = periods.length - 1; index >= 0; index -= 1) {
    const period = periods[index] as HoursPeriod;
    if (isValidOn(period, day)) return period.weekly[weekdayOf(day)] ?? CLOSED;
  }
  return CLOSED;
}

function exceptionDays(hours: OfficeHours, first: CivilDay, last: CivilDay): Map<CivilDay, HoursException> {
  const exceptions: readonly (HoursException & DayEntry)[] = hours.exceptions ?? [];
  return new Map(daysOfEntries(exceptions, first, last).map(({ entry, day }) => [day, entry]));
}
