import { describe, expect, it } from "vitest";
import { calvay, paisley, southWestern } from "../../src/bundled/charters/index.js";
import { computeDeadline, statusOf } from "../../src/index.js";
import type { Case, Pause, Term } from "../../src/index.js";
import { CALENDAR_DAYS, landlord, MONTHS, promise, workingDays } from "./support/landlord.js";
import { minute, refusal } from "./support/words.js";

// Monday 8 June 2026; Calvay closes at 13:00 on Wednesdays, and Monday 15 June was made a bank holiday.
const MONDAY = "2026-06-08T10:00";
const span = (from: string, to?: string): Pause =>
  to === undefined ? { from: `2026-06-${from}` } : { from: `2026-06-${from}`, to: `2026-06-${to}` };

describe("any number of pauses, however they lie", () => {
  it.each([
    ["none", [], "2026-06-16 17:00"],
    ["one over the close of Wednesday", [span("10T10:00", "10T13:30")], "2026-06-17 13:00"],
    ["one that ends at that close, which counts", [span("10T10:00", "10T13:00")], "2026-06-16 17:00"],
    ["one inside a day: its close was not paused", [span("09T10:00", "09T16:00")], "2026-06-16 17:00"],
    [
      "two that overlap skip Wednesday and Thursday once",
      [span("10T10:00", "11T09:00"), span("10T12:00", "11T18:00")],
      "2026-06-18 17:00",
    ],
    [
      "two that touch, given backwards",
      [span("11T09:00", "11T18:00"), span("10T10:00", "11T09:00")],
      "2026-06-18 17:00",
    ],
    [
      "three apart",
      [span("09T16:00", "09T18:00"), span("10T12:00", "10T14:00"), span("11T16:00", "11T18:00")],
      "2026-06-19 17:00",
    ],
    ["one over the weekend and the holiday", [span("12T18:00", "16T08:00")], "2026-06-16 17:00"],
    ["one that began before the receipt, clipped", [span("01T10:00", "09T18:00")], "2026-06-17 13:00"],
    ["one that begins at the due moment", [span("16T17:00", "30T10:00")], "2026-06-16 17:00"],
    ["one without end that begins after the breach does not undo it", [span("16T17:01")], "2026-06-16 17:00"],
  ])("five working days, %s", (_why, pauses, due) => {
    expect(minute(computeDeadline(calvay, { commitment: "CAL-05", receivedAt: MONDAY, pauses }).dueAt)).toBe(due);
  });

  const open = [span("09T12:00", "09T15:00"), span("09T14:00", "10T12:00")];
  it.each<[string, Term, string]>([
    [
      "hours: exactly the twenty-four paused",
      { allowance: { hours: 48 }, counting: { pausing: "allowed" } },
      "2026-06-11 10:00",
    ],
    [
      "minutes, an hour of them left",
      { allowance: { minutes: 1620 }, counting: { pausing: "allowed" } },
      "2026-06-10 13:00",
    ],
    [
      "office hours, one of them left",
      { allowance: { officeHours: 11 }, counting: { pausing: "allowed", landsOn: "close" } },
      "2026-06-10 13:00",
    ],
    [
      "office hours used up as the pause begins",
      { allowance: { officeHours: 10 }, counting: { pausing: "allowed", landsOn: "close" } },
      "2026-06-09 12:00",
    ],
    [
      "calendar days: the close of 9 June",
      { allowance: { calendarDays: 10 }, counting: CALENDAR_DAYS },
      "2026-06-19 23:59",
    ],
    ["weeks", { allowance: { weeks: 1 }, counting: CALENDAR_DAYS }, "2026-06-16 23:59"],
    ["months", { allowance: { months: 1 }, counting: MONTHS }, "2026-07-09 23:59"],
    [
      "months, inclusive: 9 and 10 June",
      { allowance: { months: 1 }, counting: { ...MONTHS, pauseDays: "inclusive" } },
      "2026-07-10 23:59",
    ],
    ["years", { allowance: { years: 1 }, counting: MONTHS }, "2027-06-09 23:59"],
  ])("on every kind of allowance: %s", (_why, term, due) => {
    const charter = landlord(promise("HAND-1", { term }));
    expect(minute(computeDeadline(charter, { commitment: "HAND-1", receivedAt: MONDAY, pauses: open }).dueAt)).toBe(
      due,
    );
  });

  it("is refused where the charter refuses it, with what to do instead", () => {
    const charter = landlord(promise("HAND-1", { term: workingDays(5, { pausing: "refused" }) }));
    const asked: Case = { commitment: "HAND-1", receivedAt: MONDAY, pauses: [span("09T10:00")] };
    expect(refusal(() => computeDeadline(charter, asked))).toMatch(
      /^pausing-refused: Pausing the clock of HAND-1: .*reading that allows them/,
    );
    expect(refusal(() => statusOf(charter, asked, { now: "2026-06-10T10:00" }))).toMatch(/^pausing-refused/);
  });
});

