import { describe, expect, it, test } from "vitest";
import { isWorkingDay, officeOf } from "../../src/index.js";
import type { DayEntry, Overlay } from "../../src/index.js";
import { charterOf } from "../support/promise.js";

const WEEK = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

/** Which of the dates are closed under an overlay that adds or removes these entries; the office works all week. */
function closed(dates: readonly string[], part: Pick<Overlay, "add" | "remove">): string[] {
  const { calendar } = officeOf(charterOf([], { workingWeek: WEEK }), "2026-06-01", {
    overlay: { id: "made", title: "Made", ...part },
  });
  return dates.filter((date) => !isWorkingDay(calendar, date));
}

const entry = (on: DayEntry["on"], more: Partial<DayEntry> = {}): DayEntry => ({ title: "Local holiday", on, ...more });

describe("every form an entry may have", () => {
  it.each<[form: string, entries: DayEntry[], closed: string[], open: string[]]>([
    ["one date", [entry("2026-07-17")], ["2026-07-17"], ["2025-07-17", "2026-07-16"]],
    [
      "a range, both ends included",
      [entry({ from: "2026-12-23", through: "2026-12-31" })],
      ["2026-12-23", "2026-12-31"],
      ["2026-12-22", "2027-01-06"],
    ],
    ["a date of every year", [entry({ month: 7, day: 15 })], ["2025-07-15", "2026-07-15"], ["2026-07-16"]],
    [
      "the nth weekday of a month",
      [entry({ month: 4, nth: 1, weekday: "mon" })],
      ["2026-04-06", "2027-04-05"],
      ["2026-04-13"],
    ],
    [
      "the last weekday of a month",
      [entry({ month: 9, nth: "last", weekday: "mon" })],
      ["2026-09-28", "2027-09-27"],
      ["2026-09-21"],
    ],
    [
      "a fifth weekday, in the years that have one",
      [entry({ month: 6, nth: 5, weekday: "mon" })],
      ["2026-06-29"],
      ["2027-06-28"],
    ],
    ["days from Easter", [entry({ easter: 1 })], ["2026-04-06", "2027-03-29"], ["2026-04-07"]],
    [
      "a weekday before another rule",
      [entry({ month: 7, nth: 3, weekday: "mon" }, { id: "fair" }), entry({ weekday: "fri", before: "fair" })],
      ["2026-07-17", "2026-07-20"],
      ["2026-07-16"],
    ],
    [
      "a weekday after another rule",
      [entry({ month: 7, nth: 3, weekday: "mon" }, { id: "fair" }), entry({ weekday: "tue", after: "fair" })],
      ["2026-07-20", "2026-07-21"],
      ["2026-07-22"],
    ],
    [
      "days from another rule",
      [entry({ month: 9, nth: "last", weekday: "mon" }, { id: "autumn" }), entry({ days: -3, from: "autumn" })],
      ["2026-09-25", "2026-09-28"],
      ["2026-09-24"],
    ],
    [
      "a fixed date in lieu, instead",
      [entry({ month: 8, day: 15, inLieu: "instead" })],
      ["2025-08-15", "2026-08-17"],
      ["2026-08-15", "2026-08-18"],
    ],
    [
      "a fixed date in lieu, as well",
      [entry({ month: 8, day: 15, inLieu: "as-well" })],
      ["2026-08-15", "2026-08-17"],
      ["2026-08-18"],
    ],
    [
      "the substitute of two dates side by side",
      [entry({ month: 8, day: 15, inLieu: "instead" }), entry({ month: 8, day: 16, inLieu: "instead" })],
      ["2026-08-17", "2026-08-18"],
      ["2026-08-19"],
    ],
    [
      "a substitute past a bank holiday",
      [entry({ month: 12, day: 27, inLieu: "instead" })],
      ["2026-12-28", "2026-12-29"],
      ["2026-12-30"],
    ],
    ["29 February, in leap years", [entry({ month: 2, day: 29 })], ["2024-02-29"], ["2026-02-27", "2026-03-02"]],
    ["valid from a date", [entry({ month: 7, day: 15 }, { validFrom: "2026-01-01" })], ["2026-07-15"], ["2025-07-15"]],
    [
      "valid through a date",
      [entry({ month: 7, day: 15 }, { validThrough: "2025-12-31" })],
      ["2025-07-15"],
      ["2026-07-15"],
    ],
    [
      "a range that is valid for a part of it",
      [entry({ from: "2026-07-13", through: "2026-07-17" }, { validFrom: "2026-07-15" })],
      ["2026-07-15", "2026-07-17"],
      ["2026-07-14"],
    ],
  ])("%s", (_form, add, shut, open) => {
    expect(closed([...shut, ...open], { add })).toEqual(shut);
  });
});

