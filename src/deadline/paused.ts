import { countWorkingDays } from "../calendar/working-days.js";
import type { CivilDay } from "../time/civil-date.js";
import type { CountedCase } from "./count-case.js";
import { countTerm } from "./count-term.js";
import { measureTime } from "./measure-time.js";
import type { TimeMeasured } from "./measure-time.js";
import { skippedDates, skippedWorkingDays } from "./pauses.js";

/**
 * What is left of an allowance while the clock is paused: the days that had not counted yet, or the time not used. Days
 * that a roll adds after the last counted one are not of the allowance.
 */
export function remainingWhenPaused(subject: CountedCase, since: number): TimeMeasured {
  const { plan, term, counted } = subject;
  const { office } = plan;
  const measured = measureTime(plan, term, since, counted.dueAt);
  const pauseDays = term.counting.pauseDays;
  if (pauseDays === undefined) return measured;
  const pause = { from: since, to: Math.max(since + 1, counted.dueAt) };
  const isWorkingDays = term.amount.unit === "workingDays";
  const skipped = (isWorkingDays ? skippedWorkingDays : skippedDates)(office, pause, pauseDays);
  const first = Math.max(skipped.first, firstCountedDay(subject));
  const last = lastCountedDay(subject);
  const amount = isWorkingDays ? countWorkingDays(term.calendar, first - 1, Math.max(first - 1, last)) : Math.max(0, last - first + 1);
  return Object.freeze({ ...measured, amount });
}

/** The first day that can count, or that an inclusive pause of months would add. */
function firstCountedDay({ term, amount, counted }: CountedCase): CivilDay {
  const { countFrom, monthFrom, pauseDays } = term.counting;
  const isMonths = amount.unit === "months" || amount.unit === "years";
  const fromReceipt = isMonths ? pauseDays === "inclusive" || monthFrom === "day-of" : countFrom === "day-of" || amount.amount === 0;
  return fromReceipt ? counted.countedFrom : counted.countedFrom + 1;
}

/** The due day before any roll. */
function lastCountedDay({ plan, term, amount, start, pauses, counted }: CountedCase): CivilDay {
  if ((term.counting.roll ?? "none") === "none") return counted.dueDay;
  const counting = { ...term.counting, roll: "none" as const };
  return countTerm(amount, { office: plan.office, calendar: term.calendar, counting, receipt: start, pauses }).dueDay;
}