describe("restarts, extensions and agreed times", () => {
  it.each<[string, Partial<Case>, string]>([
    ["a pause keeps what was used", { pauses: [span("10T10:00", "11T10:00")] }, "2026-06-17 13:00"],
    ["a restart starts the count again", { restartedAt: "2026-06-11T10:00" }, "2026-06-19 17:00"],
    [
      "a restart ends the pause that runs",
      { pauses: [span("10T10:00")], restartedAt: "2026-06-11T10:00" },
      "2026-06-19 17:00",
    ],
    ["a restart after the breach does not undo it", { restartedAt: "2026-06-17T10:00" }, "2026-06-16 17:00"],
    ["an extension is added to the five, from the receipt", { extension: { workingDays: 5 } }, "2026-06-23 17:00"],
    [
      "and after a restart from the restart",
      { restartedAt: "2026-06-11T10:00", extension: { workingDays: 5 } },
      "2026-06-26 17:00",
    ],
    [
      "and is paused like the rest",
      { extension: { workingDays: 5 }, pauses: [span("18T10:00", "18T18:00")] },
      "2026-06-24 13:00",
    ],
  ])("%s", (_why, happened, due) => {
    expect(minute(computeDeadline(calvay, { commitment: "CAL-05", receivedAt: MONDAY, ...happened }).dueAt)).toBe(due);
  });

  it("extends a month once from the original date, not from the month's end that was clamped", () => {
    const extended = computeDeadline(calvay, {
      commitment: "CAL-12",
      receivedAt: "2026-01-30T10:00",
      extension: { months: 2 },
    });
    expect(extended.dueDate).toBe("2026-04-30");
  });

  it.each<[string, Partial<Case>, string]>([
    ["replaces the twenty-four hours", {}, "2026-06-16 09:30"],
    ["stands, whatever was paused", { pauses: [span("09T10:00")] }, "2026-06-16 09:30"],
  ])("an agreed time %s", (_why, happened, due) => {
    const agreedAt = "2026-06-16T09:30";
    const subject = { commitment: "SWH-13", receivedAt: MONDAY, agreedAt, ...happened };
    expect(minute(computeDeadline(southWestern, subject).dueAt)).toBe(due);
    expect(statusOf(southWestern, subject, { now: "2026-06-15T10:00" }).state).toBe("running");
  });

  it.each<[string, Partial<Case>, RegExp]>([
    [
      "an agreed time where the charter has none",
      { agreedAt: "2026-06-16T09:30" },
      /^invalid-case: .*CAL-05.*the charter does not allow one/,
    ],
    [
      "an extension in another unit",
      { extension: { hours: 5 } },
      /^invalid-case: An extension of 5 workingDays: found 5 hours/,
    ],
    [
      "a restart before the receipt",
      { restartedAt: "2026-06-01T10:00" },
      /2026-06-01T10:00:00.000\+01:00, before the receipt at 2026-06-08T10:00/,
    ],
    [
      "a pause that ends before it begins",
      { pauses: [span("10T10:00", "09T10:00")] },
      /an end at 2026-06-09T10:00.*before its start at 2026-06-10T10:00.*\$\.pauses\[0\]/,
    ],
    [
      "a pause with a key that would be lost",
      { pauses: [{ from: "2026-06-10T10:00", until: "2026-06-11T10:00" } as Pause] },
      /"until".*Use from, to, reason/,
    ],
  ])("refuses %s", (_why, happened, message) => {
    expect(refusal(() => computeDeadline(calvay, { commitment: "CAL-05", receivedAt: MONDAY, ...happened }))).toMatch(
      message,
    );
  });

  it("refuses an agreed time before the receipt, and one with an extension", () => {
    const call = { commitment: "SWH-13", receivedAt: MONDAY };
    expect(refusal(() => computeDeadline(southWestern, { ...call, agreedAt: "2026-06-01T09:00" }))).toMatch(
      /2026-06-01T09:00.*before the receipt at 2026-06-08T10:00/,
    );
    expect(
      refusal(() => computeDeadline(southWestern, { ...call, agreedAt: "2026-06-16T09:00", extension: { hours: 2 } })),
    ).toMatch(/both agreedAt and extension/);
  });

  it("a promise of the same day and its pause", () => {
    const subject = { commitment: "PAI-13", receivedAt: MONDAY, pauses: [span("08T16:00", "09T08:00")] };
    expect(minute(computeDeadline(paisley, subject).dueAt)).toBe("2026-06-09 23:59");
  });
});
