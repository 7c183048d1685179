import { explain } from "../../../src/index.ts";
import type { Case, Charter, Counting, Deadline, Explanation, Term } from "../../../src/index.ts";
import { charterOf } from "./landlord.ts";
import { landlordNamed } from "./office.ts";

/** Working days counted from the day after. */
export function workingDays(n: number, dueTime: NonNullable<Counting["dueTime"]>): Term {
  return { allowance: { workingDays: n }, counting: { ...DAYS, countFrom: "day-after", dueTime } };
}

/** Calendar days counted from the day after. */
export function calendarDays(n: number, roll: "none" | "following", dueTime: "end-of-day" | "same-time"): Term {
  return { allowance: { calendarDays: n }, counting: { ...DAYS, countFrom: "day-after", dueTime, roll } };
}

/** Months to the corresponding date, or the last of a shorter month. */
export function months(n: number, roll: "none" | "following"): Term {
  return {
    allowance: { months: n },
    counting: { ...DAYS, monthFrom: "receipt-excluded", dueTime: "end-of-day", roll },
  };
}

/** Open time, which stays at the closing at which it is used up. */
export function officeMinutes(n: number): Term {
  return { allowance: { officeMinutes: n }, counting: { landsOn: "close", pausing: "allowed" } };
}

/** The deadline of a term under the schedule of a case; the explanation must come to the same. */
export function deadlineOf(schedule: string | null, term: Term, subject: Omit<Case, "commitment">): Deadline {
  return explanationOf(schedule, term, subject).deadline;
}

/** The explanation of such a deadline. */
export function explanationOf(schedule: string | null, term: Term, subject: Omit<Case, "commitment">): Explanation {
  const explanation = explain(charterOfTerm(schedule, term), { commitment: "CASE", ...subject });
  if ("deadline" in explanation) return explanation;
  throw new RangeError("a case without a running pause has a deadline");
}

function charterOfTerm(schedule: string | null, term: Term): Charter {
  const about = { id: "CASE", slug: "conformance.case", title: "A conformance case", clause: "none" };
  return charterOf(landlordNamed(schedule), [{ ...about, kind: "deadline", startsWhen: "received", term }]);
}

const DAYS = { cutOff: "none", calendar: "landlord", pausing: "allowed", pauseDays: "at-close" } as const;
