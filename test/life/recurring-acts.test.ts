// What was done, and which occurrence it belongs to. The dates are counted by hand in a calendar.
import { describe, expect, it } from "vitest";
import { abertay, berwickshire, calvay, southWestern } from "../../src/bundled/charters/index.js";
import { nextOccurrence, occurrencesOf } from "../../src/index.js";
import type { Charter, OccurrenceOptions, RecurringCase } from "../../src/index.js";
import { CALENDAR_DAYS, duty, landlord, MONTHS, WORKING_DAYS } from "./support/landlord.js";
import { refusal } from "./support/words.js";

/** Each occurrence with its state, when it was done (+ again), as dates and hours. */
function told(charter: Charter, subject: RecurringCase, options: OccurrenceOptions): string[] {
  const found = occurrencesOf(charter, subject, options);
  if (found.state === "unknown") return [found.reason];
  return found.occurrences.map(({ dueDate, state, doneAt, doneOn, extra }) =>
    [dueDate, state, doneOn ?? hour(doneAt), ...(extra ?? []).map((text) => `+${hour(text) ?? ""}`)]
      .filter((part) => part !== undefined)
      .join(" "),
  );
}

function hour(text: string | undefined): string | undefined {
  return text?.slice(0, 16).replace("T", " ");
}

const NOW = { now: "2026-12-31T23:00" };
const contact = { commitment: "tenants.contact", anchoredOn: "2020-03-15" };
const messages = { commitment: "SWH-17", anchoredAt: "2026-06-05T09:10" };

describe("counted from the last time it was done", () => {
  it.each<[string, Charter, RecurringCase, string, string[]]>([
    [
      "two acts on one day keep one occurrence",
      abertay,
      { ...contact, done: ["2021-03-01T09:00", "2021-03-01T15:00"] },
      "2022-12-31T00:00",
      ["2021-03-15 kept 2021-03-01 09:00 +2021-03-01 15:00", "2022-03-01 missed"],
    ],
    [
      "so do two before it is due, and the next is counted from the last of them",
      abertay,
      { ...contact, done: ["2021-03-01T09:00", "2021-03-08T09:00"] },
      "2022-12-31T00:00",
      ["2021-03-15 kept 2021-03-01 09:00 +2021-03-08 09:00", "2022-03-08 missed"],
    ],
    [
      "two contacts within a year of each other are no breach, however early the first",
      abertay,
      { ...contact, done: ["2020-04-01T09:00", "2021-02-01T09:00"] },
      "2021-12-31T00:00",
      ["2021-03-15 kept 2020-04-01 09:00 +2021-02-01 09:00"],
    ],
    [
      "what is done after it was due is of the next",
      abertay,
      { ...contact, done: ["2021-03-01T09:00", "2021-03-16T09:00"] },
      "2022-12-31T00:00",
      ["2021-03-15 kept 2021-03-01 09:00", "2022-03-01 kept 2021-03-16 09:00", "2022-03-16 missed"],
    ],
    [
      "done late twice on one day, it was late once",
      abertay,
      { ...contact, done: ["2021-06-01T09:00", "2021-06-01T15:00"] },
      "2022-12-31T00:00",
      ["2021-03-15 missed 2021-06-01 09:00 +2021-06-01 15:00", "2022-06-01 missed"],
    ],
    [
      "what is done on the day of the anchor repeats the anchor",
      abertay,
      { commitment: "tenants.contact", anchoredAt: "2020-03-15T09:00", done: ["2020-03-15T15:00"] },
      "2022-01-01T00:00",
      ["2021-03-15 missed +2020-03-15 15:00"],
    ],
    [
      "told twice it was done once",
      abertay,
      { ...contact, done: ["2021-03-01T09:00", "2021-03-01T09:00Z"] },
      "2021-12-31T00:00",
      ["2021-03-15 kept 2021-03-01 09:00"],
    ],
    [
      "after the due time of the same day it is still the same day",
      southWestern,
      { ...messages, done: ["2026-06-08T09:05", "2026-06-08T15:00"] },
      "2026-06-09T23:00",
      ["2026-06-08 kept 2026-06-08 09:05 +2026-06-08 15:00", "2026-06-09 missed"],
    ],
    [
      "on a Saturday it moves nothing: Monday is due all the same",
      southWestern,
      { ...messages, done: ["2026-06-06T10:00"] },
      "2026-06-08T23:00",
      ["2026-06-08 missed +2026-06-06 10:00"],
    ],
  ])("%s", (_why, charter, subject, through, owed) => {
    expect(told(charter, subject, { through, ...NOW })).toEqual(owed);
  });

  const hourly = landlord(
    duty("HAND-1", { anchor: "last-done", every: { hours: 6 }, counting: { pausing: "refused" } }),
  );
  it("by the hour, one day has many occurrences", () => {
    const subject = {
      commitment: "HAND-1",
      anchoredAt: "2026-06-08T00:00",
      done: ["2026-06-08T05:00", "2026-06-08T05:30", "2026-06-08T11:00"],
    };
    expect(told(hourly, subject, { through: "2026-06-08T20:00", ...NOW })).toEqual([
      "2026-06-08 kept 2026-06-08 05:00 +2026-06-08 05:30",
      "2026-06-08 kept 2026-06-08 11:00",
      "2026-06-08 missed",
    ]);
  });

  const monthly = landlord(duty("HAND-1", { anchor: "last-done", every: { months: 1 }, counting: MONTHS }));
  it("month ends that lead to one date are one occurrence", () => {
    const subject = { commitment: "HAND-1", anchoredOn: "2021-01-29", done: ["2021-01-31", "2021-02-20"] };
    expect(told(monthly, subject, { through: "2021-03-31T00:00", ...NOW })).toEqual([
      "2021-02-28 kept 2021-02-20 +2021-01-31",
      "2021-03-20 missed",
    ]);
  });
});

