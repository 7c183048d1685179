import { CharterClockError } from "../errors.js";
import type { Amount } from "../charter/allowance.js";
import { localDayAt } from "../time/zone.js";
import type { CountedCase } from "./count-case.js";
import type { CivilDay } from "../time/civil-date.js";
import type { TermPlan } from "./plan.js";
import type { Counted } from "./term.js";

/** Refuses a date without a time of day where the time could move the due moment; throws `time-of-day-needed`. */
export function requireTimeOfDay({ plan, term, amount, received, pauses, counted }: CountedCase): void {
  const touches = pauses.some(({ from }) => localDayAt(plan.office.zone, from) === received.day);
  const reason =
    whyTimeMatters(term, amount, received.day, counted) ??
    (touches && mayReceiptCount(term, amount) ? "a pause touches the date of receipt" : undefined);
  if (reason === undefined) return;
  throw new CharterClockError("time-of-day-needed", {
    asked: `The due date of ${plan.commitment.id} from a date of receipt alone`,
    found: `that the time of day matters: ${reason}`,
    remedy: "Give receivedAt with a time",
    path: "$.receivedOn",
  });
}

/** Whether the date of receipt may itself be counted, or skipped by a pause. */
function mayReceiptCount({ counting }: TermPlan, { amount }: Amount): boolean {
  const { countFrom, monthFrom, pauseDays } = counting;
  return amount === 0 || countFrom === "day-of" || monthFrom === "day-of" || (monthFrom !== undefined && pauseDays === "inclusive");
}

function whyTimeMatters(
  { counting }: TermPlan,
  { unit }: Amount,
  receivedOn: CivilDay,
  { dueDay }: Counted,
): string | undefined {
  if (["hours", "minutes", "seconds", "officeHours", "officeMinutes"].includes(unit)) return `it is counted in ${unit}`;
  if (counting.cutOff !== "none") return `there is a cut-off (${counting.cutOff})`;
  if (counting.dueTime === "same-time") return "it is due at the time of receipt";
  return dueDay === receivedOn && counting.dueTime !== "end-of-day" ? "it may be due on the day of receipt" : undefined;
}
