import { describe, expect, it, test } from "vitest";
import { addWorkingDays, isWorkingDay, officeOf } from "../../src/index.js";
import type { Allowance, Counting } from "../../src/index.js";
import { charterOf, charterWith, deadline, due, weekdays } from "../support/promise.js";
import { tableOf } from "../support/zones.js";
import type { ZoneName } from "../support/zones.js";

describe("the end of a day", () => {
  it.each<[string, ZoneName, received: string, dueAt: string]>([
    ["is its last millisecond", "Europe/London", "2026-06-08T10:00", "2026-06-10T23:59:59.999+01:00"],
    [
      "where its last hour comes twice, is the later one",
      "America/Sao_Paulo",
      "2011-02-17T10:00",
      "2011-02-19T23:59:59.999-03:00",
    ],
    [
      "where midnight is skipped, is the moment before",
      "America/Sao_Paulo",
      "2010-10-14T10:00",
      "2010-10-16T23:59:59.999-03:00",
    ],
    [
      "where the clock goes back from the next date, is the moment before that first began",
      "America/St_Johns",
      "2010-11-04T10:00",
      "2010-11-06T23:59:59.999-02:30",
    ],
    [
      "where the next date is skipped whole, is the moment before that",
      "Pacific/Apia",
      "2011-12-27T10:00",
      "2011-12-29T23:59:59.999-10:00",
    ],
  ])("%s", (_what, zone, received, expected) => {
    const charter = charterWith({ calendarDays: 2 }, { dueTime: "end-of-day" }, { zone: tableOf(zone), divisions: [] });
    expect(deadline(charter, received).dueAt).toBe(expected);
  });
});

describe("a close at 24:00", () => {
  const evenings = { officeHours: weekdays([["14:00", "24:00"]]) };

  it.each<[string, Allowance, Partial<Counting>, dueAt: string, dueDate: string]>([
    [
      "is the last millisecond of the date as a due time",
      { workingDays: 1 },
      {},
      "2026-06-09T23:59:59.999+01:00",
      "2026-06-09",
    ],
    ["keeps its instant for office time", { officeHours: 19 }, {}, "2026-06-10T00:00:00.000+01:00", "2026-06-09"],
    [
      "is left behind by next-open",
      { officeHours: 19 },
      { landsOn: "next-open" },
      "2026-06-10T14:00:00.000+01:00",
      "2026-06-10",
    ],
  ])("%s", (_what, allowance, settings, dueAt, dueDate) => {
    expect(deadline(charterWith(allowance, settings, evenings), "2026-06-08T15:00")).toMatchObject({ dueAt, dueDate });
  });

  test("where its last hour comes twice, closes with the later one, an hour longer", () => {
    const charter = charterWith(
      { officeHours: 4 },
      {},
      {
        zone: tableOf("America/Sao_Paulo"),
        divisions: [],
        officeHours: weekdays([], { sat: [["21:00", "24:00"]] }),
      },
    );
    expect(deadline(charter, "2011-02-19T20:00").dueAt).toBe("2011-02-20T00:00:00.000-03:00");
  });
});

describe("working week and hours", () => {
  const sixDays = { workingWeek: ["mon", "tue", "wed", "thu", "fri", "sat"] } as const;

  test("a working day may have no hours: it counts, and closes at its end", () => {
    expect(due(charterWith({ workingDays: 1 }, {}, sixDays), "2026-06-05T10:00")).toBe("2026-06-06 23:59:59.999");
  });

  test("an office may be open on a day that is no working day: office time runs, days do not count", () => {
    const saturdays = { officeHours: weekdays([["09:00", "17:00"]], { sat: [["10:00", "12:00"]] }) };
    expect(due(charterWith({ officeHours: 2 }, {}, saturdays), "2026-06-05T17:00")).toBe("2026-06-06 12:00");
    expect(due(charterWith({ workingDays: 1 }, {}, saturdays), "2026-06-05T17:00")).toBe("2026-06-08 17:00");
  });

  test("a closure of a part of a day never removes it, even all its hours", () => {
    const training = { add: [{ title: "Training", on: "2026-06-09", during: [["00:00", "24:00"]] as const }] };
    expect(due(charterWith({ workingDays: 1 }, {}, training), "2026-06-08T10:00")).toBe("2026-06-09 23:59:59.999");
    expect(due(charterWith({ officeHours: 1 }, {}, training), "2026-06-09T10:00")).toBe("2026-06-10 10:00");
  });
});

describe("weekend dates of holidays are listed too", () => {
  it.each<[date: string, works: boolean, why: string]>([
    ["2028-01-01", false, "New Year's Day, a Saturday"],
    ["2028-01-03", false, "its substitute"],
    ["2028-01-04", false, "the substitute of Sunday 2 January"],
    ["2028-01-08", true, "an ordinary Saturday"],
    ["2026-12-26", false, "Boxing Day, a Saturday"],
  ])("%s, for an office open on Saturdays: %s (%s)", (date, works) => {
    const { calendar } = officeOf(charterOf([], { workingWeek: ["mon", "tue", "wed", "thu", "fri", "sat"] }), date);
    expect(isWorkingDay(calendar, date)).toBe(works);
  });

  test("so one working day from Friday 31 December 2027 is Wednesday 5 January", () => {
    const { calendar } = officeOf(
      charterOf([], { workingWeek: ["mon", "tue", "wed", "thu", "fri", "sat"] }),
      "2027-12-31",
    );
    expect(addWorkingDays(calendar, "2027-12-31", 1)).toBe("2028-01-05");
  });
});

describe("recurring from 29 February, any recurrence: counted from the anchor", () => {
  it.each<[Allowance, dueDate: string]>([
    [{ years: 1 }, "2021-02-28"],
    [{ years: 2 }, "2022-02-28"],
    [{ years: 4 }, "2024-02-29"],
    [{ months: 12 }, "2021-02-28"],
    [{ months: 48 }, "2024-02-29"],
  ])("%o from 29 February 2020 is %s, not the 28th ever after", (allowance, expected) => {
    expect(deadline(charterWith(allowance, { dueTime: "end-of-day" }), "2020-02-29T10:00").dueDate).toBe(expected);
  });

  it.each<[months: number, dueDate: string]>([
    [1, "2026-02-28"],
    [2, "2026-03-31"],
    [3, "2026-04-30"],
  ])("%i month(s) from 31 January 2026 is %s: clamped, not chained", (months, expected) => {
    expect(deadline(charterWith({ months }, { dueTime: "end-of-day" }), "2026-01-31T10:00").dueDate).toBe(expected);
  });
});

test("the next morning: 12:00 on the next working day", () => {
  expect(due(charterWith({ workingDays: 1 }, { dueTime: "12:00" }), "2026-06-12T16:00")).toBe("2026-06-16 12:00");
});
