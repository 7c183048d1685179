import { expect, it, test } from "vitest";
import { statusOf } from "../../src/index.js";
import type { Allowance, Case, Counting, DeadlineStatus, StatusOptions } from "../../src/index.js";
import { charterWith, deadline } from "../support/promise.js";

/** Five working days from Monday 1 June 2026 end on Monday the 8th at 17:00. */
function status(
  options: StatusOptions,
  allowance: Allowance = { workingDays: 5 },
  settings: Partial<Counting> = {},
  subject: Partial<Case> = {},
): DeadlineStatus {
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
  [
    { now: "2026-06-20T09:00", completedAt: "2026-06-08T17:00" },
    "met",
    undefined,
    undefined,
    "completed at the due moment",
  ],
  [{ now: "2026-06-20T09:00", completedAt: "2026-06-01T10:00" }, "met", undefined, undefined, "completed at once"],
  [
    { now: "2026-06-20T09:00", completedAt: "2026-06-08T17:00:00.001" },
    "missed",
    undefined,
    0,
    "completed a millisecond late",
  ],
  [{ now: "2026-06-20T09:00", completedAt: "2026-06-09T09:10" }, "missed", undefined, 1, "missed by one working day"],
  [
    { now: "2026-06-20T09:00", withdrawnAt: "2026-06-03T09:00" },
    "withdrawn",
    undefined,
    undefined,
    "withdrawn in time",
  ],
  [
    { now: "2026-06-20T09:00", withdrawnAt: "2026-06-10T09:00" },
    "withdrawn",
    undefined,
    2,
    "withdrawn two working days late",
  ],
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

/** `MADE-01`, received on Monday 1 June 2026 at 10:00. */
function caseStatus(
  allowance: Allowance,
  settings: Partial<Counting>,
  subject: Partial<Case>,
  options: StatusOptions,
): DeadlineStatus {
  return statusOf(
    charterWith(allowance, settings),
    { commitment: "MADE-01", receivedAt: "2026-06-01T10:00", ...subject },
    options,
  );
}

it.each<
  [
    Allowance,
    Partial<Counting>,
    Partial<Case>,
    atRiskShare: number | undefined,
    now: string,
    state: string,
    why: string,
  ]
>([
  [
    { workingDays: 25 },
    {},
    {},
    0.28,
    "2026-06-10T09:00",
    "at-risk",
    "0.28 of 25 is seven, exactly, and this is day seven",
  ],
  [{ workingDays: 25 }, {}, {}, 0.28, "2026-06-09T23:00", "running", "day six"],
  [
    { hours: 6 },
    {},
    { pauses: [{ from: "2026-06-01T11:00", to: "2026-06-01T17:00" }] },
    0.5,
    "2026-06-01T17:30",
    "running",
    "an hour and a half of six is used",
  ],
  [
    { hours: 6 },
    {},
    { pauses: [{ from: "2026-06-01T11:00", to: "2026-06-01T17:00" }] },
    0.5,
    "2026-06-01T19:00",
    "at-risk",
    "three hours are",
  ],
  [{ hours: 6 }, {}, {}, undefined, "2026-06-01T10:00", "running", "an emergency is not at risk from its first second"],
  [{ hours: 6 }, {}, {}, undefined, "2026-06-01T14:29:59.999", "running", "a millisecond before the last quarter"],
  [{ hours: 6 }, {}, {}, undefined, "2026-06-01T14:30", "at-risk", "the last quarter begins"],
  [
    { officeHours: 8 },
    {},
    {},
    undefined,
    "2026-06-01T15:59",
    "running",
    "a minute before six of eight office hours are used",
  ],
  [{ officeHours: 8 }, {}, {}, undefined, "2026-06-01T16:00", "at-risk", "six are"],
  [
    { workingDays: 4 },
    { cutOff: "09:00" },
    {},
    0.5,
    "2026-06-03T09:00",
    "running",
    "received after the cut-off: the second of June is day 0",
  ],
  [{ workingDays: 4 }, { cutOff: "09:00" }, {}, 0.5, "2026-06-04T09:00", "at-risk", "two of four days counted"],
  [
    { workingDays: 4 },
    { pauseDays: "inclusive" },
    { pauses: [{ from: "2026-06-02T10:00", to: "2026-06-02T11:00" }] },
    0.5,
    "2026-06-03T09:00",
    "running",
    "the second of June was touched by a pause",
  ],
  [{ workingDays: 4 }, { countFrom: "day-of" }, {}, 0.5, "2026-06-02T09:00", "at-risk", "the day of receipt was day 1"],
  [
    { calendarDays: 12 },
    { dueTime: "end-of-day", roll: "following" },
    {},
    0.75,
    "2026-06-10T09:00",
    "at-risk",
    "nine of twelve days, due on Monday the 15th after a weekend",
  ],
  [
    { calendarDays: 12 },
    { dueTime: "end-of-day", roll: "following" },
    {},
    undefined,
    "2026-06-13T09:00",
    "running",
    "used up on Saturday, due on Tuesday",
  ],
  [{ weeks: 2 }, { dueTime: "end-of-day" }, {}, undefined, "2026-06-15T09:00", "at-risk", "the due day of two weeks"],
  [
    { months: 1 },
    { dueTime: "end-of-day" },
    {},
    undefined,
    "2026-06-30T09:00",
    "running",
    "the day before a month ends",
  ],
])("%o, %o, %o, share %s, at %s: %s, for %s", (allowance, settings, subject, atRiskShare, now, state) => {
  expect(
    caseStatus(allowance, settings, subject, { now, ...(atRiskShare === undefined ? {} : { atRiskShare }) }).state,
  ).toBe(state);
});

const WORKING_WEEK = { workingDays: 7 };
const SUMMER = { pauses: [{ from: "2026-06-03T09:00", to: "2026-06-12T18:00" }] };

it.each<
  [
    Allowance,
    Partial<Counting>,
    Partial<Case>,
    StatusOptions,
    used: number | undefined,
    remaining: number | undefined,
    why: string,
  ]
>([
  [WORKING_WEEK, {}, SUMMER, { now: "2026-06-02T09:00" }, 1, 6, "a pause recorded for later changes nothing yet"],
  [WORKING_WEEK, {}, SUMMER, { now: "2026-06-03T08:59" }, 2, 5, "just before the pause, today is used"],
  [WORKING_WEEK, {}, SUMMER, { now: "2026-06-03T09:00" }, 1, 6, "while it is paused, today is not"],
  [WORKING_WEEK, {}, SUMMER, { now: "2026-06-12T17:59" }, 1, 6, "at its end nothing more is"],
  [WORKING_WEEK, {}, SUMMER, { now: "2026-06-16T09:00" }, 2, 5, "after the pause and a bank holiday"],
  [
    { hours: 6 },
    {},
    { pauses: [{ from: "2026-06-01T11:00", to: "2026-06-01T17:00" }] },
    { now: "2026-06-01T10:30" },
    0.5,
    5.5,
    "half an hour, before the pause",
  ],
  [
    WORKING_WEEK,
    {},
    { extension: { workingDays: 3 } },
    { now: "2026-06-02T09:00" },
    1,
    9,
    "an extension adds to the allowance",
  ],
  [WORKING_WEEK, {}, { restartedAt: "2026-06-04T10:00" }, { now: "2026-06-05T09:00" }, 1, 6, "a restart begins again"],
  [
    { months: 1 },
    { dueTime: "end-of-day" },
    {},
    { now: "2026-06-11T09:00" },
    10,
    20,
    "a month from 1 June has thirty days",
  ],
  [
    WORKING_WEEK,
    {},
    {},
    { now: "2026-07-01T09:00", completedAt: "2026-06-04T12:00" },
    3,
    undefined,
    "a finished case says what it used",
  ],
  [
    WORKING_WEEK,
    {},
    {},
    { now: "2026-07-01T09:00", completedAt: "2026-06-12T12:00" },
    9,
    undefined,
    "a late one with what was overdue",
  ],
  [
    WORKING_WEEK,
    {},
    {},
    { now: "2026-07-01T09:00", withdrawnAt: "2026-06-02T12:00" },
    1,
    undefined,
    "a withdrawn one until then",
  ],
  [
    { hours: 6 },
    {},
    {},
    { now: "2026-07-01T09:00", completedAt: "2026-06-01T12:30" },
    2.5,
    undefined,
    "in its own unit",
  ],
  [WORKING_WEEK, {}, {}, { now: "2026-05-29T09:00" }, undefined, undefined, "not received yet"],
])("%o, %o, %o, at %o: used %s, remaining %s: %s", (allowance, settings, subject, options, used, remaining) => {
  const status = caseStatus(allowance, settings, subject, options);
  expect([status.used?.amount, status.remaining?.amount]).toEqual([used, remaining]);
});

test("a restart after the due moment changes nothing, and the result and the status say so", () => {
  const charter = charterWith({ workingDays: 5 });
  const late = { commitment: "MADE-01", receivedAt: "2026-06-01T10:00", restartedAt: "2026-06-08T17:00:00.001" };
  const codes = (notices: DeadlineStatus["notices"]): readonly string[] => notices.map(({ code }) => code);
  expect(codes(deadline(charter, late).notices)).toContain("restart-after-due");
  expect(statusOf(charter, late, { now: "2026-06-09T10:00" }).state).toBe("breached");
  expect(codes(statusOf(charter, late, { now: "2026-06-09T10:00" }).notices)).toContain("restart-after-due");
  expect(codes(deadline(charter, { ...late, restartedAt: "2026-06-08T17:00" }).notices)).not.toContain(
    "restart-after-due",
  );
});

test("a share counts from the restart, where it took effect", () => {
  const restarted = { restartedAt: "2026-06-04T10:00" };
  expect(status({ now: "2026-06-05T10:00", atRiskShare: 0.5 }, { workingDays: 5 }, {}, restarted).state).toBe(
    "running",
  );
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
    dueDate: "2026-06-08",
    dueAtMilliseconds: Date.parse("2026-06-08T17:00:00+01:00"),
    used: { amount: 6, unit: "workingDays" },
    overdue: { amount: 1, unit: "workingDays", milliseconds: 58_200_000 },
    governing: { charter: "made-up", commitment: "MADE-01", version: "2020-01", dueDate: "2026-06-08" },
    provisional: false,
    provenance: { charter: "made-up", version: "2020-01", commitment: "MADE-01" },
  });
});
