import { CharterClockError } from "../errors.js";
import { firstUncoveredDay } from "../calendar/coverage.js";
import { civilDateOf } from "../time/civil-date.js";
import type { CivilDay } from "../time/civil-date.js";
import type { Options } from "./case.js";
import type { CommitmentPlan, TermPlan } from "./plan.js";
import type { Counted } from "./term.js";

/**
 * The first day that a count depended on and that no dated list covers, if there is one; with `strict` that is the
 * error `beyond-coverage`.
 */
export function provisionalFrom(plan: CommitmentPlan, term: TermPlan, counted: Counted, options: Options): CivilDay | undefined {
  const { divisions } = term.calendar;
  const uncovered = firstUncovered(term, counted);
  if (uncovered === undefined || options.strict !== true) return uncovered;
  throw new CharterClockError("beyond-coverage", {
    asked: `A due date of ${plan.commitment.id} from published bank holidays only (strict)`,
    found: `that it depends on ${civilDateOf(uncovered)}, outside ${divisions
      .map(({ id, edition, coverage }) => `${id} ${edition} (${coverage.from} through ${coverage.through})`)
      .join(" and ")}`,
    remedy: "Use a newer edition of the calendar, or leave strict out and take the date as provisional",
  });
}

function firstUncovered({ covered }: TermPlan, { calendarUsed }: Counted): CivilDay | undefined {
  for (const { first, last } of calendarUsed) {
    const day = firstUncoveredDay(covered, first, last);
    if (day !== undefined) return day;
  }
  return undefined;
}
