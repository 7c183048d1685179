import type { Temporal } from "temporal-polyfill";
import { isWorkingDay, walkTo } from "./calendar.js";
import { existsIn } from "./clock.js";
import { countingCalendar, losesCalendarDay, required, type ClockRun, type RunEnd } from "./clock-run.js";
import { dueMoment } from "./due-moment.js";

/** Where a period that ends on a date is due: rolled; forward instead, or a day later, where that would precede the receipt. */
export function rolledEnd(run: ClockRun, countedTo: Temporal.PlainDate): RunEnd {
  for (const dueDate of rolls(run, countedTo)) {
    const dueAt = dueMoment(run, dueDate);
    if (dueAt >= run.startedAt) return { dueAt, dueDate, countedTo };
  }
  const isPaused = run.pauses.length > 0;
  const counts = (date: Temporal.PlainDate): boolean =>
    existsIn(run.schedule.timeZone, date) && !(isPaused && losesCalendarDay(run, date));
  return rolledEnd(run, walkTo(countedTo.add({ days: 1 }), 1, counts));
}

/** The dates to try, in order. */
function rolls(run: ClockRun, date: Temporal.PlainDate): readonly Temporal.PlainDate[] {
  const following = workingDayFrom(run, date, 1);
  const preceding = workingDayFrom(run, date, -1);
  switch (required(run.rule.roll, "roll")) {
    case "none":
      return [date];
    case "following":
      return [following];
    case "preceding":
      return [preceding, following];
    case "modified-following":
      return following.month === date.month ? [following] : [preceding, following];
  }
}

function workingDayFrom(run: ClockRun, date: Temporal.PlainDate, step: 1 | -1): Temporal.PlainDate {
  return walkTo(date, step, (day) => isWorkingDay(countingCalendar(run), day));
}
