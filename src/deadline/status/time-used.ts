import { countWorkingDays } from "../../calendar/working-days.js";
import { UNITS } from "../../charter/units.js";
import { openBetween } from "../../hours/open-time.js";
import type { CivilDay } from "../../time/civil-date.js";
import type { Interval } from "../../time/interval.js";
import { datesFromThrough } from "../../time/skipped-dates.js";
import { endOfDay, localDayAt } from "../../time/zone.js";
import { calendarDayPeriod, monthPeriod } from "../count/count-calendar-period.js";
import type { CountedCase } from "../count/counted-case.js";
import { firstWorkingDay } from "../count/count-working-days.js";
import { partsBetween } from "./measure-time.js";
import { skippedDates, skippedWorkingDays } from "../count/paused-days.js";

/** How much of an allowance is used: whole days, or milliseconds of elapsed or open time. */
export interface TimeUsed {
  readonly used: number;
  /** The whole allowance. */
  readonly total: number;
}

/** Whether the clock runs at the moment asked for; while it is paused, that day does not count yet. */
export type Clock = "running" | "paused";

/**
 * What of an allowance is used up at a moment: what counted by then, so that pauses recorded for later change nothing. Days
 * count from their beginning, so the day of the moment is used; nothing counts after the due moment.
 */
export function timeUsed(counted: CountedCase, moment: number, clock: Clock): TimeUsed {
  const { start, due } = counted;
  const found = usedThrough(counted, Math.max(start.at, Math.min(moment, due.dueAt)), clock);
  return moment < start.at ? { used: 0, total: found.total } : found;
}

function usedThrough(counted: CountedCase, at: number, clock: Clock): TimeUsed {
  const { term, start, due, agreed, amount } = counted;
  if (agreed === true)
    return within(partsBetween(counted, start.at, at), partsBetween(counted, start.at, Math.max(start.at, due.dueAt)));
  const { kind, size } = UNITS[term.amount.unit];
  if (kind === "elapsed" || kind === "open") return within(clockTimeUsed(counted, at), amount.amount * size);
  return kind === "working-days" ? workingDaysUsed(counted, at, clock) : datesUsed(counted, at, clock);
}

function within(used: number, total: number): TimeUsed {
  return { used: Math.max(0, Math.min(used, total)), total };
}

function clockTimeUsed(counted: CountedCase, at: number): number {
  const { plan, term, start, pauses } = counted;
  const isOpenTime = UNITS[term.amount.unit].kind === "open";
  const length = (from: number, to: number): number => (isOpenTime ? openBetween(plan.office, from, to) : to - from);
  return pauses
    .filter(({ from }) => from < at)
    .reduce((used, { from, to }) => used - length(from, Math.min(to, at)), length(start.at, at));
}

function workingDaysUsed(counted: CountedCase, at: number, clock: Clock): TimeUsed {
  const { plan, term, amount } = counted;
  const first = firstWorkingDay(amount.amount, contextOf(counted));
  const count = (from: CivilDay, through: CivilDay): number =>
    from > through ? 0 : countWorkingDays(term.calendar, from - 1, through);
  const pauseDays = term.counting.pauseDays ?? "at-close";
  const used = daysUsed(counted, at, clock, {
    first,
    firstSkipped: first,
    count,
    skipped: (pause) => skippedWorkingDays(plan.office, pause, pauseDays),
  });
  return within(used, amount.amount);
}

/** Of months, the whole is the days of the period before any roll. */
function datesUsed(counted: CountedCase, at: number, clock: Clock): TimeUsed {
  const { plan, term, amount } = counted;
  const { kind, size } = UNITS[amount.unit];
  const period = (kind === "months" ? monthPeriod : calendarDayPeriod)(amount.amount * size, contextOf(counted));
  const { first, firstSkipped, end } = period;
  const count = (from: CivilDay, through: CivilDay): number => datesFromThrough(plan.office.zone, from, through);
  const pauseDays = term.counting.pauseDays ?? "at-close";
  const used = daysUsed(counted, at, clock, {
    first,
    firstSkipped,
    count,
    skipped: (pause) => skippedDates(plan.office, pause, pauseDays),
  });
  return within(used, kind === "months" ? count(first, end) : amount.amount * size);
}

interface Days {
  readonly first: CivilDay;
  /** The first day that a pause can take away. */
  readonly firstSkipped: CivilDay;
  readonly count: (from: CivilDay, through: CivilDay) => number;
  readonly skipped: (pause: Interval) => { readonly first: CivilDay; readonly last: CivilDay };
}

function daysUsed(
  { plan, pauses }: CountedCase,
  at: number,
  clock: Clock,
  { first, firstSkipped, count, skipped }: Days,
): number {
  const { zone } = plan.office;
  const today = localDayAt(zone, at);
  let used = count(first, today);
  let seenThrough = firstSkipped - 1;
  for (const { from, to } of begunBy(pauses, at, clock === "paused" ? endOfDay(zone, today) : at)) {
    const days = skipped({ from, to });
    const last = Math.min(days.last, today);
    used -= count(Math.max(days.first, seenThrough + 1), last);
    seenThrough = Math.max(seenThrough, last);
  }
  return used;
}

/** The pauses that have begun by a moment, as far as they are known then. */
function begunBy(pauses: readonly Interval[], at: number, until: number): readonly Interval[] {
  return pauses
    .filter(({ from }) => from <= at && from < until)
    .map(({ from, to }) => ({ from, to: to > at ? until : to }));
}

function contextOf({ plan, term, start }: CountedCase): Parameters<typeof monthPeriod>[1] {
  return { office: plan.office, calendar: term.calendar, counting: term.counting, receipt: start, pauses: [] };
}
