import type { CountedCase } from "../count/counted-case.js";
import { measureTime, partsBetween, timeMeasured } from "./measure-time.js";
import type { TimeFigures } from "./status-types.js";
import { timeUsed } from "./time-used.js";

/** The moments that figures are counted to. */
export interface FiguresAt {
  readonly now: number;
  readonly received: number;
  /** When it was over. */
  readonly over: number | undefined;
}

/** What is used, remains or is overdue of a count whose clock runs. */
export function figuresOf(counted: CountedCase, { now, received, over }: FiguresAt): TimeFigures {
  if (now < received) return {};
  const { dueAt } = counted.due;
  const end = over ?? now;
  const { used, total } = timeUsed(counted, end, "running");
  const late = end > dueAt ? partsBetween(counted, dueAt, end) : 0;
  return {
    used: timeMeasured(counted, used + late, clockSince(counted, end)),
    ...(over === undefined && now <= dueAt
      ? { remaining: timeMeasured(counted, total - used, dueAt - now) }
      : undefined),
    ...(end > dueAt ? { overdue: measureTime(counted, dueAt, end) } : undefined),
  };
}

/** What is used and remains while the clock is paused; the count has no pause that runs. */
export function pausedFigures(
  counted: CountedCase,
  since: number,
  now: number,
): Required<Pick<TimeFigures, "used" | "remaining">> {
  const paused = { ...counted, pauses: [...counted.pauses, { from: since, to: Infinity }] };
  const { used, total } = timeUsed(paused, now, "paused");
  return {
    used: timeMeasured(counted, used, clockSince(counted, now)),
    remaining: timeMeasured(counted, total - used, counted.due.dueAt - since),
  };
}

function clockSince({ start }: CountedCase, end: number): number {
  return Math.max(0, end - start.at);
}
