import { Temporal } from "temporal-polyfill";
import { isWorkingDay, walkTo } from "./calendar.js";
import { lastMillisecondOf, wallInstant } from "./clock.js";
import { countingCalendar, required, startDate, type ClockRun } from "./clock-run.js";
import { openStretches } from "./hours.js";

/** The date from which days count: that of the receipt, or the next working day where the cut-off says so. */
export function receivedOn(run: ClockRun): Temporal.PlainDate {
  const date = startDate(run);
  const cutOff = required(run.rule.cutOff, "cutOff");
  if (cutOff === "none") return date;
  const calendar = countingCalendar(run);
  const inTime = isWorkingDay(calendar, date) && run.startedAt < cutOffInstant(run, date, cutOff);
  return inTime ? date : walkTo(date.add({ days: 1 }), 1, (day) => isWorkingDay(calendar, day));
}

/** A working day without open time is cut off at its end, as it closes at its end. */
function cutOffInstant(run: ClockRun, date: Temporal.PlainDate, cutOff: string): number {
  const { timeZone } = run.schedule;
  if (cutOff !== "close") return wallInstant(timeZone, date, Temporal.PlainTime.from(cutOff));
  return openStretches(run.schedule, date).at(-1)?.to ?? lastMillisecondOf(timeZone, date) + 1;
}
