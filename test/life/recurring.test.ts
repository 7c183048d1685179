import { describe, expect, it } from "vitest";
import { abertay, berwickshire, calvay, paisley, southWestern } from "../../src/bundled/charters/index.js";
import { nextOccurrence, occurrencesOf } from "../../src/index.js";
import type { Charter, OccurrenceOptions, RecurringCase } from "../../src/index.js";
import { CALENDAR_DAYS, duty, landlord, MONTHS } from "./support/landlord.js";
import { refusal } from "./support/words.js";

/** The due dates asked for, each with its state and the date on which it was done, as far as they are known. */
function dates(charter: Charter, subject: RecurringCase, options: OccurrenceOptions): string[] {
  const found = occurrencesOf(charter, subject, options);
  if (found.state === "unknown") return [found.reason];
  return found.occurrences.map(({ dueDate, state, doneAt }) =>
    [dueDate, state, doneAt?.slice(0, 10)].filter((part) => part !== undefined).join(" "),
  );
}

const END_2040 = "2040-12-31T00:00Z";
const END_2030 = "2030-12-31T00:00Z";

describe("all occurrences in a span", () => {
  it.each<[string, Charter, RecurringCase, string, string[]]>([
    [
      "progress every five working days from the missed date, over a holiday",
      calvay,
      { commitment: "CAL-06", anchoredOn: "2026-06-10" },
      "2026-07-02T00:00",
      ["2026-06-18", "2026-06-25"],
    ],
    [
      "the same in Berwickshire",
      berwickshire,
      { commitment: "BER-24", anchoredOn: "2026-06-10" },
      "2026-07-02T00:00",
      ["2026-06-18", "2026-06-25"],
    ],
    [
      "until the action is completed",
      calvay,
      { commitment: "CAL-06", anchoredOn: "2026-06-10", endedAt: "2026-06-20T10:00" },
      "2026-07-02T00:00",
      ["2026-06-18"],
    ],
    [
      "every tenant once a year",
      abertay,
      { commitment: "ABE-14", anchoredOn: "2024-05-31" },
      "2026-12-31T00:00",
      ["2025-05-31", "2026-05-31"],
    ],
    [
      "a policy every four years",
      abertay,
      { commitment: "ABE-17", anchoredOn: "2020-03-11" },
      END_2030,
      ["2024-03-11", "2028-03-11"],
    ],
    [
      "a policy every three years",
      paisley,
      { commitment: "PAI-27", anchoredOn: "2022-03-01" },
      END_2030,
      ["2025-03-01", "2028-03-01"],
    ],
    [
      "a policy every year",
      berwickshire,
      { commitment: "BER-15", anchoredOn: "2020-01-13" },
      "2023-01-13T23:59:59.999Z",
      ["2021-01-13", "2022-01-13", "2023-01-13"],
    ],
    [
      "gas safety every year",
      berwickshire,
      { commitment: "BER-19", anchoredOn: "2024-02-29" },
      "2028-12-31T00:00",
      ["2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29"],
    ],
    [
      "messages every working morning",
      southWestern,
      { commitment: "SWH-17", anchoredAt: "2026-06-11T09:00" },
      "2026-06-16T00:00",
      ["2026-06-12", "2026-06-15"],
    ],
    [
      "surveys every three years",
      calvay,
      { commitment: "CAL-14", anchoredOn: "2023-08-31" },
      END_2030,
      ["2026-08-31", "2029-08-31"],
    ],
    [
      "a review that the landlord dated itself",
      southWestern,
      { commitment: "SWH-27", anchoredOn: "2025-06-01" },
      END_2030,
      ["2027-06-01", "2029-06-01"],
    ],
  ])("%s", (_why, charter, subject, through, due) => {
    expect(dates(charter, subject, { through })).toEqual(due);
  });

  it.each<[string, RecurringCase, string]>([
    [
      "an undated document",
      { commitment: "SWH-27" },
      "it is counted from a date that the landlord gives, which is not given",
    ],
    [
      "messages never taken off",
      { commitment: "SWH-17" },
      "it is counted from the last time it was done, which is not given",
    ],
  ])("without a date there is no date: %s", (_why, subject, reason) => {
    expect(occurrencesOf(southWestern, subject, { through: END_2030 })).toEqual({
      state: "unknown",
      commitment: subject.commitment,
      reason,
    });
    expect(nextOccurrence(southWestern, subject, { after: END_2030 })).toMatchObject({ state: "unknown", reason });
  });

  it("a duty without a period is unknown, and says why", () => {
    const charter = landlord(duty("HAND-1", {}));
    expect(dates(charter, { commitment: "HAND-1", anchoredOn: "2026-01-01" }, { through: END_2030 })).toEqual([
      "it recurs, but at no stated interval",
    ]);
  });

  it("is counted from the anchor and never chained: month ends stay month ends", () => {
    const charter = landlord(duty("HAND-1", { every: { months: 1 }, counting: MONTHS }));
    const span = { through: "2026-06-01T00:00" };
    expect(dates(charter, { commitment: "HAND-1", anchoredOn: "2026-01-31" }, span)).toEqual([
      "2026-02-28",
      "2026-03-31",
      "2026-04-30",
      "2026-05-31",
    ]);
  });

  it("from and through hold their own instants, and asking for less is never slower or different", () => {
    const subject = { commitment: "ABE-14", anchoredOn: "2000-05-31" };
    const due = "2025-05-31T23:59:59.999+01:00";
    expect(dates(abertay, { commitment: "ABE-14", anchoredOn: "2024-05-31" }, { from: due, through: due })).toEqual([
      "2025-05-31",
    ]);
    expect(dates(abertay, subject, { from: due, through: due })).toEqual(["2025-05-31"]);
  });

  it("ends with the last date that the tables speak for", () => {
    expect(
      dates(
        abertay,
        { commitment: "ABE-17", anchoredOn: "2020-03-11" },
        { from: "2090-01-01T00:00", through: "2100-12-31T00:00" },
      ),
    ).toEqual(["2092-03-11", "2096-03-11", "2100-03-11"]);
    expect(
      dates(
        southWestern,
        { commitment: "SWH-17", anchoredAt: "2026-06-11T09:00" },
        { from: "2100-12-30T00:00", through: "2100-12-31T23:00" },
      ),
    ).toEqual(["2100-12-30", "2100-12-31"]);
  });
});

