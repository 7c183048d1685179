import { UNITS } from "../../charter/units.js";
import { openInstants } from "../../hours/opening.js";
import { without } from "../../time/interval.js";
import { MINUTE } from "../../time/units.js";
import { localDayAt } from "../../time/zone.js";
import type { CountedCase } from "../count/counted-case.js";
import type { ExplainedDay } from "./explained-day.js";
import { surroundingsOf } from "./walk.js";
import type { Surroundings, Walk } from "./walk.js";

/** Uses up open time interval by interval; paused open time does not count. */
export function walkOfficeTime(subject: CountedCase): Walk {
  const { plan, amount, start, pauses, term } = subject;
  const around = surroundingsOf(subject);
  const landsOn = term.counting.landsOn ?? "close";
  const days: ExplainedDay[] = [];
  let left = amount.amount * UNITS[amount.unit].size;
  for (let day = start.day; day <= around.last; day += 1) {
    const open = openInstants(plan.office, day, around.openSpans(day));
    const before = left;
    for (const { from, to } of without(open, [{ from: -Infinity, to: start.at }, ...pauses])) {
      if (left === 0) {
        days.push(dueRow(around, day, before - left, "time was up at the last closing; this is the next opening"));
        return { days, dueDay: localDayAt(plan.office.zone, from) };
      }
      const run = Math.min(left, to - from);
      left -= run;
      const isAtClose = open.some((interval) => interval.to === from + run);
      if (left === 0 && (landsOn === "close" || !isAtClose)) {
        days.push(dueRow(around, day, before, "open time is up"));
        return { days, dueDay: day };
      }
    }
    days.push(around.explained(day, ordinary(day, before - left, subject, around)));
  }
  return { days, dueDay: Infinity };
}

function ordinary(
  day: number,
  used: number,
  { start }: CountedCase,
  around: Surroundings,
): Parameters<Surroundings["explained"]>[1] {
  const role = day === start.day ? "received" : used > 0 ? "counted" : "not-counted";
  const closed = around.closedReason(day);
  if (used > 0) return { role, reason: `${used / MINUTE} open minutes`, usedMilliseconds: used };
  if (closed !== undefined) return { ...closed, usedMilliseconds: 0 };
  return { role, reason: "no open time left on this date", usedMilliseconds: 0 };
}

function dueRow(around: Surroundings, day: number, used: number, reason: string): ExplainedDay {
  return around.explained(day, { role: "due", reason: `${reason}: due`, usedMilliseconds: used });
}
