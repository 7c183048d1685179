import { CharterClockError } from "../../errors.js";
import { firstUncoveredDay } from "../../calendar/coverage.js";
import { opensOn } from "../../hours/opening.js";
import { civilDateOf, weekdayOf } from "../../time/civil-date.js";
import type { CivilDay } from "../../time/civil-date.js";
import type { Options } from "../case/case.js";
import type { CommitmentPlan, TermPlan } from "../plan/plan.js";
import type { Counted } from "./term.js";

/**
 * The first day that a count depended on and that no dated list covers, if there is one; with `strict` that is the
 * error `beyond-coverage`. Deadlines and occurrences both ask it.
 */
export function provisionalFrom(
  plan: CommitmentPlan,
  term: TermPlan,
  counted: Counted,
  options: Options,
): CivilDay | undefined {
  const { divisions } = term.calendar;
  const uncovered = firstUncovered(plan, term, counted);
  if (uncovered === undefined || options.strict !== true) return uncovered;
  throw new CharterClockError("beyond-coverage", {
    asked: `A due date of ${plan.commitment.id} based only on published bank holidays (strict)`,
    found: `that it depends on ${civilDateOf(uncovered)}, outside ${divisions
      .map(({ id, edition, coverage }) => `${id} ${edition} (${coverage.from} through ${coverage.through})`)
      .join(" and ")}`,
    remedy: "Use a newer edition of the calendar, or leave out strict and treat the date as provisional",
  });
}

/**
 * Only a day that could have counted matters: for days, one of the working week; for open time, one on which the office
 * opens. A due date that ends with the office depends on the landlord's own holidays, whichever calendar counts.
 */
function firstUncovered(
  { office }: CommitmentPlan,
  term: TermPlan,
  { calendarUsed, dueDay }: Counted,
): CivilDay | undefined {
  const { counting, calendar, covered, officeCovered } = term;
  const opens = (day: CivilDay): boolean => opensOn(office, day);
  const isOfficeTime = counting.landsOn !== undefined;
  const works = (day: CivilDay): boolean => calendar.workingWeek.includes(weekdayOf(day));
  let first: CivilDay | undefined;
  for (const span of calendarUsed) {
    const day = firstUncoveredDay(covered, span.first, span.last, isOfficeTime ? opens : works);
    if (day !== undefined && !(first !== undefined && first <= day)) first = day;
  }
  if (first !== undefined || counting.dueTime !== "close" || calendarUsed.length === 0) return first;
  return firstUncoveredDay(officeCovered, dueDay, dueDay, opens);
}
