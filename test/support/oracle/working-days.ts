import type { Temporal } from "temporal-polyfill";
import { isWorkingDay, walkTo } from "./calendar.js";
import { countingCalendar, losesWorkingDay, required, type ClockRun, type RunEnd } from "./clock-run.js";
import { dueMoment } from "./due-moment.js";
import { receivedOn } from "./received-on.js";

/** Counts working days one by one; a due moment that would precede the receipt moves to the next of them. */
export function endOfWorkingDays(run: ClockRun): RunEnd {
  const received = receivedOn(run);
  const fromReceipt = run.amount === 0 || required(run.rule.countFrom, "countFrom") === "day-of";
  let date = countingDayFrom(run, fromReceipt ? received : received.add({ days: 1 }));
  for (let counted = 1; counted < run.amount; counted += 1) date = countingDayFrom(run, date.add({ days: 1 }));
  while (dueMoment(run, date) < run.startedAt) date = countingDayFrom(run, date.add({ days: 1 }));
  return { dueAt: dueMoment(run, date), dueDate: date, countedTo: date };
}

function countingDayFrom(run: ClockRun, start: Temporal.PlainDate): Temporal.PlainDate {
  const calendar = countingCalendar(run);
  const isPaused = run.pauses.length > 0;
  return walkTo(start, 1, (date) => isWorkingDay(calendar, date) && !(isPaused && losesWorkingDay(run, date)));
}
