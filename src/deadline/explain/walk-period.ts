import { UNITS } from "../../charter/units.js";
import { datePartsOf, daysInMonth } from "../../time/civil-date.js";
import type { CivilDay } from "../../time/civil-date.js";
import { endOfDay } from "../../time/zone.js";
import type { CountedCase } from "../count/counted-case.js";
import { dueInstant } from "../count/due-time.js";
import type { ExplainedDay } from "./explained-day.js";
import { steppedDay, walkWithRoll } from "./walk-roll.js";
import { isPaused, startWords, surroundingsOf, waiting } from "./walk.js";
import type { DayReason, Walk } from "./walk.js";

/** Walks a period of calendar days, weeks, months or years to its end, then rolls off closed days. */
export function walkPeriod(subject: CountedCase): Walk {
  const { plan, due, start, term } = subject;
  const { counting } = term;
  const around = surroundingsOf(subject);
  const keepsTime = due.countedFrom === start.day;
  const dueMoment = (day: CivilDay): number =>
    dueInstant(plan.office, day, counting.dueTime ?? "end-of-day", start, keepsTime ? "time-of-receipt" : "opening");
  const stepped = (day: CivilDay): CivilDay => steppedDay(day, subject, around, dueMoment);
  const days: ExplainedDay[] = [];
  const nextDay = (day: CivilDay): CivilDay => (around.isSkipped(day + 1) ? nextDay(day + 1) : day + 1);
  const end = baseEnd(subject, nextDay);
  const isPast = dueMoment(stepped(end)) < start.at;
  const possibleEnd = isPast ? nextDay(end) : end;
  const firstDay = isPast ? possibleEnd : firstDayOf(subject);
  let left = pausedReceipt(subject, firstDay);
  for (let day = firstDay; day <= possibleEnd; day = nextDay(day)) left += 1;
  let number = 0;
  for (let day = start.day; day < firstDay; day += 1) {
    days.push(
      around.explained(day, day < due.countedFrom ? waiting(day, subject, around) : beforePeriod(day, subject)),
    );
  }
  let day = firstDay;
  for (; left > 0 && day <= around.last; day = nextDay(day)) {
    const endSoFar = after(day, left - 1, nextDay);
    if (isPaused(subject, day, endOfDay(plan.office.zone, day) - 1, dueMoment(stepped(endSoFar)))) {
      days.push(around.explained(day, { role: "paused", reason: "the clock was paused" }));
      continue;
    }
    left -= 1;
    number += 1;
    const reason = left === 0 ? `day ${number}, the last of the period` : `day ${number} of the period`;
    days.push(around.explained(day, { role: "counted", count: number, reason }));
  }
  const unrolled = Math.max(around.isSkipped(day - 1) ? day - 2 : day - 1, possibleEnd);
  return walkWithRoll(days, unrolled, stepped(unrolled), around);
}

function beforePeriod(day: CivilDay, subject: CountedCase): DayReason {
  const isStart = day === subject.start.day;
  const isBase = day === subject.due.countedFrom;
  const reason = isStart
    ? `${startWords(subject)}; the period runs from here`
    : isBase
      ? "counts as received; the period runs from here"
      : "not yet in the period";
  return { role: isStart ? "received" : "not-counted", reason };
}

/** The first date that belongs to the period: that of the receipt, or the day after it. */
function firstDayOf({ due, term }: CountedCase): CivilDay {
  const { countFrom, monthFrom } = term.counting;
  return due.countedFrom + (countFrom === "day-of" || monthFrom === "receipt-included" ? 0 : 1);
}

/** A pause that takes in the date of receipt adds that date to a month, though the date itself is not in it. */
function pausedReceipt(subject: CountedCase, firstDay: CivilDay): number {
  const { monthFrom, pauseDays } = subject.term.counting;
  const { countedFrom } = subject.due;
  if (monthFrom === undefined || pauseDays !== "inclusive" || firstDay === countedFrom) return 0;
  return isPaused(subject, countedFrom, Infinity, Infinity) ? 1 : 0;
}

/** The last date of the period without pauses and roll, found by walking. */
function baseEnd({ amount, due, term }: CountedCase, nextDay: (day: CivilDay) => CivilDay): CivilDay {
  const { countFrom, monthFrom } = term.counting;
  const from = due.countedFrom;
  const { kind, size } = UNITS[amount.unit];
  const length = amount.amount * size;
  if (kind === "dates") {
    return after(from, countFrom === "day-of" ? length - 1 : length, nextDay);
  }
  const first = monthFrom === "from-next-day" ? nextDay(from) : from;
  const corresponding = walkMonths(first, length);
  const isWhole = monthFrom === "receipt-included" && datePartsOf(corresponding).day >= datePartsOf(first).day;
  return nextDay(isWhole ? corresponding - 2 : corresponding - 1);
}

/** So many days after a day, one by one. */
function after(day: CivilDay, days: number, nextDay: (day: CivilDay) => CivilDay): CivilDay {
  let reached = day;
  for (let number = 0; number < days; number += 1) reached = nextDay(reached);
  return reached;
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
