import type { Office } from "../../hours/types.js";
import type { CivilDay } from "../../time/civil-date.js";
import type { Interval } from "../../time/interval.js";
import { datesShown, endOfDay, localDayAt } from "../../time/zone.js";
import { closeOf } from "./due-time.js";

/** What a pause does to days: `at-close` skips a day whose close is paused, `inclusive` every day it touches. */
export type PauseDays = "at-close" | "inclusive";

/** The first and last day that a pause keeps from counting; the last is before the first where it skips none. */
export interface SkippedDays {
  readonly first: CivilDay;
  readonly last: CivilDay;
}

/**
 * Moves a due day past the pauses, in the order in which they began. A pause has no effect if it begins at or after the
 * due moment or skips no day up to the due day; a day that two pauses skip is skipped once. `withSkipped` gives the due
 * day for a number of skipped days.
 */
export function movedByPauses(
  pauses: readonly Interval[],
  skippedDays: (pause: Interval) => SkippedDays,
  countSkipped: (days: SkippedDays) => number,
  withSkipped: (skippedCount: number) => CivilDay,
  dueMoment: (day: CivilDay) => number,
): CivilDay {
  let due = withSkipped(0);
  let count = 0;
  let seenThrough = -Infinity;
  for (const pause of pauses) {
    if (pause.from >= dueMoment(due)) break;
    const days = skippedDays(pause);
    const first = Math.max(days.first, seenThrough + 1);
    if (first > days.last || countSkipped({ first, last: Math.min(days.last, due) }) === 0) continue;
    count += countSkipped({ first, last: days.last });
    seenThrough = days.last;
    due = withSkipped(count);
  }
  return due;
}

/** The calendar dates that a pause skips; a date is paused at its close where its last millisecond is. */
export function skippedDates(office: Office, pause: Interval, pauseDays: PauseDays): SkippedDays {
  return skipped(office, pause, pauseDays, (day) => endOfDay(office.zone, day) - 1);
}

/** The dates on which a working day is skipped; one without open time closes with its last millisecond. */
export function skippedWorkingDays(office: Office, pause: Interval, pauseDays: PauseDays): SkippedDays {
  return skipped(office, pause, pauseDays, (day) => closeOf(office, day) ?? endOfDay(office.zone, day) - 1);
}

function skipped(
  office: Office,
  pause: Interval,
  pauseDays: PauseDays,
  closing: (day: CivilDay) => number,
): SkippedDays {
  if (pauseDays === "inclusive") return datesShown(office.zone, pause.from, pause.to);
  const firstTouched = localDayAt(office.zone, pause.from);
  const lastTouched = localDayAt(office.zone, pause.to - 1);
  return {
    first: closing(firstTouched) < pause.from ? firstTouched + 1 : firstTouched,
    last: closing(lastTouched) < pause.to ? lastTouched : lastTouched - 1,
  };
}
