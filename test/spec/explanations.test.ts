import { describe, expect, it } from "vitest";
import { abertay, calvay, southWestern } from "../../src/bundled/charters/index.js";
import { computeDeadline, explain, explanationText, occurrencesOf } from "../../src/index.js";
import type {
  Case,
  Charter,
  DayEntry,
  ExplainedDay,
  ExplainOptions,
  PausedExplanation,
  RecurringCase,
} from "../../src/index.js";
import { CALENDAR_DAYS, duty, landlord, promise, workingDays } from "../life/support/landlord.js";
import { refusal } from "../life/support/words.js";

const WITH_CUT_OFF = landlord(
  promise("HAND-1", { term: workingDays(1, { cutOff: "15:00" }) }),
  promise("HAND-2", {
    term: { allowance: { calendarDays: 2 }, counting: { ...CALENDAR_DAYS, cutOff: "15:00", roll: "following" } },
  }),
);
const CLOSED: DayEntry[] = [
  { title: "Fair", on: "2026-06-14", source: "The landlord" },
  { title: "Training", on: "2026-06-16", source: "The landlord" },
];

/** Each day of an explanation: date, role and whether it names a source. */
function roles(days: readonly ExplainedDay[]): string[] {
  return days.map(({ date, role, source }) => `${date} ${role}${source === undefined ? "" : " sourced"}`);
}

function daysOf(charter: Charter, subject: Case, options: ExplainOptions = {}): readonly ExplainedDay[] {
  return explain(charter, subject, options).days;
}

describe("what a day was", () => {
  it("while a cut-off waits: weekends, a bank holiday with its source, a closure with its own", () => {
    const overlay = { id: "o", title: "O", add: CLOSED };
    // Friday after the cut-off; the 15th is a bank holiday, the 14th a Sunday that is closed by name too.
    expect(roles(daysOf(WITH_CUT_OFF, { commitment: "HAND-1", receivedAt: "2026-06-12T15:00" }, { overlay }))).toEqual([
      "2026-06-12 received",
      "2026-06-13 weekend",
      "2026-06-14 weekend",
      "2026-06-15 holiday sourced",
      "2026-06-16 closure sourced",
      "2026-06-17 not-counted",
      "2026-06-18 due",
    ]);
  });

  it("a receipt on a holiday names it", () => {
    const [first] = daysOf(WITH_CUT_OFF, { commitment: "HAND-1", receivedAt: "2026-06-15T10:00" });
    expect(first).toMatchObject({
      role: "received",
      reason: expect.stringMatching(/closed day .*; counts as received on 2026-06-16/) as string,
    });
    expect(first?.source).toBeDefined();
  });

  it("in a period of calendar days the same, and the holiday of a roll keeps its source", () => {
    // Received on Maundy Thursday after the cut-off, so counted from Easter Monday, which is no bank holiday in Scotland.
    expect(roles(daysOf(WITH_CUT_OFF, { commitment: "HAND-2", receivedAt: "2026-04-02T15:00" }))).toEqual([
      "2026-04-02 received",
      "2026-04-03 holiday sourced",
      "2026-04-04 weekend",
      "2026-04-05 weekend",
      "2026-04-06 not-counted",
      "2026-04-07 counted",
      "2026-04-08 due",
    ]);
    expect(roles(daysOf(WITH_CUT_OFF, { commitment: "HAND-2", receivedAt: "2026-06-11T09:00" })).slice(2)).toEqual([
      "2026-06-13 counted",
      "2026-06-14 rolled",
      "2026-06-15 rolled sourced",
      "2026-06-16 due",
    ]);
  });

  it("a bank holiday that falls on a Sunday is a Sunday", () => {
    const days = daysOf(calvay, { commitment: "CAL-16", receivedAt: "2022-12-30T10:00" });
    expect(roles(days).slice(1, 4)).toEqual(["2022-12-31 weekend", "2023-01-01 weekend", "2023-01-02 holiday sourced"]);
  });
});

describe("a case whose clock is paused", () => {
  const letter: Case = {
    commitment: "repairs.routine",
    receivedAt: "2026-06-08T10:00",
    pauses: [{ from: "2026-06-10T12:00" }],
  };

  it("has no due date, but the days that counted before the pause", () => {
    const paused = explain(calvay, letter) as PausedExplanation;
    expect("deadline" in paused).toBe(false);
    expect(paused).toMatchObject({
      commitment: "CAL-16",
      pausedSince: "2026-06-10T12:00:00.000+01:00",
      countedSoFar: { unit: "workingDays", amount: 1 },
    });
    expect(roles(paused.days)).toEqual(["2026-06-08 received", "2026-06-09 counted", "2026-06-10 paused"]);
    expect(explanationText(paused)).toMatch(/paused since Wed 10 June 2026 at 12:00; counted so far: 1 working day\n/);
  });

  it("given a moment, through its date: what was no working day keeps its name", () => {
    expect(roles(daysOf(calvay, letter, { now: "2026-06-15T09:00" })).slice(2)).toEqual([
      "2026-06-10 paused",
      "2026-06-11 paused",
      "2026-06-12 paused",
      "2026-06-13 weekend",
      "2026-06-14 weekend",
      "2026-06-15 holiday sourced",
    ]);
  });

  it("elapsed time: what was used by then", () => {
    const paused = explain(calvay, {
      commitment: "repairs.emergency",
      receivedAt: "2026-06-08T10:00",
      pauses: [{ from: "2026-06-08T11:00", to: "2026-06-08T12:00" }, { from: "2026-06-08T12:30" }],
    });
    expect(paused).toMatchObject({ countedSoFar: { unit: "milliseconds", amount: 90 * 60_000 } });
  });

  it("a pause without end after the due moment leaves the due date as it was", () => {
    const late = { ...letter, pauses: [{ from: "2026-07-20T12:00" }] };
    expect(explain(calvay, late)).toMatchObject({ deadline: { dueDate: computeDeadline(calvay, late).dueDate } });
  });
});

