import { findRolled, roll } from "../calendar/roll.js";
import { addMonths, datePartsOf, daysInMonth, requireSupportedDay } from "../time/civil-date.js";
import type { CivilDay } from "../time/civil-date.js";
import { dateAfter, datesFromThrough } from "../time/skipped-dates.js";
import type { ZoneTable } from "../time/zone.js";
import { dueInstant, missesOpening } from "./due-time.js";
import { movedByPauses, skippedDates } from "./pauses.js";
import { countedFrom } from "./receipt.js";
import type { CountContext, Counted, DaySpan } from "./term.js";

/** `calendarDays: n` (weeks are seven): n dates after the receipt, or with `day-of` n dates that begin with it; then roll. */
export function countCalendarDayTerm(n: number, context: CountContext): Counted {
  const includesReceipt = context.counting.countFrom === "day-of";
  return countPeriod(
    context,
    (from, zone) => dateAfter(zone, includesReceipt ? from - 1 : from, n),
    (from) => (includesReceipt ? from : from + 1),
  );
}

/** `months: n` (years are twelve): the corresponding date by `monthFrom`, clamped to the month's last day; then roll. */
export function countMonthTerm(n: number, context: CountContext): Counted {
  const { monthFrom, pauseDays } = context.counting;
  const skipsReceipt = pauseDays === "inclusive" || monthFrom === "day-of";
  return countPeriod(
    context,
    (from, zone) => {
      if (monthFrom === "from-next-day") return dateAfter(zone, addMonths(dateAfter(zone, from, 1), n), 0);
      return dateAfter(zone, monthFrom === "day-of" ? lastDayOfPeriodFrom(from, n) : addMonths(from, n), 0);
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
  endOf: (from: CivilDay, zone: ZoneTable) => CivilDay,
  firstCounted: (from: CivilDay) => CivilDay,
): Counted {
  const { office, calendar, counting, receipt, pauses } = context;
  const from = countedFrom(receipt, counting.cutOff ?? "none", office, calendar);
  const dueTime = counting.dueTime ?? "end-of-day";
  const sameTime = from === receipt.day ? "time-of-receipt" : "opening";
  const dueMoment = (day: CivilDay): number => dueInstant(office, day, dueTime, receipt, sameTime);
  const rolledFrom = (day: CivilDay): CivilDay => rolledDay(day, context, dueMoment);
  const end = requireSupportedDay(endOf(from, office.zone), "The end of a period");
  const isPast = dueMoment(rolledFrom(end)) < receipt.at;
  const possibleEnd = isPast ? dateAfter(office.zone, end, 1) : end;
  const first = isPast ? possibleEnd : firstCounted(from);
  const unrolled = movedByPauses(
    pauses,
    (pause) => skippedDates(office, pause, counting.pauseDays ?? "at-close"),
    (days) => datesFromThrough(office.zone, Math.max(days.first, first), days.last),
    (skipped) => dateAfter(office.zone, possibleEnd, skipped),
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
    missesOpening: missesOpening(office, rolled, dueTime, sameTime),
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
