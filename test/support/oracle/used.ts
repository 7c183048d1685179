import { Temporal } from "temporal-polyfill";
import { totalOf, unitOf } from "./allowance.js";
import { isWorkingDay } from "./calendar.js";
import { daysCounted } from "./calendar-days.js";
import { lastMillisecondOf, localDateOf } from "./clock.js";
import { countingCalendar, losesWorkingDay, type ClockRun } from "./clock-run.js";
import { runOfCase } from "./due.js";
import { dueMoment } from "./due-moment.js";
import { baseDate } from "./months.js";
import { oracleOpenMillisecondsBetween } from "./open-time.js";
import { isTouched } from "./pauses.js";
import { receivedOn } from "./received-on.js";
import { rolledEnd } from "./roll.js";
import type { OracleCase, OracleRule, OracleSchedule } from "./types.js";

/** How much of an allowance counted up to an instant, and the whole: days, or parts of a unit of time. */
export interface OracleUsed {
  readonly used: number;
  readonly whole: number;
}

const SECONDS: Readonly<Record<string, number>> = {
  hours: 3600,
  minutes: 60,
  seconds: 1,
  officeHours: 3600,
  officeMinutes: 60,
};

/**
 * What is used at an instant that is not after the due moment: walks every day from the receipt to it. A pause is known
 * from when it begins; while it runs, the day counts as if it were paused to its end.
 */
export function oracleUsed(schedule: OracleSchedule, rule: OracleRule, given: OracleCase, now: number): OracleUsed {
  const whole = { ...rule, allowance: totalOf(rule.allowance, given.extension) };
  const { run, pauses } = runOfCase(schedule, whole, given);
  if (now < run.startedAt) return { used: 0, whole: wholeOf(run) };
  const endOfToday = lastMillisecondOf(schedule.timeZone, localDateOf(schedule.timeZone, now)) + 1;
  const begun = pauses
    .filter(({ from }) => from <= now)
    .map(({ from, to }) => ({ from, to: to > now ? endOfToday : to }));
  return { used: Math.max(0, Math.min(usedBy({ ...run, pauses: begun }, now), wholeOf(run))), whole: wholeOf(run) };
}

function usedBy(run: ClockRun, now: number): number {
  const { schedule, rule } = run;
  const unit = unitOf(rule.allowance);
  const today = localDateOf(schedule.timeZone, now);
  switch (unit) {
    case "workingDays":
      return workingDaysUsed(run, today);
    case "calendarDays":
    case "weeks":
      return run.amount === 1 && unit === "calendarDays" ? lastOf(run, today) : daysCounted(run, dayZero(run), today);
    case "months":
    case "years":
      return rule.pauseDays === "inclusive" ? monthsUsed(run, today) : daysCounted(run, dayZero(run), today);
    default: {
      const isOffice = unit.startsWith("office");
      const length = (from: number, to: number): number =>
        isOffice ? oracleOpenMillisecondsBetween(schedule, from, to) : to - from;
      const paused = run.pauses.reduce((sum, { from, to }) => sum + length(from, Math.min(to, now)), 0);
      return (length(run.startedAt, now) - paused) / 1000 / (SECONDS[unit] ?? NaN);
    }
  }
}

function workingDaysUsed(run: ClockRun, today: Temporal.PlainDate): number {
  const calendar = countingCalendar(run);
  let counted = 0;
  for (
    let date = dayZero(run).add({ days: 1 });
    Temporal.PlainDate.compare(date, today) <= 0;
    date = date.add({ days: 1 })
  ) {
    if (!isWorkingDay(calendar, date) || losesWorkingDay(run, date)) continue;
    if (run.amount > 1 || dueMoment(run, date) >= run.startedAt) counted += 1;
  }
  return counted;
}

/** One day that is over before the receipt is the day after. */
function lastOf(run: ClockRun, today: Temporal.PlainDate): number {
  const first = dayZero(run).add({ days: 1 });
  const { countedTo } = rolledEnd(run, first);
  return daysCounted(run, countedTo.subtract({ days: 1 }), today);
}

/** Of months that are moved by whole dates touched, those from that of the receipt on are not used. */
function monthsUsed(run: ClockRun, today: Temporal.PlainDate): number {
  const received = receivedOn(run);
  const days = Math.max(0, received.until(today, { largestUnit: "days" }).days);
  const dates = Array.from({ length: days + 1 }, (_, day) => received.add({ days: day })).filter(
    (date) => Temporal.PlainDate.compare(date, today) <= 0,
  );
  const touched = dates.filter((date) => isTouched(run.pauses, run.schedule.timeZone, date)).length;
  return Math.max(0, dayZero(run).until(today, { largestUnit: "days" }).days) - touched;
}

function dayZero(run: ClockRun): Temporal.PlainDate {
  const received = receivedOn(run);
  return run.rule.countFrom === "day-of" || run.rule.monthFrom === "receipt-included"
    ? received.subtract({ days: 1 })
    : received;
}

function wholeOf(run: ClockRun): number {
  const { amount, rule } = run;
  switch (unitOf(rule.allowance)) {
    case "weeks":
      return 7 * amount;
    case "months":
      return dayZero(run).until(baseDate(run, receivedOn(run), { months: amount }), { largestUnit: "days" }).days;
    case "years":
      return dayZero(run).until(baseDate(run, receivedOn(run), { years: amount }), { largestUnit: "days" }).days;
    default:
      return amount;
  }
}
