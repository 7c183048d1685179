import { roll } from "../calendar/roll.js";
import { addMonths, datePartsOf, daysInMonth } from "../time/civil-date.js";
import type { CivilDay } from "../time/civil-date.js";
import { dueInstant } from "./due-time.js";
import { movedByPauses, skippedDates } from "./pauses.js";
import type { SkippedDays } from "./pauses.js";
import { countedFrom } from "./receipt.js";
import type { CountContext, Counted, DaySpan } from "./term.js";

/** A period of dates before any pause or roll. */
export interface Period {
  /** The date that counts as that of the receipt. */
  readonly from: CivilDay;
  /** The first date that counts. */
  readonly first: CivilDay;
  /** The first date that a pause can add to the period. */
  readonly firstSkipped: CivilDay;
  /** The last date that counts. */
  readonly end: CivilDay;
}

/** `calendarDays: n` (weeks are seven): n dates after the receipt, or with `day-of` n dates that begin with it; then roll. */
export function countCalendarDayTerm(n: number, context: CountContext): Counted {
  return countPeriod(context, calendarDayPeriod(n, context));
}

/** `months: n` (years are twelve): the corresponding date by `monthFrom`, clamped to the month's last day; then roll. */
export function countMonthTerm(n: number, context: CountContext): Counted {
  return countPeriod(context, monthPeriod(n, context));
}

/** The n dates of an allowance in calendar days. */
export function calendarDayPeriod(n: number, context: CountContext): Period {
  const from = startOf(context);
  const first = context.counting.countFrom === "day-of" ? from : from + 1;
  return notBeforeReceipt({ from, first, firstSkipped: first, end: first + n - 1 }, context);
}

/** The dates of n months. */
export function monthPeriod(n: number, context: CountContext): Period {
  const { monthFrom, pauseDays } = context.counting;
  const from = startOf(context);
  const first = monthFrom === "day-of" ? from : from + 1;
  const firstSkipped = pauseDays === "inclusive" ? from : first;
  return notBeforeReceipt({ from, first, firstSkipped, end: endOfMonths(from, n, monthFrom) }, context);
}

function endOfMonths(from: CivilDay, n: number, monthFrom: CountContext["counting"]["monthFrom"]): CivilDay {
  if (monthFrom === "from-next-day") return addMonths(from + 1, n);
  return monthFrom === "day-of" ? lastDayOfPeriodFrom(from, n) : addMonths(from, n);
}

function startOf({ office, calendar, counting, receipt }: CountContext): CivilDay {
  return countedFrom(receipt, counting.cutOff ?? "none", office, calendar);
}

/** A period that would be over before the receipt ends with the next date. */
function notBeforeReceipt(period: Period, context: CountContext): Period {
  const dueMoment = dueMomentIn(context, period.from);
  if (dueMoment(rolledDay(period.end, context, dueMoment)) >= context.receipt.at) return period;
  const end = period.end + 1;
  return { from: period.from, first: end, firstSkipped: end, end };
}

/** The day before the corresponding date; where the month has no such date, its last day. */
function lastDayOfPeriodFrom(first: CivilDay, months: number): CivilDay {
  const corresponding = addMonths(first, months);
  const { year, month, day } = datePartsOf(corresponding);
  const isClamped = day < datePartsOf(first).day && day === daysInMonth(year, month);
  return isClamped ? corresponding : corresponding - 1;
}

function countPeriod(context: CountContext, { from, firstSkipped, end }: Period): Counted {
  const { office, counting, receipt, pauses } = context;
  const dueMoment = dueMomentIn(context, from);
  const rolledFrom = (day: CivilDay): CivilDay => rolledDay(day, context, dueMoment);
  const unrolled = movedByPauses(
    pauses,
    (pause) => skippedDates(office, pause, counting.pauseDays ?? "at-close"),
    (days) => skippedFrom(days, firstSkipped),
    (skipped) => end + skipped,
    (day) => dueMoment(rolledFrom(day)),
  );
  const rolled = rolledFrom(unrolled);
  const calendarUsed: DaySpan[] = [];
  if (counting.cutOff !== "none") calendarUsed.push({ first: receipt.day, last: from });
  if ((counting.roll ?? "none") !== "none" || counting.dueTime === "close") {
    calendarUsed.push({ first: Math.min(unrolled, rolled), last: Math.max(unrolled, rolled) });
  }
  return { countedFrom: from, dueDay: rolled, dueAt: dueMoment(rolled), calendarUsed };
}

function dueMomentIn({ office, counting, receipt }: CountContext, from: CivilDay): (day: CivilDay) => number {
  const sameTime = from === receipt.day ? "time-of-receipt" : "opening";
  return (day) => dueInstant(office, day, counting.dueTime ?? "end-of-day", receipt, sameTime);
}

function skippedFrom(days: SkippedDays, first: CivilDay): number {
  return Math.max(0, days.last - Math.max(days.first, first) + 1);
}

/** Rolled backwards past the receipt, a day goes forward instead. */
function rolledDay(unrolled: CivilDay, context: CountContext, dueMoment: (day: CivilDay) => number): CivilDay {
  const { calendar, counting, receipt } = context;
  const convention = counting.roll ?? "none";
  const rolled = roll(calendar, unrolled, convention);
  const wentBack = rolled < unrolled && dueMoment(rolled) < receipt.at;
  return wentBack ? roll(calendar, unrolled, "following") : rolled;
}
