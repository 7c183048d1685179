import { expect } from "vitest";
import { computeDeadline, statusOf } from "../../src/index.js";
import type { Deadline, DeadlineStatus } from "../../src/index.js";
import { law } from "../support/law.js";
import { caseOf, engineOf, eventfulSituations } from "../support/worlds/index.js";
import { oracleUsedIn } from "../support/worlds/oracle.js";
import type { Situation } from "../support/worlds/index.js";
import { share, sharesThrough } from "../support/share.js";

const RUNS = 400;
const DAY = 86_400_000;

law([eventfulSituations()], RUNS)("at the due moment nothing is late; a millisecond after, it is", (situation) => {
  const { deadline, status } = judged(situation);
  const due = deadline.dueAtMilliseconds;
  // A pause that lasts past the due moment, and kept no day from counting, has not ended by then.
  if (isPausedAt(deadline, due) || isPausedAt(deadline, due + 1)) return;
  expect(status(due).state).toBe("at-risk");
  expect(status(due).overdue).toBeUndefined();
  expect(status(due + 1).state).toBe("breached");
  expect(status(due + DAY, { completedAt: due }).state).toBe("met");
  expect(status(due + DAY, { completedAt: due + 1 }).state).toBe("missed");
  expect(status(due + DAY, { withdrawnAt: due }).state).toBe("withdrawn");
});

law([eventfulSituations(), share], RUNS)(
  "before the due moment a promise is open, with all the time that is left on the clock",
  (situation, at) => {
    const { deadline, status } = judged(situation);
    const now = momentIn(situation, deadline, at);
    const { state, remaining, overdue } = status(now);
    if (isPausedAt(deadline, now)) return;
    expect(["running", "at-risk"]).toContain(state);
    expect(remaining?.milliseconds).toBe(deadline.dueAtMilliseconds - now);
    expect(overdue).toBeUndefined();
  },
);

law([eventfulSituations(), share], RUNS)(
  "used is what counted by then, and with what remains it is the whole (oracle: the walk)",
  (situation, at) => {
    const { deadline, asCase } = judged(situation);
    const now = momentIn(situation, deadline, at);
    const { used, whole } = oracleUsedIn(situation, now);
    const status = asCase(now);
    // Paused before a restart that is recorded for later, a case is the one that was paused.
    if (status.state === "paused" && now < restartOf(situation)) return;
    expect(status.used?.amount).toBeCloseTo(used, 6);
    expect(status.remaining?.amount).toBeCloseTo(whole - used, 6);
  },
);

law([eventfulSituations(), share, sharesThrough(1)], RUNS)(
  "at risk from a share of what counts, compared exactly; or on the due day of a count of days",
  (situation, at, part) => {
    const { deadline, asCase } = judged(situation);
    const now = momentIn(situation, deadline, at);
    const hundredths = Math.max(1, Math.round(part * 100));
    const { state } = asCase(now, { atRiskShare: hundredths / 100 });
    if (state === "paused") return;
    const { used, whole } = oracleUsedIn(situation, now);
    const isDays = !["hours", "minutes", "seconds", "officeHours", "officeMinutes"].some(
      (unit) => unit in situation.term.allowance,
    );
    const isDueDay = isDays && dateIn(situation.world.zone, now) >= deadline.dueDate;
    expect(state).toBe(
      isDueDay || parts(situation, used) * 100 >= hundredths * parts(situation, whole) ? "at-risk" : "running",
    );
  },
);

law([eventfulSituations(), share, share], RUNS)(
  "outside pauses, less remains later, and a state only gets worse",
  (situation, one, other) => {
    const { deadline, asCase } = judged(situation);
    const [early, late] = [one, other]
      .sort((a, b) => a - b)
      .map((at) => asCase(momentIn(situation, deadline, at * 1.2)));
    if (early?.state === "paused" || late?.state === "paused") return;
    const STATES = ["running", "at-risk", "breached"];
    expect(STATES.indexOf(late?.state ?? "")).toBeGreaterThanOrEqual(STATES.indexOf(early?.state ?? ""));
    expect(late?.remaining?.amount ?? 0).toBeLessThanOrEqual((early?.remaining?.amount ?? 0) + pausedToday(situation));
  },
);

interface Judged {
  readonly deadline: Deadline;
  readonly status: (now: number, happened?: object) => DeadlineStatus;
  readonly asCase: (now: number, happened?: object) => DeadlineStatus;
}

function judged({ world, term, history }: Situation): Judged {
  const { charter, options } = engineOf(world, term);
  const deadline = computeDeadline(charter, caseOf(history), options);
  return {
    deadline,
    status: (now, happened = {}) => statusOf(charter, deadline, { ...options, ...happened, now }),
    asCase: (now, happened = {}) => statusOf(charter, caseOf(history), { ...options, ...happened, now }),
  };
}

function isPausedAt({ pauses = [] }: Deadline, now: number): boolean {
  return pauses.some(({ from, to = "" }) => Date.parse(from) <= now && now < Date.parse(to));
}

/** So far from the receipt to the due moment. */
function momentIn({ history }: Situation, { dueAtMilliseconds }: Deadline, at: number): number {
  const received = Date.parse(history.receivedAt);
  return received + Math.floor(at * (dueAtMilliseconds - received));
}

function restartOf({ history: { restartedAt } }: Situation): number {
  return typeof restartedAt === "string" ? Date.parse(restartedAt) : -Infinity;
}

/** Whole numbers: milliseconds of time, or days. */
function parts({ term }: Situation, amount: number): number {
  const unit = Object.keys(term.allowance)[0] ?? "";
  const size = { hours: 3_600_000, officeHours: 3_600_000, minutes: 60_000, officeMinutes: 60_000, seconds: 1000 }[
    unit
  ];
  return Math.round(amount * (size ?? 1));
}

/** A pause that touches a day or is on at its close gives that day back. */
function pausedToday({ history, term }: Situation): number {
  const isDays = !["hours", "minutes", "seconds", "officeHours", "officeMinutes"].some(
    (unit) => unit in term.allowance,
  );
  return isDays && history.restartedAt === undefined
    ? (history.pauses ?? []).length
    : history.restartedAt === undefined
      ? 1e-9
      : Infinity;
}

function dateIn(zone: string, at: number): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit" }).format(
    at,
  );
}
