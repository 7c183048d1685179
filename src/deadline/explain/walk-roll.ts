import { datePartsOf } from "../../time/civil-date.js";
import type { CivilDay } from "../../time/civil-date.js";
import type { CountedCase } from "../count/counted-case.js";
import type { ExplainedDay } from "./explained-day.js";
import type { Surroundings, Walk } from "./walk.js";

/** Steps off closed days by the roll convention; a step back past the receipt goes forward instead. */
export function steppedDay(
  unrolled: CivilDay,
  { start, term }: CountedCase,
  around: Surroundings,
  dueMoment: (day: CivilDay) => number,
): CivilDay {
  const convention = term.counting.roll ?? "none";
  const isClosed = (day: CivilDay): boolean => convention !== "none" && around.closedReason(day) !== undefined;
  const step = (from: CivilDay, by: 1 | -1): CivilDay => {
    let day = from;
    while (isClosed(day) && day < around.last && day > around.first) day += by;
    return day;
  };
  const forward = step(unrolled, 1);
  const crossesMonth = datePartsOf(forward).month !== datePartsOf(unrolled).month;
  const goesBack = convention === "preceding" || (convention === "modified-following" && crossesMonth);
  const back = goesBack ? step(unrolled, -1) : forward;
  return back < unrolled && dueMoment(back) < start.at ? forward : back;
}

/** A walk with the days that a roll went over, and its due day marked. */
export function walkWithRoll(
  walked: readonly ExplainedDay[],
  unrolled: CivilDay,
  dueDay: CivilDay,
  around: Surroundings,
): Walk {
  return {
    days: [...walked, ...rolledRows(walked, unrolled, dueDay, around)].sort(byDate).map(markDue(dueDay, around)),
    dueDay,
  };
}

function rolledRows(
  walked: readonly ExplainedDay[],
  unrolled: CivilDay,
  dueDay: CivilDay,
  around: Surroundings,
): ExplainedDay[] {
  const rows: ExplainedDay[] = [];
  const seen = new Set(walked.map(({ date }) => date));
  for (let day = Math.min(unrolled, dueDay); day <= Math.max(unrolled, dueDay); day += 1) {
    const { reason = "after the period", source } = around.closedReason(day) ?? {};
    const row = around.explained(day, { role: "rolled", reason, ...(source === undefined ? {} : { source }) });
    if (!seen.has(row.date)) rows.push(row);
  }
  return rows;
}

function markDue(dueDay: CivilDay, around: Surroundings): (day: ExplainedDay) => ExplainedDay {
  const due = around.explained(dueDay, { role: "due", reason: "" }).date;
  return (day) =>
    day.date === due
      ? { ...day, role: "due", reason: `${day.role === "rolled" ? "rolled to here" : day.reason}: due` }
      : day;
}

function byDate(a: ExplainedDay, b: ExplainedDay): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : 0;
}
