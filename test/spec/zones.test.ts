import { describe, expect, it, test } from "vitest";
import { addWorkingDays, computeDeadline, isWorkingDay, officeOf } from "../../src/index.js";
import type { Allowance, Case, Charter, Counting } from "../../src/index.js";
import { zoneTable } from "../../src/zones/index.js";
import { charterWith, deadline, due, weekdays } from "../support/promise.js";
import { explained } from "../support/explained.js";

// Midnight that happens twice: the clock goes back from 01:00 to 00:00, or, in St John's until 2011, from 00:01 to 23:01.

const azores = charterIn("Atlantic/Azores", 2026);
const havana = charterIn("America/Havana", 2026);
const stJohns = charterIn("America/St_Johns", 2010);

describe("a date ends with the last millisecond before the next one first begins", () => {
  it.each<[string, Charter, Partial<Case>, dueAt: string]>([
    [
      "the Azores, received on the date before",
      azores({ workingDays: 1 }),
      { receivedOn: "2026-10-23" },
      "2026-10-24T23:59:59.999+00:00",
    ],
    [
      "the Azores, the date of the change itself",
      azores({ workingDays: 1 }),
      { receivedOn: "2026-10-24" },
      "2026-10-25T23:59:59.999-01:00",
    ],
    [
      "the Azores, received in the first hour of the date",
      azores({ workingDays: 1 }),
      { receivedAt: "2026-10-25T00:30+00:00" },
      "2026-10-26T23:59:59.999-01:00",
    ],
    [
      "the Azores, received in that hour again",
      azores({ workingDays: 1 }),
      { receivedAt: "2026-10-25T00:30-01:00" },
      "2026-10-26T23:59:59.999-01:00",
    ],
    ["Havana", havana({ calendarDays: 1 }), { receivedOn: "2026-10-30" }, "2026-10-31T23:59:59.999-04:00"],
    ["St John's", stJohns({ calendarDays: 1 }), { receivedOn: "2010-11-05" }, "2010-11-06T23:59:59.999-02:30"],
    [
      "St John's, received when the clock shows the old date again",
      stJohns({ calendarDays: 1 }),
      { receivedAt: "2010-11-06T23:30-03:30" },
      "2010-11-07T23:59:59.999-03:30",
    ],
    [
      "St John's, due at once, received when that date is over already",
      stJohns({ calendarDays: 0 }),
      { receivedAt: "2010-11-06T23:30-03:30" },
      "2010-11-07T23:59:59.999-03:30",
    ],
    [
      "a pause to the first end of a date skips it",
      azores({ workingDays: 1 }),
      { receivedAt: "2026-10-23T10:00", pauses: [{ from: "2026-10-24T10:00", to: "2026-10-25T00:00+00:00" }] },
      "2026-10-25T23:59:59.999-01:00",
    ],
    [
      "a pause from the second midnight does not",
      azores({ workingDays: 1 }),
      { receivedAt: "2026-10-23T10:00", pauses: [{ from: "2026-10-25T00:00-01:00", to: "2026-10-25T10:00" }] },
      "2026-10-24T23:59:59.999+00:00",
    ],
  ])("%s", (_what, charter, subject, dueAt) => {
    expect(deadline(charter, subject).dueAt).toBe(dueAt);
    expect(explained(charter, { commitment: "MADE-01", ...subject }).deadline.dueAt).toBe(dueAt);
  });

  test("a pause touches every date that the clock shows in it, the old one after midnight too", () => {
    const inclusive = stJohns({ calendarDays: 3 }, { pauseDays: "inclusive" });
    const paused = (from: string, to: string): string =>
      due(inclusive, { receivedAt: "2010-11-05T10:00", pauses: [{ from, to }] });
    expect(paused("2010-11-06T20:00-02:30", "2010-11-06T21:00-02:30")).toBe("2010-11-09 23:59:59.999");
    expect(paused("2010-11-06T20:00-02:30", "2010-11-06T23:30-03:30")).toBe("2010-11-10 23:59:59.999");
    expect(paused("2010-11-07T00:00:30-02:30", "2010-11-06T23:30-03:30")).toBe("2010-11-10 23:59:59.999");
  });

  test("an office that is open round the clock is open through the hour that comes twice", () => {
    const always = {
      officeHours: weekdays([["00:00", "24:00"]], { sat: [["00:00", "24:00"]], sun: [["00:00", "24:00"]] }),
    };
    const charter = charterWith(
      { officeHours: 6 },
      {},
      { zone: zoneOf("Atlantic/Azores", 2026), divisions: [], ...always },
    );
    expect(deadline(charter, "2026-10-24T22:00").dueAt).toBe("2026-10-25T03:00:00.000-01:00");
  });

  test("elapsed time is explained where the clock shows the old date after its end", () => {
    const charter = charterWith({ hours: 2 }, {}, { zone: zoneOf("America/St_Johns", 2010), divisions: [] });
    const { deadline: found } = explained(charter, { commitment: "MADE-01", receivedAt: "2010-11-06T23:30-03:30" });
    expect(found.dueAt).toBe("2010-11-07T01:30:00.000-03:30");
  });
});

