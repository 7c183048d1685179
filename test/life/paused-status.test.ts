import { describe, expect, it } from "vitest";
import { calvay, southWestern } from "../../src/bundled/charters/index.js";
import { computeDeadline, statusOf } from "../../src/index.js";
import type { Case, StatusOptions } from "../../src/index.js";
import { landlord, promise, workingDays } from "./support/landlord.js";
import { minute, refusal } from "./support/words.js";

const MONDAY = "2026-06-08T10:00";
const letter = { commitment: "CAL-05", receivedAt: MONDAY };
const waiting: Case = { ...letter, pauses: [{ from: "2026-06-10T10:00" }] };

describe("while the clock is paused there is no due instant; there is what remains", () => {
  it("a letter waits since Wednesday: Tuesday counted, four days are left, and resumed today it would be due in three more", () => {
    const { state, dueAt, used, remaining, paused } = statusOf(calvay, waiting, { now: "2026-06-18T10:00" });
    expect({ state, dueAt, used: used?.amount, remaining: remaining?.amount }).toEqual({
      state: "paused",
      dueAt: undefined,
      used: 1,
      remaining: 4,
    });
    expect(minute(paused?.since)).toBe("2026-06-10 10:00");
    expect(paused?.remaining.amount).toBe(4);
    expect(paused?.remaining.unit).toBe("workingDays");
    expect(paused?.ifResumed.dueDate).toBe("2026-06-23");
    expect(refusal(() => computeDeadline(calvay, waiting))).toMatch(
      /^paused: .*since 2026-06-10T10:00.*ask statusOf how much time remains/,
    );
  });

  it.each<[string, Case, string, number, string]>([
    [
      "from the receipt on: the whole allowance is left",
      { ...letter, pauses: [{ from: MONDAY }] },
      "2026-06-18T10:00",
      5,
      "2026-06-24 13:00",
    ],
    [
      "two that overlap: since the first, the days of neither counted",
      { ...letter, pauses: [{ from: "2026-06-10T10:00", to: "2026-06-12T10:00" }, { from: "2026-06-11T10:00" }] },
      "2026-06-18T10:00",
      4,
      "2026-06-23 17:00",
    ],
    [
      "two without end",
      { ...letter, pauses: [{ from: "2026-06-11T10:00" }, { from: "2026-06-10T10:00" }] },
      "2026-06-18T10:00",
      4,
      "2026-06-23 17:00",
    ],
    [
      "six hours, two of them used",
      { commitment: "CAL-15", receivedAt: MONDAY, pauses: [{ from: "2026-06-08T12:00" }] },
      "2026-06-08T20:00",
      4,
      "2026-06-09 00:00",
    ],
    [
      "a month due on Saturday 13 June: the days of the roll to Tuesday are not of the month",
      { commitment: "CAL-12", receivedAt: "2026-05-13T10:00", pauses: [{ from: "2026-06-10T10:00" }] },
      "2026-06-20T12:00",
      4,
      "2026-06-24 23:59",
    ],
    [
      "a month paused on the day of receipt: never more than the thirty days of the month",
      { commitment: "CAL-12", receivedAt: MONDAY, pauses: [{ from: "2026-06-08T12:00" }] },
      "2026-06-08T15:00",
      30,
      "2026-07-09 23:59",
    ],
    [
      "after a restart, and paused again",
      {
        ...letter,
        pauses: [{ from: "2026-06-09T10:00" }, { from: "2026-06-17T10:00" }].slice(1),
        restartedAt: "2026-06-11T10:00",
      },
      "2026-06-18T10:00",
      3,
      "2026-06-22 17:00",
    ],
  ])("%s", (_why, subject, now, remaining, ifResumed) => {
    const { state, paused } = statusOf(calvay, subject, { now });
    expect(state).toBe("paused");
    expect(paused?.remaining.amount).toBe(remaining);
    expect(minute(paused?.ifResumed.dueAt)).toBe(ifResumed);
  });

  it.each([
    ["2026-06-12T12:00", "2026-06-18"],
    ["2026-06-15T12:00", "2026-06-19"],
    ["2026-07-01T12:00", "2026-07-06"],
  ])("resumed at %s it would be due on %s, as the case computes it then", (resumedAt, due) => {
    expect(statusOf(calvay, waiting, { now: "2026-06-12T12:00", resumedAt }).paused?.ifResumed.dueDate).toBe(due);
    const resumed = { ...letter, pauses: [{ from: "2026-06-10T10:00", to: resumedAt }] };
    expect(computeDeadline(calvay, resumed).dueDate).toBe(due);
  });

  it("cannot be resumed before it was paused: both moments are named", () => {
    const asked = (): unknown => statusOf(calvay, waiting, { now: "2026-06-18T10:00", resumedAt: "2026-06-09T10:00" });
    expect(refusal(asked)).toMatch(/2026-06-09T10:00.*before the pause began at 2026-06-10T10:00/);
  });
});

