import { datePartsOf, daysInMonth } from "../time/civil-date.js";
import type { CivilDay } from "../time/civil-date.js";
import { endOfDay } from "../time/zone.js";
import type { CountedCase } from "./count-case.js";
import { dueInstant } from "./due-time.js";
import type { ExplainedDay } from "./explained-day.js";
import { steppedDay, walkWithRoll } from "./walk-roll.js";
import { isPaused, startWords, surroundingsOf, waiting } from "./walk.js";
import type { DayReason, Walk } from "./walk.js";

/** Walks a period of calendar days, weeks, months or years to its end, then rolls off closed days. */
export function walkPeriod(subject: CountedCase): Walk {
  const { plan, counted, start, term } = subject;
  const { counting } = term;
  const around = surroundingsOf(subject);
  const keepsTime = counted.countedFrom === start.day;
  const dueMoment = (day: CivilDay): number =>
    dueInstant(plan.office, day, counting.dueTime ?? "end-of-day", start, keepsTime ? "time-of-receipt" : "opening");
  const stepped = (day: CivilDay): CivilDay => steppedDay(day, subject, around, dueMoment);
  const days: ExplainedDay[] = [];
  const end = baseEnd(subject);
  const isPast = dueMoment(stepped(end)) < start.at;
  const possibleEnd = isPast ? end + 1 : end;
  const firstDay = isPast ? possibleEnd : firstDayOf(subject);
  let left = possibleEnd - firstDay + 1 + pausedReceipt(subject, firstDay);
  let number = 0;
  for (let day = start.day; day < firstDay; day += 1) {
    days.push(around.explained(day, day < counted.countedFrom ? waiting(day, subject, around) : beforePeriod(day, subject)));
  }
  let day = firstDay;
  for (; left > 0 && day <= around.last; day += 1) {
    const endSoFar = day + left - 1;
    if (isPaused(subject, day, endOfDay(plan.office.zone, day) - 1, dueMoment(stepped(endSoFar)))) {
      days.push(around.explained(day, { role: "paused", reason: "the clock was paused" }));
      continue;
    }
    left -= 1;
    number += 1;
    const reason = left === 0 ? `day ${number}, the last of the period` : `day ${number} of the period`;
    days.push(around.explained(day, { role: "counted", count: number, reason }));
  }
  const unrolled = Math.max(day - 1, possibleEnd);
  return walkWithRoll(days, unrolled, stepped(unrolled), around);
}

function beforePeriod(day: CivilDay, subject: CountedCase): DayReason {
  const isStart = day === subject.start.day;
  const isBase = day === subject.counted.countedFrom;
  const reason = isStart ? `${startWords(subject)}; the period runs from here` : isBase ? "counts as received; the period runs from here" : "not yet in the period";
  return { role: isStart ? "received" : "not-counted", reason };
}

/** The first date that belongs to the period: that of the receipt, or the day after it. */
function firstDayOf({ counted, term }: CountedCase): CivilDay {
  const { countFrom, monthFrom } = term.counting;
  return counted.countedFrom + (countFrom === "day-of" || monthFrom === "day-of" ? 0 : 1);
}

/** A pause that takes in the date of receipt adds that date to a month, though the date itself is not in it. */
function pausedReceipt(subject: CountedCase, firstDay: CivilDay): number {
  const { monthFrom, pauseDays } = subject.term.counting;
  const { countedFrom } = subject.counted;
  if (monthFrom === undefined || pauseDays !== "inclusive" || firstDay === countedFrom) return 0;
  return isPaused(subject, countedFrom, Infinity, Infinity) ? 1 : 0;
}

/** The last date of the period without pauses and roll, found by walking. */
function baseEnd({ amount, counted, term }: CountedCase): CivilDay {
  const { countFrom, monthFrom } = term.counting;
  const from = counted.countedFrom;
  if (amount.unit === "calendarDays" || amount.unit === "weeks") {
    const length = amount.unit === "weeks" ? 7 * amount.amount : amount.amount;
    return countFrom === "day-of" ? from + length - 1 : from + length;
  }
  const first = monthFrom === "from-next-day" ? from + 1 : from;
  const corresponding = walkMonths(first, amount.unit === "years" ? 12 * amount.amount : amount.amount);
  if (monthFrom !== "day-of") return corresponding;
  return datePartsOf(corresponding).day < datePartsOf(first).day ? corresponding : corresponding - 1;
}

/** Goes from month to month, then to the same day of the month or to its last. */
function walkMonths(from: CivilDay, months: number): CivilDay {
  const wanted = datePartsOf(from).day;
  let day = from - wanted + 1;
  for (let month = 0; month < months; month += 1) {
    const parts = datePartsOf(day);
    day += daysInMonth(parts.year, parts.month);
  }
  const { year, month } = datePartsOf(day);
  return day + Math.min(wanted, daysInMonth(year, month)) - 1;
}
