import type { Temporal } from "temporal-polyfill";
import { walkTo } from "./calendar.js";
import { datesAfter, existsIn } from "./clock.js";
import { losesCalendarDay, required, type ClockRun, type RunEnd } from "./clock-run.js";
import { receivedOn } from "./received-on.js";
import { rolledEnd } from "./roll.js";

/** Counts calendar days one by one, leaving out the paused ones, then rolls. */
export function endOfCalendarDays(run: ClockRun): RunEnd {
  const received = receivedOn(run);
  const fromReceipt = required(run.rule.countFrom, "countFrom") === "day-of";
  return rolledEnd(run, countDays(run, fromReceipt ? received.subtract({ days: 1 }) : received, run.amount));
}

/** How many days after a date count through another, leaving out the paused ones. */
export function daysCounted(run: ClockRun, dayZero: Temporal.PlainDate, through: Temporal.PlainDate): number {
  const days = Math.max(0, dayZero.until(through, { largestUnit: "days" }).days);
  return Array.from({ length: days }, (_, day) => dayZero.add({ days: day + 1 })).filter(
    (day) => run.pauses.length === 0 || !losesCalendarDay(run, day),
  ).length;
}

/** The `days`th calendar day after a date that no pause keeps from counting. */
export function countDays(run: ClockRun, dayZero: Temporal.PlainDate, days: number): Temporal.PlainDate {
  const { timeZone } = run.schedule;
  const end = dayZero.add({ days });
  if (run.pauses.length === 0 && existsIn(timeZone, end) && datesAfter(timeZone, dayZero, end) === days) return end;
  let date = dayZero;
  for (let counted = 0; counted < days; counted += 1) {
    date = walkTo(date.add({ days: 1 }), 1, (day) => existsIn(timeZone, day) && !losesCalendarDay(run, day));
  }
  return date;
}