describe("counted from a fixed anchor", () => {
  it("the first act between two due moments keeps the later, the others are extra", () => {
    const done = ["2026-06-22T09:00", "2026-06-22T15:00", "2026-06-23T17:00", "2026-06-23T17:01"];
    expect(
      told(calvay, { commitment: "CAL-06", anchoredOn: "2026-06-16", done }, { through: "2026-07-01T00:00", ...NOW }),
    ).toEqual([
      "2026-06-23 kept 2026-06-22 09:00 +2026-06-22 15:00 +2026-06-23 17:00",
      "2026-06-30 kept 2026-06-23 17:01",
    ]);
  });
});

describe("a date alone", () => {
  it.each<[string, Charter, RecurringCase, string, string[]]>([
    [
      "decides where the day is due to its end",
      abertay,
      { ...contact, done: ["2021-03-15"] },
      "2021-12-31T00:00",
      ["2021-03-15 kept 2021-03-15"],
    ],
    [
      "the day after is late",
      abertay,
      { ...contact, done: ["2021-03-16"] },
      "2021-12-31T00:00",
      ["2021-03-15 missed 2021-03-16"],
    ],
    [
      "decides before the due date",
      calvay,
      { commitment: "CAL-06", anchoredOn: "2026-06-16", done: ["2026-06-22"] },
      "2026-06-23T23:00",
      ["2026-06-23 kept 2026-06-22"],
    ],
    [
      "a moment on it comes first",
      abertay,
      { ...contact, done: ["2021-03-01", "2021-03-01T15:00"] },
      "2021-12-31T00:00",
      ["2021-03-15 kept 2021-03-01 15:00 +2021-03-01"],
    ],
    [
      "on the due date a moment has decided already",
      southWestern,
      { ...messages, done: ["2026-06-08", "2026-06-08T09:05"] },
      "2026-06-08T23:00",
      ["2026-06-08 kept 2026-06-08 09:05 +2026-06-08"],
    ],
    [
      "the date of an anchor that has a time",
      abertay,
      { commitment: "tenants.contact", anchoredAt: "2020-03-15T12:00", done: ["2020-03-15"] },
      "2021-12-31T00:00",
      ["2021-03-15 missed +2020-03-15"],
    ],
  ])("%s", (_why, charter, subject, through, owed) => {
    expect(told(charter, subject, { through, ...NOW })).toEqual(owed);
  });

  const hourly = landlord(
    duty("HAND-1", { anchor: "last-done", every: { hours: 6 }, counting: { pausing: "refused" } }),
  );
  const cutOff = landlord(
    duty("HAND-1", { anchor: "last-done", every: { workingDays: 5 }, counting: { ...WORKING_DAYS, cutOff: "15:00" } }),
  );
  it.each<[string, Charter, RecurringCase, RegExp]>([
    [
      "on a due date with a time",
      calvay,
      { commitment: "CAL-06", anchoredOn: "2026-06-16", done: ["2026-06-23"] },
      /^time-of-day-needed: Which occurrence of CAL-06 was done on 2026-06-23: found one that is due on that date, at 2026-06-23T17:00.*\$\.done\[0\]/,
    ],
    [
      "the same, counted from the last time",
      southWestern,
      { ...messages, done: ["2026-06-08"] },
      /^time-of-day-needed: Which occurrence of SWH-17 .*at 2026-06-08T12:00.*\$\.done\[0\]/,
    ],
    [
      "where hours are counted from it",
      hourly,
      { commitment: "HAND-1", anchoredAt: "2026-06-08T00:00", done: ["2026-06-10"] },
      /^time-of-day-needed: .*counted from 2026-06-10 without a time: found .*counted in hours.*\$\.done\[0\]/,
    ],
    [
      "where hours are counted from the anchor",
      hourly,
      { commitment: "HAND-1", anchoredOn: "2026-06-08" },
      /^time-of-day-needed: .*\$\.anchoredOn/,
    ],
    [
      "where there is a cut-off",
      cutOff,
      { commitment: "HAND-1", anchoredOn: "2026-06-08" },
      /^time-of-day-needed: .*cut-off.*\$\.anchoredOn/,
    ],
  ])("is refused where the time could matter: %s", (_why, charter, subject, message) => {
    expect(refusal(() => occurrencesOf(charter, subject, { through: "2026-07-01T00:00" }))).toMatch(message);
  });
});