describe("what a pause is not", () => {
  it.each<[string, Partial<Case>, Partial<StatusOptions>, string, string]>([
    [
      "not yet begun: it has no end and begins after now",
      { pauses: [{ from: "2026-06-10T10:00" }] },
      { now: "2026-06-09T10:00" },
      "running",
      "2026-06-16 17:00",
    ],
    [
      "begun after the breach",
      { pauses: [{ from: "2026-06-17T10:00" }] },
      { now: "2026-06-18T10:00" },
      "breached",
      "2026-06-16 17:00",
    ],
    [
      "ended by a restart",
      { pauses: [{ from: "2026-06-09T10:00" }], restartedAt: "2026-06-11T10:00" },
      { now: "2026-06-18T10:00" },
      "running",
      "2026-06-19 17:00",
    ],
    [
      "over: completed while paused, so in time",
      { pauses: [{ from: "2026-06-10T10:00" }] },
      { now: "2026-07-02T10:00", completedAt: "2026-07-01T10:00" },
      "met",
      "2026-07-06 17:00",
    ],
    [
      "over: withdrawn while paused",
      { pauses: [{ from: "2026-06-10T10:00" }] },
      { now: "2026-07-02T10:00", withdrawnAt: "2026-07-01T10:00" },
      "withdrawn",
      "2026-07-06 17:00",
    ],
    [
      "over: completed before it began",
      { pauses: [{ from: "2026-06-10T10:00" }] },
      { now: "2026-07-02T10:00", completedAt: "2026-06-09T12:00" },
      "met",
      "2026-06-16 17:00",
    ],
    [
      "too late to keep a day from counting",
      { pauses: [{ from: "2026-06-16T17:00" }] },
      { now: "2026-06-18T10:00" },
      "breached",
      "2026-06-16 17:00",
    ],
  ])("%s", (_why, happened, options, state, due) => {
    const status = statusOf(calvay, { ...letter, ...happened }, { now: MONDAY, ...options });
    expect(`${status.state} ${minute(status.dueAt)}`).toBe(`${state} ${due}`);
  });

  it("after closing on a day that counts to midnight it holds nothing up: the promise is broken at midnight", () => {
    const charter = landlord(promise("HAND-1", { term: workingDays(1, { dueTime: "end-of-day" }) }));
    const subject: Case = { commitment: "HAND-1", receivedAt: MONDAY, pauses: [{ from: "2026-06-09T18:00" }] };
    expect(statusOf(charter, subject, { now: "2026-06-09T20:00" }).paused?.remaining.amount).toBe(0);
    expect(statusOf(charter, subject, { now: "2026-06-10T20:00" }).state).toBe("breached");
  });

  it("an event that keeps the promise ends the wait too", () => {
    const call: Case = { commitment: "SWH-13", receivedAt: MONDAY, pauses: [{ from: "2026-06-08T12:00" }] };
    const events = [{ event: "called-at-agreed-time", at: "2026-06-20T10:00" }];
    const { state, keptBy } = statusOf(southWestern, call, { now: "2026-06-21T10:00", events });
    expect({ state, keptBy }).toEqual({ state: "met", keptBy: "agreed-time" });
  });
});

it("a restart at the very moment of the receipt ends a pause that began before it, in a status as in a due date", () => {
  const subject = { commitment: "CAL-12", receivedAt: "2026-06-08T10:00", restartedAt: "2026-06-08T10:00" };
  const ended = { ...subject, pauses: [{ from: "2026-06-05T10:00", to: "2026-06-11T10:00" }] };
  expect(statusOf(calvay, ended, { now: "2026-06-12T10:00" }).dueAt).toBe(computeDeadline(calvay, ended).dueAt);
  const open = { ...subject, pauses: [{ from: "2026-06-05T10:00" }] };
  expect(statusOf(calvay, open, { now: "2026-06-12T10:00" })).toMatchObject({
    state: "running",
    dueAt: computeDeadline(calvay, open).dueAt,
  });
});
