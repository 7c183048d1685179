import type { Temporal } from "temporal-polyfill";
import { countDays } from "./calendar-days.js";
import { walkTo } from "./calendar.js";
import { datesAfter, existsIn, localDateOf } from "./clock.js";
import type { ClockRun, RunEnd } from "./clock-run.js";
import { isTouched } from "./pauses.js";
import { receivedOn } from "./received-on.js";
import { rolledEnd } from "./roll.js";

export type Length = { readonly months: number } | { readonly years: number };

/** The corresponding date so many months or years on, clamped to its month, moved by the paused days, then rolled. */
export function endOfMonths(run: ClockRun, length: Length): RunEnd {
  const received = receivedOn(run);
  const { timeZone } = run.schedule;
  const base = walkTo(baseDate(run, received, length), 1, (date) => existsIn(timeZone, date));
  const isInclusive = run.rule.pauseDays === "inclusive";
  return rolledEnd(
    run,
    isInclusive ? datesOn(timeZone, base, datesTouched(run, received)) : unpaused(run, received, base),
  );
}

/** Where no `monthFrom` is said, the corresponding date of the receipt date. */
export function baseDate(run: ClockRun, received: Temporal.PlainDate, length: Length): Temporal.PlainDate {
  switch (run.rule.monthFrom ?? "receipt-excluded") {
    case "receipt-excluded":
      return received.add(length);
    case "from-next-day":
      return datesOn(run.schedule.timeZone, received, 1).add(length);
    case "receipt-included":
      return lastDateOfPeriod(received, length);
  }
}

/** The last date of a period that begins on a date: the day before that date's number comes round again, or the month's last day. */
function lastDateOfPeriod(first: Temporal.PlainDate, length: Length): Temporal.PlainDate {
  const month = first.toPlainYearMonth().add(length);
  return first.day > month.daysInMonth
    ? month.toPlainDate({ day: month.daysInMonth })
    : month.toPlainDate({ day: first.day }).subtract({ days: 1 });
}

/** Counts as many days as lie between, leaving out the ones whose end was paused. */
function unpaused(run: ClockRun, received: Temporal.PlainDate, base: Temporal.PlainDate): Temporal.PlainDate {
  const dayZero = run.rule.monthFrom === "receipt-included" ? received.subtract({ days: 1 }) : received;
  return countDays(run, dayZero, datesAfter(run.schedule.timeZone, dayZero, base));
}

/** So many dates on from a date, of those that there were. */
function datesOn(timeZone: string, from: Temporal.PlainDate, dates: number): Temporal.PlainDate {
  let date = from;
  for (let passed = 0; passed < dates; passed += 1)
    date = walkTo(date.add({ days: 1 }), 1, (next) => existsIn(timeZone, next));
  return date;
}

/** How many dates from that of the receipt on, its own included, some pause touches. */
function datesTouched(run: ClockRun, received: Temporal.PlainDate): number {
  const { timeZone } = run.schedule;
  const last = run.pauses.at(-1);
  if (last === undefined) return 0;
  const days = received.until(localDateOf(timeZone, last.to), { largestUnit: "days" }).days;
  const dates = Array.from({ length: Math.max(0, days + 2) }, (_, day) => received.add({ days: day }));
  return dates.filter((date) => existsIn(timeZone, date) && isTouched(run.pauses, timeZone, date)).length;
}
