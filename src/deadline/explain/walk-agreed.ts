import type { CountedCase } from "../count/counted-case.js";
import type { ExplainedDay } from "./explained-day.js";
import { surroundingsOf } from "./walk.js";
import type { Walk } from "./walk.js";

/** Walks to a time that was agreed with the customer: no day counts. */
export function walkAgreed(subject: CountedCase): Walk {
  const { received, due } = subject;
  const around = surroundingsOf(subject);
  const days: ExplainedDay[] = [];
  for (let day = received.day; day <= due.dueDay; day += 1) {
    const isDue = day === due.dueDay;
    const role = isDue ? "due" : day === received.day ? "received" : "not-counted";
    const reason = isDue
      ? "the time agreed with the customer: due"
      : day === received.day
        ? "received"
        : "before the agreed time";
    days.push(around.explained(day, { role, reason }));
  }
  return { days, dueDay: due.dueDay };
}