describe("an occurrence", () => {
  const progress: RecurringCase = { commitment: "CAL-06", anchoredOn: "2026-06-10" };

  it("is explained from what it is counted from, over all intervals", () => {
    const explained = explain(calvay, progress, { after: "2026-06-18T17:00" });
    if (explained === undefined || !("occurrence" in explained)) throw new RangeError("it has an occurrence");
    expect(explained.occurrence).toMatchObject({ number: 2, dueDate: "2026-06-25" });
    expect(roles(explained.days)[0]).toBe("2026-06-10 received");
    expect(roles(explained.days).filter((row) => row.includes("holiday"))).toEqual(["2026-06-15 holiday sourced"]);
    expect(explained.days.at(-1)).toMatchObject({ date: "2026-06-25", role: "due", count: 10 });
    expect(explanationText(explained)).toMatch(/occurrence 2, due Thu 25 June 2026 at 17:00:00.000\n/);
  });

  it("counted from the last time it was done, it begins there", () => {
    const explained = explain(
      abertay,
      { commitment: "ABE-14", anchoredOn: "2020-03-15", done: ["2021-03-01"] },
      { after: "2021-04-01T00:00" },
    );
    if (explained === undefined || !("occurrence" in explained)) throw new RangeError("it has an occurrence");
    expect([explained.days[0]?.date, explained.days.at(-1)?.date, explained.days.at(-1)?.role]).toEqual([
      "2021-03-01",
      "2022-03-01",
      "due",
    ]);
  });

  it("every occurrence of a list is explained by the instant before it", () => {
    const found = occurrencesOf(calvay, progress, { through: "2027-02-01T00:00" });
    if (found.state === "unknown") throw new RangeError(found.reason);
    for (const occurrence of found.occurrences) {
      expect(explain(calvay, progress, { after: occurrence.dueAtMilliseconds - 1 })).toMatchObject({ occurrence });
    }
  });

  it("where there is no telling, or the duty ended, so does the explanation say", () => {
    expect(explain(southWestern, { commitment: "SWH-27" }, { after: "2026-06-01T00:00" })).toMatchObject({
      state: "unknown",
    });
    expect(
      explain(calvay, { ...progress, endedAt: "2026-06-12T00:00" }, { after: "2026-06-11T00:00" }),
    ).toBeUndefined();
  });

  it.each<[string, () => unknown, RegExp]>([
    [
      "without an instant to look from",
      () => explain(calvay, progress, {} as { after: string }),
      /^invalid-case: An explanation of an occurrence: found no instant to look from \(at \$\.options\.after\)/,
    ],
    [
      "with now",
      () => explain(calvay, progress, { after: "2026-06-11T00:00", now: "2026-06-11T00:00" } as { after: string }),
      /^invalid-case: .*now, which is only for a case whose clock is paused/,
    ],
    [
      "a case with an instant to look from",
      () =>
        explain(calvay, { commitment: "CAL-05", receivedAt: "2026-06-11T00:00" }, {
          after: "2026-06-11T00:00",
        } as object),
      /^invalid-case: The key "receivedAt"/,
    ],
    [
      "an option nobody knows",
      () => explain(calvay, progress, { afer: "2026-06-11T00:00" } as unknown as { after: string }),
      /^invalid-case: The key "afer"/,
    ],
    [
      "now far off",
      () =>
        explain(
          calvay,
          { commitment: "CAL-16", receivedAt: "2026-06-08T10:00", pauses: [{ from: "2026-06-10T12:00" }] },
          { now: 1e27 },
        ),
      /^outside-supported-dates: /,
    ],
  ])("is refused %s", (_why, ask, message) => {
    expect(refusal(ask)).toMatch(message);
  });
});

describe("a duty by the hand", () => {
  it("explains elapsed time from its anchor", () => {
    const charter = landlord(
      duty("HAND-1", { every: { hours: 30 }, counting: { pausing: "refused" }, anchor: "given" }),
    );
    const explained = explain(
      charter,
      { commitment: "HAND-1", anchoredAt: "2026-06-08T10:00" },
      { after: "2026-06-09T16:00" },
    );
    expect(explained).toMatchObject({ occurrence: { number: 2, dueAt: "2026-06-10T22:00:00.000+01:00" } });
  });
});
