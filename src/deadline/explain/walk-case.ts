import type { AllowanceUnit } from "../../charter/allowance.js";
import { kindOf } from "../../charter/units.js";
import { CharterClockError } from "../../errors.js";
import { civilDateOf } from "../../time/civil-date.js";
import type { CountedCase } from "../count/counted-case.js";
import type { ExplainedDay } from "./explained-day.js";
import { walkAgreed } from "./walk-agreed.js";
import { walkElapsed } from "./walk-elapsed.js";
import { walkOfficeTime } from "./walk-office-time.js";
import { walkPeriod } from "./walk-period.js";
import { walkWorkingDays } from "./walk-working-days.js";
import type { Walk } from "./walk.js";

/**
 * The days of a counted case, found by walking without the look-up tables; where the walk ends on another date than the
 * engine it throws `internal-disagreement` instead of explaining a wrong date.
 */
export function daysOf(subject: CountedCase, ends: "counted" | "agreed"): readonly ExplainedDay[] {
  const { plan, amount, due } = subject;
  const walk = ends === "agreed" ? walkAgreed(subject) : walkOf(amount.unit)(subject);
  if (walk.dueDay === due.dueDay)
    return Object.freeze(walk.days.filter(isDay(subject)).map((day) => Object.freeze(day)));
  throw new CharterClockError("internal-disagreement", {
    asked: `An explanation of ${plan.commitment.id} due on ${civilDateOf(due.dueDay)}`,
    found: `that the day-by-day walk ends on ${Number.isFinite(walk.dueDay) ? civilDateOf(walk.dueDay) : "no date"}`,
    remedy: "Do not rely on either date; report this case to the maintainers",
  });
}

/** A date that the clock skipped whole was no day, so there is nothing to say of it. */
function isDay({ term }: CountedCase): (day: ExplainedDay) => boolean {
  return ({ date }) => term.calendar.skipped?.includes(date) !== true;
}

function walkOf(unit: AllowanceUnit): (counted: CountedCase) => Walk {
  const kind = kindOf(unit);
  if (kind === "working-days") return walkWorkingDays;
  if (kind === "open") return walkOfficeTime;
  return kind === "elapsed" ? walkElapsed : walkPeriod;
}
