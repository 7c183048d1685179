import { describe, expect, it, test } from "vitest";
import {
  addOpenMinutes,
  addWorkingDays,
  computeDeadline,
  explain,
  isOpen,
  isWorkingDay,
  londonZone,
  nextOpening,
  nextWorkingDay,
  officeOf,
  openMinutesBetween,
  previousWorkingDay,
  rollDate,
  statusOf,
  workingDaysBetween,
  workingDaysFromUntil,
} from "../../src/index.js";
import type { Allowance, Counting } from "../../src/index.js";
import { zoneTable } from "../../src/zones/index.js";
import { charterWith, deadline, due } from "../support/promise.js";

// Dates are computed from 1 January 1972, a Saturday, through 31 December 2100, a Friday.

const everyDay = {
  workingWeek: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"],
  divisions: [],
  effectiveFrom: null,
} as const;
const charter = charterWith({ workingDays: 1 }, {}, everyDay);
const office = officeOf(charter, "2026-06-10");
const { calendar } = office;
const before = "1971-12-31";
const after = "2101-01-01";

describe("a date or moment outside them is refused, whoever asks", () => {
  it.each<[string, () => unknown]>([
    ["officeOf", () => officeOf(charter, before)],
    ["isWorkingDay", () => isWorkingDay(calendar, after)],
    ["addWorkingDays", () => addWorkingDays(calendar, after, 0)],
    ["addWorkingDays, far back", () => addWorkingDays(calendar, "0001-01-01", 5)],
    ["nextWorkingDay", () => nextWorkingDay(calendar, before)],
    ["previousWorkingDay", () => previousWorkingDay(calendar, "9999-12-31")],
    ["workingDaysBetween", () => workingDaysBetween(calendar, "2026-06-10", after)],
    ["workingDaysFromUntil", () => workingDaysFromUntil(calendar, before, "2026-06-10")],
    ["rollDate", () => rollDate(calendar, after, "none")],
    ["isOpen", () => isOpen(office, `${before}T10:00`)],
    ["nextOpening", () => nextOpening(office, `${after}T10:00Z`)],
    ["openMinutesBetween", () => openMinutesBetween(office, "2026-06-10T10:00", 1e300)],
    ["addOpenMinutes", () => addOpenMinutes(office, -1e15, 5, "close")],
    ["computeDeadline, receivedOn", () => deadline(charter, { receivedOn: before })],
    ["computeDeadline, receivedAt", () => deadline(charter, `${after}T00:00Z`)],
    [
      "computeDeadline, pauses",
      () =>
        deadline(charter, {
          receivedAt: "2026-06-10T10:00",
          pauses: [{ from: "2026-06-10T11:00", to: `${after}T00:00Z` }],
        }),
    ],
    ["computeDeadline, asKnownAt", () => deadline(charter, "2026-06-10T10:00", { asKnownAt: "1900-01-01" })],
    ["explain", () => explain(charter, { commitment: "MADE-01", receivedOn: after })],
    ["statusOf", () => statusOf(charter, deadline(charter, "2026-06-10T10:00"), { now: `${after}T00:00Z` })],
  ])("%s", (_name, ask) => {
    expect(ask).toThrow(expect.objectContaining({ code: "outside-supported-dates" }));
  });
});

describe("what is reached by counting is refused too", () => {
  it.each<[Allowance, Partial<Counting>, received: string]>([
    [{ workingDays: 1 }, {}, "2100-12-31T10:00"],
    [{ workingDays: 1_000_000_000 }, {}, "2026-06-10T10:00"],
    [{ workingDays: 1 }, { cutOff: "15:00" }, "2100-12-31T16:00"],
    [{ calendarDays: 1 }, {}, "2100-12-31T10:00"],
    [{ calendarDays: 1_000_000_000 }, { roll: "following" }, "2026-06-10T10:00"],
    [{ weeks: 4_000 }, {}, "2026-06-10T10:00"],
    [{ months: 900 }, {}, "2026-06-10T10:00"],
    [{ years: 1_000_000 }, {}, "2026-06-10T10:00"],
    [{ hours: 24 }, {}, "2100-12-31T10:00"],
    [{ seconds: 1_000_000_000_000 }, {}, "2026-06-10T10:00"],
  ])("%o, %o, from %s", (allowance, settings, received) => {
    const count = () => deadline(charterWith(allowance, settings, everyDay), received);
    expect(count).toThrow(expect.objectContaining({ code: "outside-supported-dates" }));
  });

  test("days forward and back", () => {
    expect(() => addWorkingDays(calendar, "2100-12-30", 2)).toThrow(
      expect.objectContaining({ code: "outside-supported-dates" }),
    );
    expect(() => addWorkingDays(calendar, "1972-01-02", -2)).toThrow(
      expect.objectContaining({ code: "outside-supported-dates" }),
    );
    const weekdaysOnly = { ...calendar, workingWeek: ["mon", "tue", "wed", "thu", "fri"] as const };
    expect(() => rollDate(weekdaysOnly, "1972-01-02", "preceding")).toThrow(
      expect.objectContaining({ code: "outside-supported-dates" }),
    );
  });

  test("a calendar without a working day is another matter", () => {
    const never = { ...calendar, workingWeek: [] };
    expect(() => addWorkingDays(never, "2026-06-10", 1)).toThrow(expect.objectContaining({ code: "no-working-days" }));
    expect(() => addWorkingDays(never, "2026-06-10", -1)).toThrow(expect.objectContaining({ code: "no-working-days" }));
  });
});