describe("kept and missed, given the dates on which it was done", () => {
  it.each<[string, Charter, RecurringCase, OccurrenceOptions, string[]]>([
    [
      "an update keeps the one interval in which it was given",
      calvay,
      { commitment: "CAL-06", anchoredOn: "2026-06-16", done: ["2026-07-06T09:00", "2026-06-22T09:00"] },
      { through: "2026-07-15T00:00", now: "2026-07-08T10:00" },
      ["2026-06-23 kept 2026-06-22", "2026-06-30 missed", "2026-07-07 kept 2026-07-06", "2026-07-14 open"],
    ],
    [
      "a contact moves the next; what was missed stays missed when it is done late",
      abertay,
      { commitment: "ABE-14", anchoredOn: "2020-03-15", done: ["2021-03-01T09:00", "2023-06-01T12:00"] },
      { through: "2024-12-31T00:00", now: "2024-01-01T00:00" },
      ["2021-03-15 kept 2021-03-01", "2022-03-01 missed", "2023-03-01 missed 2023-06-01", "2024-06-01 open"],
    ],
    [
      "what is done after now has not been done yet",
      abertay,
      { commitment: "ABE-14", anchoredOn: "2020-03-15", done: ["2021-03-01T09:00"] },
      { through: "2021-12-31T00:00", now: "2021-02-01T00:00" },
      ["2021-03-15 open"],
    ],
    [
      "at the due instant it is kept, a millisecond later missed",
      abertay,
      { commitment: "ABE-17", anchoredOn: "2020-03-11", done: ["2024-03-11T23:59:59.999Z", "2028-03-12T00:00Z"] },
      { through: "2030-01-01T00:00", now: "2030-01-01T00:00" },
      ["2024-03-11 kept 2024-03-11", "2028-03-11 missed 2028-03-12"],
    ],
    [
      "a check outside any window starts the year anew",
      berwickshire,
      { commitment: "BER-19", anchoredOn: "2024-02-10", done: ["2024-12-20T10:00"] },
      { through: "2026-01-01T00:00", now: "2025-01-01T00:00" },
      ["2025-02-10 kept 2024-12-20", "2025-12-20 open"],
    ],
  ])("%s", (_why, charter, subject, options, states) => {
    expect(dates(charter, subject, options)).toEqual(states);
  });

  const gas = landlord(
    duty("HAND-1", { anchor: "last-done", every: { years: 1 }, counting: MONTHS, keepsDateWithin: { months: 2 } }),
  );
  it.each<[string, string, string[], string[]]>([
    ["in the last two months the anniversary stays", "2018-02-10", ["2018-12-10T09:00"], ["2019-02-10", "2020-02-10"]],
    ["a day earlier it does not", "2018-02-10", ["2018-12-09T09:00"], ["2019-02-10", "2019-12-09"]],
    ["late it does not", "2018-02-10", ["2019-02-11T09:00"], ["2019-02-10", "2020-02-11"]],
    [
      "a second check before the same date changes nothing",
      "2018-02-10",
      ["2018-12-20T09:00", "2019-01-20T09:00"],
      ["2019-02-10", "2020-02-10"],
    ],
    [
      "29 February comes back",
      "2016-02-29",
      ["2017-02-01T09:00", "2018-02-01T09:00", "2019-02-01T09:00"],
      ["2017-02-28", "2018-02-28", "2019-02-28", "2020-02-29"],
    ],
  ])("a window that keeps the date: %s", (_why, anchoredOn, done, due) => {
    const found = dates(gas, { commitment: "HAND-1", anchoredOn, done }, { through: "2020-03-31T00:00" });
    expect(found.map((text) => text.slice(0, 10))).toEqual(due);
  });
});

