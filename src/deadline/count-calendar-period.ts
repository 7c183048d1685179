import { roll } from "../calendar/roll.js";
import { addMonths, datePartsOf, daysInMonth } from "../time/civil-date.js";
import type { CivilDay } from "../time/civil-date.js";
import { dueInstant } from "./due-time.js";
import { movedByPauses, skippedDates } from "./pauses.js";
import type { SkippedDays } from "./pauses.js";
import { countedFrom } from "./receipt.js";
import type { CountContext, Counted, DaySpan } from "./term.js";

/** `calendarDays: n` (weeks are seven): n dates after the receipt, or with `day-of` n dates that begin with it; then roll. */
export function countCalendarDayTerm(n: number, context: CountContext): Counted {
  const includesReceipt = context.counting.countFrom === "day-of";
  return countPeriod(
    context,
    (from) => (includesReceipt ? from + n - 1 : from + n),
    (from) => (includesReceipt ? from : from + 1),
  );
}

/** `months: n` (years are twelve): the corresponding date by `monthFrom`, clamped to the month's last day; then roll. */
export function countMonthTerm(n: number, context: CountContext): Counted {
  const { monthFrom, pauseDays } = context.counting;
  const skipsReceipt = pauseDays === "inclusive" || monthFrom === "day-of";
  return countPeriod(
    context,
    (from) => {
      if (monthFrom === "from-next-day") return addMonths(from + 1, n);
      return monthFrom === "day-of" ? lastDayOfPeriodFrom(from, n) : addMonths(from, n);
    },
    (from) => (skipsReceipt ? from : from + 1),
  );
}

/** The day before the corresponding date; where the month has no such date, its last day. */
function lastDayOfPeriodFrom(first: CivilDay, months: number): CivilDay {
  const corresponding = addMonths(first, months);
  const { year, month, day } = datePartsOf(corresponding);
  const isClamped = day < datePartsOf(first).day && day === daysInMonth(year, month);
  return isClamped ? corresponding : corresponding - 1;
}

function countPeriod(
  context: CountContext,
  endOf: (from: CivilDay) => CivilDay,
  firstCounted: (from: CivilDay) => CivilDay,
): Counted {
  const { office, calendar, counting, receipt, pauses } = context;
  const from = countedFrom(receipt, counting.cutOff ?? "none", office, calendar);
  const dueTime = counting.dueTime ?? "end-of-day";
  const sameTime = from === receipt.day ? "time-of-receipt" : "opening";
  const dueMoment = (day: CivilDay): number => dueInstant(office, day, dueTime, receipt, sameTime);
  const rolledFrom = (day: CivilDay): CivilDay => rolledDay(day, context, dueMoment);
  const end = endOf(from);
  const isPast = dueMoment(rolledFrom(end)) < receipt.at;
  const possibleEnd = isPast ? end + 1 : end;
  const first = isPast ? possibleEnd : firstCounted(from);
  const unrolled = movedByPauses(
    pauses,
    (pause) => skippedDates(office, pause, counting.pauseDays ?? "at-close"),
    (days) => skippedFrom(days, first),
    (skipped) => possibleEnd + skipped,
    (day) => dueMoment(rolledFrom(day)),
  );
  const rolled = rolledFrom(unrolled);
  const calendarUsed: DaySpan[] = [];
  if (counting.cutOff !== "none") calendarUsed.push({ first: receipt.day, last: from });
  if ((counting.roll ?? "none") !== "none" || dueTime === "close") {
    calendarUsed.push({ first: Math.min(unrolled, rolled), last: Math.max(unrolled, rolled) });
  }
  return { countedFrom: from, dueDay: rolled, dueAt: dueMoment(rolled), calendarUsed };
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
