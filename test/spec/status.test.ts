import { expect, it, test } from "vitest";
import { statusOf } from "../../src/index.js";
import type { Allowance, Case, Counting, DeadlineStatus, StatusOptions } from "../../src/index.js";
import { charterWith, deadline } from "../support/promise.js";

/** Five working days from Monday 1 June 2026 end on Monday the 8th at 17:00. */
function status(options: StatusOptions, allowance: Allowance = { workingDays: 5 }, settings: Partial<Counting> = {}, subject: Partial<Case> = {}): DeadlineStatus {
  const charter = charterWith(allowance, settings);
  return statusOf(charter, deadline(charter, { receivedAt: "2026-06-01T10:00", ...subject }), options);
}

it.each<[StatusOptions, state: string, remaining: number | undefined, overdue: number | undefined, why: string]>([
  [{ now: "2026-06-01T09:59:59.999" }, "not-started", undefined, undefined, "before the receipt"],
  [{ now: "2026-06-01T10:00" }, "running", 5, undefined, "at the receipt"],
  [{ now: "2026-06-05T18:00" }, "running", 1, undefined, "remaining working days exclude today"],
  [{ now: "2026-06-07T12:00" }, "running", 1, undefined, "on a Sunday"],
  [{ now: "2026-06-08T00:00" }, "at-risk", 0, undefined, "at risk means due today"],
  [{ now: "2026-06-08T17:00" }, "at-risk", 0, undefined, "at the due moment it is not late"],
  [{ now: "2026-06-08T17:00:00.001" }, "breached", undefined, 0, "a millisecond after, it is; no working day late yet"],
  [{ now: "2026-06-16T09:00" }, "breached", undefined, 5, "five working days late, over a bank holiday"],
  [{ now: "2026-06-20T09:00", completedAt: "2026-06-08T17:00" }, "met", undefined, undefined, "completed at the due moment"],
  [{ now: "2026-06-20T09:00", completedAt: "2026-06-01T10:00" }, "met", undefined, undefined, "completed at once"],
  [{ now: "2026-06-20T09:00", completedAt: "2026-06-08T17:00:00.001" }, "missed", undefined, 0, "completed a millisecond late"],
  [{ now: "2026-06-20T09:00", completedAt: "2026-06-09T09:10" }, "missed", undefined, 1, "missed by one working day"],
  [{ now: "2026-06-20T09:00", withdrawnAt: "2026-06-03T09:00" }, "withdrawn", undefined, undefined, "withdrawn in time"],
  [{ now: "2026-06-20T09:00", withdrawnAt: "2026-06-10T09:00" }, "withdrawn", undefined, 2, "withdrawn two working days late"],
])("status at %o: %s, remaining %s, overdue %s: %s", (options, state, remaining, overdue) => {
  const found = status(options);
  expect([found.state, found.remaining?.amount, found.overdue?.amount]).toEqual([state, remaining, overdue]);
});

it.each<[Allowance, Partial<Counting>, now: string, "remaining" | "overdue", amount: number, unit: string]>([
  [{ hours: 6 }, {}, "2026-06-01T14:30", "remaining", 1.5, "hours"],
  [{ hours: 6 }, {}, "2026-06-01T18:00", "overdue", 2, "hours"],
  [{ minutes: 10 }, {}, "2026-06-01T10:04", "remaining", 6, "minutes"],
  [{ seconds: 90 }, {}, "2026-06-01T10:01", "remaining", 30, "seconds"],
  [{ officeHours: 10 }, {}, "2026-06-01T18:00", "remaining", 3, "officeHours"],
  [{ officeHours: 10 }, {}, "2026-06-03T10:00", "overdue", 6, "officeHours"],
  [{ officeMinutes: 90 }, {}, "2026-06-01T11:00", "remaining", 30, "officeMinutes"],
  [{ calendarDays: 40 }, { dueTime: "end-of-day" }, "2026-06-11T10:00", "remaining", 30, "calendarDays"],
  [{ weeks: 2 }, { dueTime: "end-of-day" }, "2026-06-11T10:00", "remaining", 4, "calendarDays"],
  [{ months: 1 }, { dueTime: "end-of-day" }, "2026-06-11T10:00", "remaining", 20, "calendarDays"],
  [{ years: 1 }, { dueTime: "end-of-day" }, "2027-06-11T10:00", "overdue", 10, "calendarDays"],
])("%o, %o, at %s: %s %d %s, in its own unit", (allowance, settings, now, which, amount, unit) => {
  expect(status({ now }, allowance, settings)[which]).toMatchObject({ amount, unit });
});

it.each<[atRiskShare: number, now: string, state: string, why: string]>([
  [0.5, "2026-06-03T10:00", "running", "two of five working days are used"],
  [0.5, "2026-06-04T10:00", "at-risk", "three are"],
  [0.6, "2026-06-04T10:00", "at-risk", "exactly that share"],
  [1, "2026-06-05T10:00", "running", "the whole allowance"],
  [1, "2026-06-08T10:00", "at-risk", "is used up on the last day"],
])("at risk from a share of %d, at %s: %s (%s)", (atRiskShare, now, state) => {
  expect(status({ now, atRiskShare }).state).toBe(state);
});

test("a share counts from the restart, where it took effect", () => {
  const restarted = { restartedAt: "2026-06-04T10:00" };
  expect(status({ now: "2026-06-05T10:00", atRiskShare: 0.5 }, { workingDays: 5 }, {}, restarted).state).toBe("running");
});

test("a share counts from the receipt, where the restart came after the breach", () => {
  const late = { restartedAt: "2026-06-09T10:00" };
  expect(status({ now: "2026-06-03T10:00", atRiskShare: 0.5 }, { workingDays: 5 }, {}, late).state).toBe("running");
  expect(status({ now: "2026-06-05T10:00", atRiskShare: 0.5 }, { workingDays: 5 }, {}, late).state).toBe("at-risk");
});

test("a pause after the breach does not undo it", () => {
  const paused = { pauses: [{ from: "2026-06-09T10:00", to: "2026-06-19T10:00" }] };
  expect(status({ now: "2026-06-10T10:00" }, { workingDays: 5 }, {}, paused).state).toBe("breached");
});

test("a status has the moment, the due moment, and the proof of its deadline", () => {
  expect(status({ now: "2026-06-20T09:00", completedAt: "2026-06-09T09:10" })).toMatchObject({
    commitment: "MADE-01",
    asOf: "2026-06-20T09:00:00.000+01:00",
    dueAt: "2026-06-08T17:00:00.000+01:00",
    completedAt: "2026-06-09T09:10:00.000+01:00",
    overdue: { amount: 1, unit: "workingDays", milliseconds: 58_200_000 },
    provenance: { charter: "made-up", version: "2020-01", commitment: "MADE-01" },
  });
});
