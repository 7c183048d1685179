import { Temporal } from "temporal-polyfill";
import { isWorkingDay } from "./calendar.js";
import { lastMillisecondOf, localOf, wallInstant } from "./clock.js";
import { countingCalendar, required, startDate, type ClockRun } from "./clock-run.js";
import { openStretches } from "./hours.js";
import { receivedOn } from "./received-on.js";

/** The last instant of a due date that still keeps the promise. */
export function dueMoment(run: ClockRun, date: Temporal.PlainDate): number {
  const { timeZone } = run.schedule;
  const dueTime = required(run.rule.dueTime, "dueTime");
  if (dueTime === "close") return closeOf(run, date);
  if (dueTime === "end-of-day") return lastMillisecondOf(timeZone, date);
  if (dueTime === "same-time") return sameTime(run, date);
  return wallInstant(timeZone, date, Temporal.PlainTime.from(dueTime));
}

/** The end of the last open stretch, or of the day where there is none. */
function closeOf(run: ClockRun, date: Temporal.PlainDate): number {
  const endOfDay = lastMillisecondOf(run.schedule.timeZone, date);
  const closes = openStretches(run.schedule, date).at(-1)?.to ?? endOfDay;
  return run.rule.midnightClose === "instant" ? closes : Math.min(closes, endOfDay);
}

/** The wall time of the receipt, or the opening time where nobody was there to receive it. */
function sameTime(run: ClockRun, date: Temporal.PlainDate): number {
  const { timeZone } = run.schedule;
  if (!wasReceivedOnLater(run)) return wallInstant(timeZone, date, localOf(timeZone, run.startedAt).toPlainTime());
  const opens = openStretches(run.schedule, date).at(0)?.from;
  return opens ?? lastMillisecondOf(timeZone, date);
}

/** Whether a cut-off moved the receipt, or working days are counted from a day that is none. */
function wasReceivedOnLater(run: ClockRun): boolean {
  const date = startDate(run);
  if (!receivedOn(run).equals(date)) return true;
  return run.rule.allowance.workingDays !== undefined && !isWorkingDay(countingCalendar(run), date);
}