describe("what an entry removes", () => {
  it.each<[form: string, remove: DayEntry[], open: string[], closed: string[]]>([
    ["one date", [entry("2026-11-30")], ["2026-11-30"], ["2027-11-30"]],
    ["a date of every year", [entry({ month: 1, day: 2 })], ["2026-01-02", "2029-01-02"], ["2026-01-01"]],
    [
      "with its substitute",
      [entry({ month: 1, day: 2, inLieu: "as-well" })],
      ["2027-01-04", "2028-01-04"],
      ["2028-01-03"],
    ],
    [
      "with its substitute, past the list",
      [entry({ month: 11, day: 30, inLieu: "instead" })],
      ["2030-12-02", "2025-12-01"],
      ["2026-12-25"],
    ],
    [
      "days from Easter: Good Friday",
      [entry({ easter: -2 })],
      ["2026-04-03", "2027-03-26", "2030-04-19"],
      ["2026-05-04"],
    ],
    ["an nth weekday", [entry({ month: 8, nth: 1, weekday: "mon" })], ["2026-08-03"], ["2026-05-25"]],
    ["a range", [entry({ from: "2026-05-01", through: "2026-05-31" })], ["2026-05-04", "2026-05-25"], ["2027-05-03"]],
    ["nothing that is not there", [entry("2026-07-15")], ["2026-07-15"], ["2026-11-30"]],
  ])("%s", (_form, remove, open, shut) => {
    expect(closed([...shut, ...open], { remove })).toEqual(shut);
  });
});

test("Dundee: by the council's formula", () => {
  const dundee: Pick<Overlay, "add" | "remove"> = {
    add: [
      entry({ month: 4, nth: 1, weekday: "mon" }),
      entry({ month: 7, nth: 4, weekday: "mon" }),
      entry({ month: 10, nth: 1, weekday: "mon" }),
    ],
    remove: [
      entry({ month: 1, day: 2, inLieu: "as-well" }),
      entry({ easter: -2 }),
      entry({ month: 11, day: 30, inLieu: "instead" }),
    ],
  };
  const shut = ["2023-07-24", "2024-07-22", "2025-07-28", "2026-04-06", "2026-10-05", "2028-07-24"];
  const open = ["2023-07-31", "2024-07-29", "2026-01-02", "2026-04-03", "2026-11-30"];
  expect(closed([...shut, ...open], dundee)).toEqual(shut);
});

test("Glasgow: Fair Monday, the third of July, and the Friday before it", () => {
  const glasgow = [
    entry({ easter: 1 }),
    entry({ month: 7, nth: 3, weekday: "mon" }, { id: "fair" }),
    entry({ weekday: "fri", before: "fair" }),
    entry({ month: 9, nth: "last", weekday: "mon" }),
  ];
  const mondays = ["2022-07-18", "2023-07-17", "2024-07-15", "2025-07-21", "2026-07-20", "2027-07-19", "2028-07-17"];
  const others = ["2022-07-15", "2022-09-26", "2026-04-06", "2026-07-17"];
  expect(closed([...mondays, ...others], { add: glasgow })).toEqual([...mondays, ...others]);
});