// Apia went from 29 to 31 December 2011, Kwajalein from 20 to 22 August 1993.

describe("a date that a zone skipped is no day at all", () => {
  const apia = charterIn("Pacific/Apia", 2011);
  const kwajalein = charterIn("Pacific/Kwajalein", 1993);

  it.each<[string, Charter, received: string, due: string]>([
    ["it does not count as a working day", apia({ workingDays: 2 }), "2011-12-28T10:00", "2011-12-31 23:59:59.999"],
    ["nor as a calendar day", apia({ calendarDays: 2 }), "2011-12-28T10:00", "2011-12-31 23:59:59.999"],
    ["nor in a week", apia({ weeks: 1 }), "2011-12-28T10:00", "2012-01-05 23:59:59.999"],
    ["a month does not end on it", apia({ months: 1 }), "2011-11-30T10:00", "2011-12-31 23:59:59.999"],
    ["a month over it keeps its end", apia({ months: 1 }), "2011-12-28T10:00", "2012-01-28 23:59:59.999"],
    [
      "a roll goes over it",
      apia({ calendarDays: 1 }, { roll: "following" }, ["mon", "tue", "wed", "fri"]),
      "2011-12-28T10:00",
      "2012-01-02 23:59:59.999",
    ],
    [
      "no cut-off moves a receipt to it",
      apia({ workingDays: 1 }, { cutOff: "15:00" }),
      "2011-12-29T16:00",
      "2012-01-01 23:59:59.999",
    ],
    ["in Kwajalein neither", kwajalein({ calendarDays: 1 }), "1993-08-20T10:00", "1993-08-22 23:59:59.999"],
  ])("%s", (_what, charter, receivedAt, expected) => {
    expect(due(charter, receivedAt)).toBe(expected);
    const { days } = explained(charter, { commitment: "MADE-01", receivedAt });
    expect(days.map(({ date }) => date)).not.toContain("2011-12-30");
    expect(days.at(-1)?.date).toBe(expected.slice(0, 10));
  });

  test("a pause over it skips only the dates that there were", () => {
    const pauses = [{ from: "2011-12-29T10:00", to: "2011-12-31T10:00" }];
    expect(due(apia({ calendarDays: 2 }), { receivedAt: "2011-12-28T10:00", pauses })).toBe("2012-01-01 23:59:59.999");
  });

  test("it is no working day, and nothing can be received on it", () => {
    const charter = apia({ workingDays: 1 });
    const { calendar } = officeOf(charter, "2011-12-28");
    expect(isWorkingDay(calendar, "2011-12-30")).toBe(false);
    expect(addWorkingDays(calendar, "2011-12-29", 1)).toBe("2011-12-31");
    expect(() => computeDeadline(charter, { commitment: "MADE-01", receivedOn: "2011-12-30" })).toThrow(
      expect.objectContaining({ code: "invalid-date" }),
    );
    expect(() => computeDeadline(charter, { commitment: "MADE-01", receivedAt: "2011-12-30T10:00" })).toThrow(
      expect.objectContaining({ code: "nonexistent-wall-time" }),
    );
  });
});

test("an offset with seconds (Monrovia until 7 January 1972) is kept, written and read", () => {
  const zone = zoneTable("Africa/Monrovia", { throughYear: 1973 });
  expect([zone.offsets[0], zone.changes[0]]).toEqual([-2_670_000, Date.parse("1972-01-07T00:44:30Z")]);
  const charter = charterWith({ hours: 1 }, {}, { zone, divisions: [], effectiveFrom: "1970-01-01" });
  const { dueAt, receivedAt } = deadline(charter, "1972-01-03T10:00");
  expect([receivedAt, dueAt]).toEqual(["1972-01-03T10:00:00.000-00:44:30", "1972-01-03T11:00:00.000-00:44:30"]);
  expect(deadline(charter, String(receivedAt)).dueAt).toBe(dueAt);
});

/** A charter in a zone whose every day is a working day without stated hours. */
function charterIn(id: string, year: number) {
  const everyDay = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
  return (
    allowance: Allowance,
    settings: Partial<Counting> = {},
    workingWeek: Charter["versions"][number]["workingWeek"] = everyDay,
  ): Charter =>
    charterWith(
      allowance,
      { dueTime: "end-of-day", ...settings },
      { zone: zoneOf(id, year), divisions: [], officeHours: null, workingWeek },
    );
}

function zoneOf(id: string, year: number) {
  return zoneTable(id, { fromYear: year - 1, throughYear: year + 1 });
}
