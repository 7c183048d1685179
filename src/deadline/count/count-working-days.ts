import { countWorkingDays, isWorking, nthWorkingDayAfter } from "../../calendar/working-days.js";
import type { CivilDay } from "../../time/civil-date.js";
import { dueInstant, missesOpening } from "./due-time.js";
import { movedByPauses, skippedWorkingDays } from "./paused-days.js";
import { countedFrom } from "../case/received.js";
import type { CountContext, Counted } from "./term.js";

/**
 * `workingDays: n`. Day 1 is the first working day after the receipt (`day-after`) or on or after it (`day-of`); n = 0
 * is the day of receipt itself, or the next working day. A due moment before the receipt moves to the next working day.
 */
export function countWorkingDayTerm(n: number, context: CountContext): Counted {
  const { office, calendar, counting, receipt, pauses } = context;
  const dueTime = counting.dueTime ?? "end-of-day";
  const from = countedFrom(receipt, counting.cutOff ?? "none", office, calendar);
  const isOpenAtReceipt = from === receipt.day && (dueTime !== "same-time" || isWorking(calendar, receipt.day));
  const sameTime = isOpenAtReceipt ? "time-of-receipt" : "opening";
  const dueMoment = (day: CivilDay): number => dueInstant(office, day, dueTime, receipt, sameTime);
  const dayBeforeFirst = counting.countFrom === "day-of" || n === 0 ? from - 1 : from;
  const nthAfter = (before: CivilDay, count: number): CivilDay =>
    pauses.length === 0
      ? nthWorkingDayAfter(calendar, before, count)
      : movedByPauses(
          pauses,
          (pause) => skippedWorkingDays(office, pause, counting.pauseDays ?? "at-close"),
          ({ first, last }) => Math.max(0, countWorkingDays(calendar, Math.max(first - 1, before), last)),
          (skipped) => nthWorkingDayAfter(calendar, before, count + skipped),
          dueMoment,
        );
  let dueDay = nthAfter(dayBeforeFirst, Math.max(n, 1));
  let dueAt = dueMoment(dueDay);
  if (dueAt < receipt.at) {
    dueDay = nthAfter(dueDay, 1);
    dueAt = dueMoment(dueDay);
  }
  const looksAtReceipt = counting.cutOff !== "none" || dueTime === "same-time";
  const calendarUsed = [{ first: looksAtReceipt ? receipt.day : dayBeforeFirst + 1, last: dueDay }];
  return {
    countedFrom: from,
    dueDay,
    dueAt,
    missesOpening: missesOpening(office, dueDay, dueTime, sameTime),
    calendarUsed,
  };
}

/** The first day that can count: one whose due moment would precede the receipt cannot. */
export function firstWorkingDay(n: number, context: CountContext): CivilDay {
  const { office, calendar, counting, receipt } = context;
  const from = countedFrom(receipt, counting.cutOff ?? "none", office, calendar);
  if (counting.countFrom !== "day-of") return from + 1;
  return n > 1 ? from : countWorkingDayTerm(n, { ...context, pauses: [] }).dueDay;
}
