import { explain } from "../../src/index.ts";
import type { Case, Counting, Deadline, Explanation, Term } from "../../src/index.ts";
import { charterOf } from "./landlord.ts";
import type { PeerSchedule } from "./peer-case.ts";
import { landlordOfPeer } from "./peer-office.ts";

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

/** The deadline of a case of a peer's office; the explanation must come to the same. */
export function deadlineOf(schedule: PeerSchedule, term: Term, subject: Omit<Case, "commitment">): Deadline {
  return explanationOf(schedule, term, subject).deadline;
}

/** The explanation of such a deadline. */
export function explanationOf(schedule: PeerSchedule, term: Term, subject: Omit<Case, "commitment">): Explanation {
  const charter = charterOf(landlordOfPeer(schedule), [
    {
      id: "CASE",
      slug: "conformance.case",
      title: "A conformance case",
      clause: "none",
      kind: "deadline",
      startsWhen: "received",
      term,
    },
  ]);
  const explanation = explain(charter, { commitment: "CASE", ...subject });
  if ("deadline" in explanation) return explanation;
  throw new RangeError("a case without a running pause has a deadline");
}

const DAYS = { cutOff: "none", calendar: "landlord", pausing: "allowed", pauseDays: "at-close" } as const;