describe("29 February and other ends", () => {
  const four = landlord(
    duty("HAND-1", { every: { years: 1 }, counting: MONTHS, anchor: "last-done" }),
    duty("HAND-2", { every: { calendarDays: 1 }, counting: CALENDAR_DAYS }),
  );
  it("years from 29 February are counted from it, and come back to it", () => {
    expect(told(four, { commitment: "HAND-1", anchoredOn: "2024-02-29" }, { through: "2028-12-31T00:00" })).toEqual([
      "2025-02-28",
      "2026-02-28",
      "2027-02-28",
      "2028-02-29",
    ]);
    expect(
      told(
        four,
        { commitment: "HAND-1", anchoredOn: "2021-02-28", done: ["2024-02-29"] },
        { through: "2028-12-31T00:00", ...NOW },
      ).slice(2),
    ).toEqual([
      "2024-02-28 missed 2024-02-29",
      "2025-02-28 missed",
      "2026-02-28 missed",
      "2027-02-28 open",
      "2028-02-29 open",
    ]);
  });

  it("what a roll or a due time brings to one moment is done at once", () => {
    const rolled = landlord(
      duty("HAND-1", { every: { calendarDays: 1 }, counting: { ...CALENDAR_DAYS, roll: "following" } }),
    );
    const numbered = (charter: Charter, subject: RecurringCase, through: string): unknown => {
      const found = occurrencesOf(charter, subject, { through });
      return found.state === "known" ? found.occurrences.map(({ number, dueDate }) => [number, dueDate]) : found;
    };
    // Saturday, Sunday and Monday are all due on Monday.
    expect(numbered(rolled, { commitment: "HAND-1", anchoredOn: "2026-06-05" }, "2026-06-09T23:59:59.999")).toEqual([
      [1, "2026-06-08"],
      [2, "2026-06-08"],
      [3, "2026-06-08"],
      [4, "2026-06-09"],
    ]);
    const done = ["2026-06-06", "2026-06-07", "2026-06-09"];
    expect(
      told(
        rolled,
        { commitment: "HAND-1", anchoredOn: "2026-06-05", done },
        { through: "2026-06-09T23:59:59.999", ...NOW },
      ),
    ).toEqual([
      "2026-06-08 kept 2026-06-06 +2026-06-07",
      "2026-06-08 kept 2026-06-06",
      "2026-06-08 kept 2026-06-06",
      "2026-06-09 kept 2026-06-09",
    ]);
    // Due at 9:00 of the day itself, which is over: the next working day, which is also that of the second.
    const early = landlord(
      duty("HAND-1", {
        every: { workingDays: 1 },
        counting: { ...WORKING_DAYS, countFrom: "day-of", dueTime: "09:00" },
      }),
    );
    expect(numbered(early, { commitment: "HAND-1", anchoredAt: "2026-06-08T10:00" }, "2026-06-10T23:00")).toEqual([
      [1, "2026-06-09"],
      [2, "2026-06-09"],
      [3, "2026-06-10"],
    ]);
  });

  it.each([
    ["the first supported date", "1972-01-01", "1972-01-03", ["1972-01-02", "1972-01-03"]],
    ["the last", "2100-12-29", "2100-12-31", ["2100-12-30", "2100-12-31"]],
  ])("%s", (_why, anchoredOn, through, due) => {
    expect(told(four, { commitment: "HAND-2", anchoredOn }, { through: `${through}T23:59:59.999Z` })).toEqual(due);
  });

  it("after the last supported date there is an error, and no end of the duty", () => {
    expect(
      refusal(() =>
        nextOccurrence(four, { commitment: "HAND-1", anchoredOn: "2100-06-01" }, { after: "2100-07-01T00:00" }),
      ),
    ).toMatch(/^outside-supported-dates: .*due after 2100-12-31/);
    expect(
      told(
        four,
        { commitment: "HAND-1", anchoredOn: "2100-06-01", done: ["2100-08-01"] },
        { through: "2100-12-31T00:00" },
      ),
    ).toEqual([]);
  });
});

