import { expect, it, test } from "vitest";
import { englandAndWales, northernIreland, scotland } from "../../src/bundled/calendars.js";
import { projectYear } from "../../src/calendar/holidays.js";
import { easterSunday } from "../../src/calendar/easter.js";
import { civilDateOf } from "../../src/time/civil-date.js";
import type { CalendarEdition, Holiday } from "../../src/index.js";

const EDITIONS = { scotland, englandAndWales, northernIreland };
const YEARS = Array.from({ length: 29 }, (_, index) => 2000 + index);

it.each<[year: number, sunday: string]>([
  [1818, "1818-03-22"],
  [1943, "1943-04-25"],
  [1961, "1961-04-02"],
  [1981, "1981-04-19"],
  [2000, "2000-04-23"],
  [2008, "2008-03-23"],
  [2011, "2011-04-24"],
  [2016, "2016-03-27"],
  [2019, "2019-04-21"],
  [2024, "2024-03-31"],
  [2025, "2025-04-20"],
  [2026, "2026-04-05"],
  [2038, "2038-04-25"],
  [2049, "2049-04-18"],
  [2076, "2076-04-19"],
  [2285, "2285-03-22"],
])("Easter Sunday of %i is %s, as published", (year, sunday) => {
  expect(civilDateOf(easterSunday(year))).toBe(sunday);
});

it.each<[division: keyof typeof EDITIONS, date: string, isHoliday: boolean, why: string]>([
  ["scotland", "2026-06-15", true, "the World Cup, by proclamation"],
  ["englandAndWales", "2026-06-15", false, "in Scotland alone"],
  ["scotland", "2022-09-19", true, "the State Funeral"],
  ["northernIreland", "2023-05-08", true, "the Coronation"],
  ["scotland", "2020-05-04", false, "moved to the 8th"],
  ["scotland", "2020-05-08", true, "VE day"],
  ["scotland", "2012-05-28", false, "moved to 4 June"],
  ["scotland", "2012-06-04", true, "the spring holiday of 2012"],
  ["scotland", "2006-11-30", false, "St Andrew's Day is one since 2007"],
  ["scotland", "2007-11-30", true, "its first"],
  ["scotland", "2026-08-03", true, "the Scottish summer holiday"],
  ["scotland", "2026-08-31", false, "not the English one"],
  ["englandAndWales", "2026-08-31", true, "the English one"],
  ["englandAndWales", "2026-01-02", false, "2 January is Scotland's"],
  ["northernIreland", "2026-03-17", true, "St Patrick's Day"],
  ["northernIreland", "2026-07-13", true, "12 July, a Sunday, is kept on Monday"],
  ["scotland", "2011-04-29", true, "the royal wedding"],
  ["scotland", "2002-06-03", true, "the Golden Jubilee"],
])("%s, %s: a bank holiday is %s (%s)", (division, date, isHoliday) => {
  expect(EDITIONS[division].holidays.some((holiday) => holiday.date === date)).toBe(isHoliday);
});

test("Easter Monday is never a bank holiday in Scotland", () => {
  const mondays = YEARS.map((year) => civilDateOf(easterSunday(year) + 1));
  expect(scotland.holidays.filter(({ date }) => mondays.includes(date))).toEqual([]);
});

const cases = Object.entries(EDITIONS).flatMap(([division, edition]) =>
  YEARS.map((year) => [division, year, edition] as const),
);

it.each(cases)(
  "%s, %i: the statutory rules give the listed dates, special and moved days apart",
  (_division, year, edition) => {
    const ruled = [...projectYear(edition, year).keys()].map(civilDateOf);
    expect(withoutReplaced(edition, ruled)).toEqual(
      ordinary(edition)
        .map(({ date }) => date)
        .filter((date) => date.startsWith(String(year))),
    );
  },
);

/** The dates of a list that come from law and custom, with what offices kept without a law. */
function ordinary(edition: CalendarEdition): Holiday[] {
  return edition.holidays.filter(({ kind }) => kind === "regular" || kind === "substitute");
}

/** Ruled dates in order, less those that a special or moved day replaced. */
function withoutReplaced(edition: CalendarEdition, ruled: string[]): string[] {
  const replaced = edition.holidays.flatMap(({ replaces }) => (replaces === undefined ? [] : [replaces]));
  return ruled.filter((date) => !replaced.includes(date)).sort();
}