describe("the next occurrence", () => {
  it.each<[string, Charter, RecurringCase, string, string | undefined]>([
    ["after the anchor", calvay, { commitment: "CAL-06", anchoredOn: "2026-06-10" }, "2026-06-10T00:00", "2026-06-18"],
    [
      "at a due instant the one after it",
      calvay,
      { commitment: "CAL-06", anchoredOn: "2026-06-10" },
      "2026-06-18T17:00",
      "2026-06-25",
    ],
    [
      "after the duty ended there is none",
      calvay,
      { commitment: "CAL-06", anchoredOn: "2026-06-10", endedAt: "2026-06-12T00:00" },
      "2026-06-11T00:00",
      undefined,
    ],
    [
      "seventy years on",
      southWestern,
      { commitment: "SWH-17", anchoredAt: "2026-06-10T09:00" },
      "2098-06-17T00:00",
      "2098-06-17",
    ],
  ])("%s", (_why, charter, subject, after, due) => {
    const next = nextOccurrence(charter, subject, { after });
    expect(next !== undefined && "dueDate" in next ? next.dueDate : next).toBe(due);
  });

  it("far away it is as fast as near by, also counted by the second", () => {
    const charter = landlord(
      duty("HAND-1", { every: { seconds: 1 }, counting: { pausing: "refused" }, anchor: "last-done" }),
      duty("HAND-2", { every: { calendarDays: 1 }, counting: CALENDAR_DAYS }),
    );
    const started = performance.now();
    for (const commitment of ["HAND-1", "HAND-2"])
      nextOccurrence(charter, { commitment, anchoredAt: "1975-01-01T00:00" }, { after: "2099-01-01T00:00" });
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe("past the published bank holidays", () => {
  const subject = { commitment: "CAL-06", anchoredOn: "2028-12-14" };
  const span = { through: "2029-01-15T00:00" };
  it("an occurrence that depends on them says so", () => {
    const found = occurrencesOf(calvay, subject, span);
    const marks =
      found.state === "known" ? found.occurrences.map(({ dueDate, provisional }) => [dueDate, provisional]) : [];
    expect(marks).toEqual([
      ["2028-12-21", false],
      ["2029-01-03", true],
      ["2029-01-10", true],
    ]);
    expect(nextOccurrence(calvay, subject, { after: "2028-12-25T00:00" })).toMatchObject({
      dueDate: "2029-01-03",
      provisional: true,
    });
  });

  it("strict refuses it", () => {
    expect(refusal(() => occurrencesOf(calvay, subject, { ...span, strict: true }))).toMatch(
      /^beyond-coverage: A due date of CAL-06/,
    );
    expect(refusal(() => nextOccurrence(calvay, subject, { after: "2028-12-25T00:00", strict: true }))).toMatch(
      /^beyond-coverage/,
    );
    expect(occurrencesOf(calvay, subject, { through: "2028-12-31T00:00", strict: true })).toMatchObject({
      state: "known",
    });
  });

  it("a year that depends on no holiday is as sure as any", () => {
    const years = occurrencesOf(
      abertay,
      { commitment: "ABE-17", anchoredOn: "2024-03-11" },
      { through: END_2040, strict: true },
    );
    expect(years.state === "known" && years.occurrences.every(({ provisional }) => !provisional)).toBe(true);
  });
});

describe("readings of an overlay choose the anchor", () => {
  const overlay = { id: "o", title: "O", readings: { "progress-anchor": "last-update" } };
  const subject = { commitment: "CAL-06", anchoredOn: "2026-06-16", done: ["2026-06-18T09:00"] };
  it("from the last update each update moves the next", () => {
    expect(dates(calvay, subject, { through: "2026-07-02T00:00", overlay })).toEqual([
      "2026-06-23 2026-06-18",
      "2026-06-25",
    ]);
    expect(dates(calvay, subject, { through: "2026-07-02T00:00" })).toEqual(["2026-06-23 2026-06-18", "2026-06-30"]);
  });
});
