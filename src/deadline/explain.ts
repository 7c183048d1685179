import { CharterClockError } from "../errors.js";
import type { Charter } from "../charter/types.js";
import { civilDateOf } from "../time/civil-date.js";
import type { CivilDate, Weekday } from "../time/civil-date.js";
import type { OpenSpan } from "../calendar/types.js";
import type { Case, Options } from "./case.js";
import { countCase } from "./count-case.js";
import type { CountedCase } from "./count-case.js";
import { computeDeadline } from "./compute.js";
import type { Deadline } from "./compute.js";
import { NO_OPTIONS, readOptions } from "./option-keys.js";
import { walkAgreed } from "./walk-agreed.js";
import { walkElapsed } from "./walk-elapsed.js";
import { walkOfficeTime } from "./walk-office-time.js";
import { walkPeriod } from "./walk-period.js";
import { walkWorkingDays } from "./walk-working-days.js";
import type { Walk } from "./walk.js";

/** What a day was for the count. */
export type DayRole =
  | "received"
  | "counted"
  | "due"
  | "weekend"
  | "holiday"
  | "closure"
  | "paused"
  | "rolled"
  | "not-counted";

/** One day between receipt and due date, and why it counted or did not. */
export interface ExplainedDay {
  readonly date: CivilDate;
  readonly weekday: Weekday;
  readonly role: DayRole;
  /** The running count on a day that counted. */
  readonly count?: number;
  /** Why, in words. */
  readonly reason: string;
  /** The law or the landlord's source for a holiday or closure. */
  readonly source?: string;
  readonly open: readonly OpenSpan[];
  /** Milliseconds of the allowance used on this day, where time is counted in hours, minutes or seconds. */
  readonly usedMilliseconds?: number;
}

/** A due date with the days that led to it. Frozen plain JSON. */
export interface Explanation {
  readonly deadline: Deadline;
  readonly days: readonly ExplainedDay[];
}

/**
 * Walks from receipt to due date and says of each day why it counted or not. The walk counts on its own, without the
 * look-up tables; where it and the engine disagree it throws `internal-disagreement` instead of explaining a wrong date.
 */
export function explain(charter: Charter, subject: Case, given: Options = NO_OPTIONS): Explanation {
  const options = readOptions(charter, given, "deadline");
  const deadline = computeDeadline(charter, subject, options);
  const counted = countCase(charter, subject, options);
  const walk = (deadline.agreedAt === undefined ? walkOf(counted.amount.unit) : walkAgreed)(counted);
  if (walk.dueDay !== counted.counted.dueDay) {
    throw new CharterClockError("internal-disagreement", {
      asked: `An explanation of ${deadline.commitment} due on ${deadline.dueDate}`,
      found: `that the day-by-day walk ends on ${Number.isFinite(walk.dueDay) ? civilDateOf(walk.dueDay) : "no date"}`,
      remedy: "Do not rely on either date; report this case to the maintainers",
    });
  }
  return Object.freeze({ deadline, days: Object.freeze(walk.days.map((day) => Object.freeze(day))) });
}

function walkOf(unit: string): (counted: CountedCase) => Walk {
  if (unit === "workingDays") return walkWorkingDays;
  if (unit === "officeHours" || unit === "officeMinutes") return walkOfficeTime;
  if (unit === "hours" || unit === "minutes" || unit === "seconds") return walkElapsed;
  return walkPeriod;
}
