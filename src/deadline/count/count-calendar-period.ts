import { findRolled, roll } from "../../calendar/roll.js";
import { addMonths, datePartsOf, daysInMonth, requireSupportedDay } from "../../time/civil-date.js";
import type { CivilDay } from "../../time/civil-date.js";
import { dateAfter, datesFromThrough } from "../../time/skipped-dates.js";
import { dueInstant, missesOpening } from "./due-time.js";
import type { SameTime } from "./due-time.js";
import { movedByPauses, skippedDates } from "./paused-days.js";
import { countedFrom } from "../case/received.js";
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
  return notBeforeReceipt(
    { from, first, firstSkipped: first, end: dateAfter(context.office.zone, first - 1, n) },
    context,
  );
}

/** The dates of n months. */
export function monthPeriod(n: number, context: CountContext): Period {
  const { monthFrom, pauseDays } = context.counting;
  const from = startOf(context);
  const first = monthFrom === "receipt-included" ? from : from + 1;
  const firstSkipped = pauseDays === "inclusive" ? from : first;
  return notBeforeReceipt({ from, first, firstSkipped, end: endOfMonths(from, n, context) }, context);
}

function endOfMonths(from: CivilDay, n: number, { office, counting }: CountContext): CivilDay {
  const { zone } = office;
  if (counting.monthFrom === "from-next-day") return dateAfter(zone, addMonths(dateAfter(zone, from, 1), n), 0);
  return dateAfter(
    zone,
    counting.monthFrom === "receipt-included" ? lastDayOfPeriodFrom(from, n) : addMonths(from, n),
    0,
  );
}

function startOf({ office, calendar, counting, receipt }: CountContext): CivilDay {
  return countedFrom(receipt, counting.cutOff ?? "none", office, calendar);
}

/** A period that would be over before the receipt ends with the next date. */
function notBeforeReceipt(period: Period, context: CountContext): Period {
  const end = requireSupportedDay(period.end, "The end of a period");
  const dueMoment = dueMomentIn(context, period.from);
  if (dueMoment(rolledDay(end, context, dueMoment)) >= context.receipt.at) return period;
  const next = dateAfter(context.office.zone, end, 1);
  return { from: period.from, first: next, firstSkipped: next, end: next };
}

function dueMomentIn({ office, counting, receipt }: CountContext, from: CivilDay): (day: CivilDay) => number {
  return (day) => dueInstant(office, day, counting.dueTime ?? "end-of-day", receipt, sameTimeOf(from, receipt));
}

function sameTimeOf(from: CivilDay, { day }: CountContext["receipt"]): SameTime {
  return from === day ? "time-of-receipt" : "opening";
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
  const dueTime = counting.dueTime ?? "end-of-day";
  const dueMoment = dueMomentIn(context, from);
  const rolledFrom = (day: CivilDay): CivilDay => rolledDay(day, context, dueMoment);
  const unrolled = movedByPauses(
    pauses,
    (pause) => skippedDates(office, pause, counting.pauseDays ?? "at-close"),
    (days) => datesFromThrough(office.zone, Math.max(days.first, firstSkipped), days.last),
    (skipped) => dateAfter(office.zone, end, skipped),
    (day) => dueMoment(rolledFrom(day)),
  );
  const rolled = rolledFrom(unrolled);
  const calendarUsed: DaySpan[] = [];
  if (counting.cutOff !== "none") calendarUsed.push({ first: receipt.day, last: from });
  if ((counting.roll ?? "none") !== "none" || dueTime === "close") {
    calendarUsed.push({ first: Math.min(unrolled, rolled), last: Math.max(unrolled, rolled) });
  }
  return {
    countedFrom: from,
    dueDay: rolled,
    dueAt: dueMoment(rolled),
    missesOpening: missesOpening(office, rolled, dueTime, sameTimeOf(from, receipt)),
    calendarUsed,
  };
}

/** Rolled backwards past the receipt, or past all dates that are computed, a day goes forward instead. */
function rolledDay(unrolled: CivilDay, context: CountContext, dueMoment: (day: CivilDay) => number): CivilDay {
  const { calendar, counting, receipt } = context;
  const rolled = findRolled(calendar, unrolled, counting.roll ?? "none");
  const isInTime = rolled !== undefined && (rolled >= unrolled || dueMoment(rolled) >= receipt.at);
  return isInTime ? rolled : roll(calendar, unrolled, "following");
}
