import { expect } from "vitest";
import { computeDeadline, openMinutesBetween, statusOf, workingDaysBetween } from "../../src/index.js";
import type { Deadline, DeadlineStatus } from "../../src/index.js";
import { law } from "../support/law.js";
import { caseOf, engineOf, eventfulSituations, officeOfWorld, situations } from "../support/worlds/index.js";
import type { Situation } from "../support/worlds/index.js";
import { share } from "../support/share.js";

const RUNS = 400;
const DAY = 86_400_000;

law([eventfulSituations()], RUNS)("at the due moment nothing is late; a millisecond after, it is", (situation) => {
  const { deadline, status } = judged(situation);
  const due = deadline.dueAtMilliseconds;
  expect(status(due).state).toBe("at-risk");
  expect(status(due).overdue).toBeUndefined();
  expect(status(due + 1).state).toBe("breached");
  expect(status(due + DAY, { completedAt: due }).state).toBe("met");
  expect(status(due + DAY, { completedAt: due + 1 }).state).toBe("missed");
  expect(status(due + DAY, { withdrawnAt: due }).state).toBe("withdrawn");
});

law([eventfulSituations(), share], RUNS)("before the due moment a promise is open, with all the time that is left", (situation, at) => {
  const { deadline, status } = judged(situation);
  const received = Date.parse(situation.history.receivedAt);
  const now = received + Math.floor(at * (deadline.dueAtMilliseconds - received));
  const { state, remaining, overdue } = status(now);
  expect(["running", "at-risk"]).toContain(state);
  expect(remaining?.milliseconds).toBe(deadline.dueAtMilliseconds - now);
  expect(overdue).toBeUndefined();
});

law([situations(), share], RUNS)("what is used and what remains make the whole, in the promise's own unit", (situation, at) => {
  const { deadline, status } = judged(situation);
  const received = Date.parse(situation.history.receivedAt);
  const now = received + Math.floor(at * (deadline.dueAtMilliseconds - received));
  const whole = status(received).remaining;
  const remaining = status(now).remaining;
  expect((whole?.amount ?? NaN) - (remaining?.amount ?? NaN)).toBeCloseTo(used(situation, deadline, received, now), 6);
});

interface Judged {
  readonly deadline: Deadline;
  readonly status: (now: number, happened?: object) => DeadlineStatus;
}

function judged({ world, term, history }: Situation): Judged {
  const { charter, options } = engineOf(world, term);
  const deadline = computeDeadline(charter, caseOf(history), options);
  return { deadline, status: (now, happened = {}) => statusOf(charter, deadline, { ...options, ...happened, now }) };
}

/** The time used, by the functions about days and open time. */
function used({ world, term }: Situation, { dueAtMilliseconds }: Deadline, from: number, to: number): number {
  const office = officeOfWorld(world);
  const { allowance, counting } = term;
  if ("hours" in allowance) return (to - from) / 3_600_000;
  if ("minutes" in allowance) return (to - from) / 60_000;
  if ("seconds" in allowance) return (to - from) / 1000;
  if ("officeHours" in allowance) return openMinutesBetween(office, from, to) / 60;
  if ("officeMinutes" in allowance) return openMinutesBetween(office, from, to);
  const [first, last] = [from, Math.min(to, dueAtMilliseconds)].map((at) => dateIn(world.zone, at));
  if (first === undefined || last === undefined) throw new RangeError("two instants have two dates");
  if (!("workingDays" in allowance)) return (Date.parse(last) - Date.parse(first)) / DAY;
  const { divisions } = office.calendar;
  const bare = counting.calendar === "landlord" || counting.calendar === undefined ? undefined : counting.calendar.divisions;
  const calendar =
    bare === undefined
      ? office.calendar
      : { ...office.calendar, workingWeek: WEEKDAYS, add: [], remove: [], divisions: divisions.filter(({ id }) => bare.includes(id)) };
  return workingDaysBetween(calendar, first, last);
}

const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri"] as const;

function dateIn(zone: string, at: number): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit" }).format(at);
}