describe("the edges themselves are inside", () => {
  it.each<[Allowance, Partial<Counting>, received: string, due: string]>([
    [{ workingDays: 0 }, { dueTime: "end-of-day" }, "1972-01-01T10:00", "1972-01-01 23:59:59.999"],
    [{ workingDays: 1 }, { countFrom: "day-of", dueTime: "end-of-day" }, "1972-01-01T00:00", "1972-01-01 23:59:59.999"],
    [{ workingDays: 1 }, { dueTime: "end-of-day" }, "2100-12-30T10:00", "2100-12-31 23:59:59.999"],
    [
      { calendarDays: 1 },
      { countFrom: "day-of", dueTime: "end-of-day" },
      "2100-12-31T10:00",
      "2100-12-31 23:59:59.999",
    ],
    [{ months: 1 }, { dueTime: "end-of-day" }, "2100-11-30T10:00", "2100-12-30 23:59:59.999"],
    [{ hours: 13 }, {}, "2100-12-31T10:00", "2100-12-31 23:00"],
  ])("%o, %o, from %s is due %s", (allowance, settings, received, expected) => {
    expect(due(charterWith(allowance, settings, everyDay), received)).toBe(expected);
  });

  test("a roll back past the first date goes forward, one forward past the last goes back", () => {
    const weekdaysOnly = { divisions: [], effectiveFrom: null };
    const first = charterWith({ calendarDays: 0 }, { roll: "preceding" }, weekdaysOnly);
    expect(due(first, "1972-01-01T10:00")).toBe("1972-01-03 17:00");
    const closed = { ...weekdaysOnly, add: [{ title: "Closed", on: "2100-12-31" }] };
    expect(due(charterWith({ calendarDays: 1 }, { roll: "modified-following" }, closed), "2100-12-30T10:00")).toBe(
      "2100-12-30 17:00",
    );
  });

  test("working days between", () => {
    expect(workingDaysBetween(calendar, "1972-01-01", "1972-01-03")).toBe(2);
    expect(workingDaysFromUntil(calendar, "1972-01-01", "1972-01-03")).toBe(2);
    expect(isWorkingDay(calendar, "1972-01-01") && isWorkingDay(calendar, "2100-12-31")).toBe(true);
  });

  it.each(["Pacific/Auckland", "America/Los_Angeles", "Pacific/Kiritimati", "Pacific/Pago_Pago"])(
    "by the clock of %s",
    (id) => {
      const ends = [zoneTable(id, { throughYear: 1972 }), zoneTable(id, { fromYear: 2100 })];
      const [first, last] = ends.map((zone) =>
        charterWith({ workingDays: 0 }, { dueTime: "end-of-day" }, { ...everyDay, zone }),
      );
      if (first === undefined || last === undefined) throw new RangeError("two ends");
      expect(due(first, { receivedOn: "1972-01-01" })).toBe("1972-01-01 23:59:59.999");
      expect(due(first, "1972-01-01T00:00")).toBe("1972-01-01 23:59:59.999");
      expect(due(last, "2100-12-31T23:59")).toBe("2100-12-31 23:59:59.999");
    },
  );

  test("London's table speaks for them all", () => {
    expect([londonZone.from, londonZone.until]).toEqual([Date.UTC(1972, 0, 1), Date.UTC(2101, 0, 1)]);
    expect(computeDeadline(charter, { commitment: "MADE-01", receivedAt: londonZone.from }).dueDate).toBe("1972-01-02");
  });
});