describe("the version in force by the date that is asked for", () => {
  const anchored = { commitment: "BER-19", anchoredOn: "2019-12-01" };
  it("an anchor may be older than the charter", () => {
    expect(nextOccurrence(berwickshire, anchored, { after: "2022-06-01T00:00" })).toMatchObject({
      number: 3,
      dueDate: "2022-12-01",
      version: "2020-01-13",
    });
    expect(told(berwickshire, anchored, { through: "2022-12-31T00:00" })).toEqual([
      "2020-12-01",
      "2021-12-01",
      "2022-12-01",
    ]);
  });

  it("before the charter nothing was promised", () => {
    expect(
      told(berwickshire, { commitment: "BER-19", anchoredOn: "2015-12-01" }, { through: "2021-12-31T00:00" }),
    ).toEqual(["2020-12-01", "2021-12-01"]);
    expect(refusal(() => occurrencesOf(berwickshire, anchored, { through: "2019-12-31T00:00" }))).toMatch(
      /^no-version-in-force: The version of berwickshire in force on 2019-12-31/,
    );
    expect(
      nextOccurrence(berwickshire, { commitment: "BER-19", anchoredOn: "2015-12-01" }, { after: "2018-06-01T00:00" }),
    ).toMatchObject({ number: 5, dueDate: "2020-12-01" });
  });

  const charter = changing();
  it("a list splits where the version changes, each part with its proof", () => {
    const found = occurrencesOf(
      charter,
      { commitment: "HAND-1", anchoredOn: "2026-01-01" },
      { through: "2026-02-10T00:00" },
    );
    if (found.state === "unknown") throw new RangeError(found.reason);
    expect(found.occurrences.map(({ dueDate, number, version }) => [dueDate, number, version])).toEqual([
      ["2026-01-11", 1, "1"],
      ["2026-01-21", 2, "1"],
      ["2026-01-31", 3, "1"],
      ["2026-02-02", 8, "2"],
      ["2026-02-06", 9, "2"],
    ]);
    expect(found.provenance.version).toBe("2");
    expect(found.earlierVersions?.map(({ version, provenance }) => [version, provenance.version])).toEqual([
      ["1", "1"],
    ]);
  });

  it("the next one after the last of a version is the first of the following", () => {
    expect(
      nextOccurrence(
        charter,
        { commitment: "HAND-1", anchoredOn: "2026-01-01" },
        { after: "2026-01-31T23:59:59.999Z" },
      ),
    ).toMatchObject({ dueDate: "2026-02-02", version: "2" });
  });

  it("a duty that the new version leaves out is owed until then", () => {
    const subject = { commitment: "HAND-2", anchoredOn: "2026-01-01" };
    expect(told(charter, subject, { through: "2026-03-01T00:00" })).toEqual(["2026-01-11", "2026-01-21", "2026-01-31"]);
    expect(nextOccurrence(charter, subject, { after: "2026-01-31T23:59:59.999Z" })).toBeUndefined();
    expect(
      refusal(() => occurrencesOf(charter, subject, { from: "2026-02-03T00:00", through: "2026-03-01T00:00" })),
    ).toMatch(/^unknown-commitment/);
  });
});

/** Every ten days, and from 2 February 2026 every four. */
function changing(): Charter {
  const every = (days: number): ReturnType<typeof duty> =>
    duty("HAND-1", { every: { calendarDays: days }, counting: CALENDAR_DAYS });
  const made = landlord(every(10), duty("HAND-2", { every: { calendarDays: 10 }, counting: CALENDAR_DAYS }));
  const [one] = made.versions;
  if (one === undefined) throw new RangeError("it has a version");
  return {
    ...made,
    versions: [
      { ...one, version: "1", effectiveFrom: "2020-01-01", effectiveTo: "2026-02-01" },
      { ...one, version: "2", effectiveFrom: "2026-02-01", effectiveTo: null, commitments: [every(4)] },
    ],
  };
}
