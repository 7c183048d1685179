import type { CivilDay } from "../../time/civil-date.js";
import type { CountedCase } from "../count/counted-case.js";
import { dueInstant } from "../count/due-time.js";
import type { ExplainedDay } from "./explained-day.js";
import { closingOf, isPaused, startWords, surroundingsOf, waiting } from "./walk.js";
import type { DayReason, Surroundings, Walk } from "./walk.js";

/** Counts working days one by one. */
export function walkWorkingDays(subject: CountedCase): Walk {
  const { plan, amount, start, due, term } = subject;
  const around = surroundingsOf(subject);
  const { countFrom, dueTime = "end-of-day" } = term.counting;
  const firstCandidate = due.countedFrom + (countFrom === "day-of" || amount.amount === 0 ? 0 : 1);
  const keepsTime = due.countedFrom === start.day && around.closedReason(start.day) === undefined;
  const wanted = Math.max(amount.amount, 1);
  const days: ExplainedDay[] = [];
  let count = 0;
  for (let day = start.day; day <= around.last; day += 1) {
    const moment = dueInstant(plan.office, day, dueTime, start, keepsTime ? "time-of-receipt" : "opening");
    const limit = count + 1 >= wanted ? moment : Infinity;
    const why = day < firstCandidate ? beforeFirst(day, subject, around) : notCounted(day, subject, around, limit);
    if (why !== undefined) {
      days.push(around.explained(day, why));
      continue;
    }
    count += 1;
    const isDue = count >= wanted && moment >= start.at;
    const reason = reasonOf(count, wanted, isDue);
    days.push(around.explained(day, { role: isDue ? "due" : "counted", count, reason }));
    if (isDue) return { days, dueDay: day };
  }
  return { days, dueDay: Infinity };
}

function reasonOf(count: number, wanted: number, isDue: boolean): string {
  if (count < wanted) return `working day ${count} of ${wanted}`;
  if (!isDue) return `working day ${count}, but its due moment is before the receipt`;
  if (count === wanted) return `working day ${count} of ${wanted}: due`;
  return "due: the next working day, because the due moment would have been before the receipt";
}

function beforeFirst(day: CivilDay, subject: CountedCase, around: Surroundings): DayReason {
  const { start, due } = subject;
  if (day !== due.countedFrom) return waiting(day, subject, around);
  const isStart = day === start.day;
  const role = isStart ? "received" : "not-counted";
  return { role, reason: `${isStart ? startWords(subject) : "counts as received"}; counting starts the day after` };
}

function notCounted(day: CivilDay, subject: CountedCase, around: Surroundings, limit: number): DayReason | undefined {
  const closed = around.closedReason(day);
  if (closed !== undefined) return closed;
  if (subject.pauses.length === 0) return undefined;
  if (!isPaused(subject, day, closingOf(subject, around.openSpans(day), day), limit)) return undefined;
  return { role: "paused", reason: "the clock was paused" };
}
