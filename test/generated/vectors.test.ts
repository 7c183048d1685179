import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { englandAndWales, northernIreland, scotland } from "../../src/bundled/calendars.js";
import { isWorkingDay } from "../../src/index.js";
import type { CalendarEdition, Weekday, WorkingCalendar } from "../../src/index.js";
import { SUITE } from "../conformance/vector.js";
import type { Holidays, Line } from "../conformance/vector.js";

const DAY = 86_400_000;
const EVERY_DAY: readonly Weekday[] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const EDITIONS = new Map([englandAndWales, northernIreland, scotland].map((edition) => [edition.id, edition]));

test("the suite's lists of holidays are those of the calendars, its head counts its cases (npm run generate)", async () => {
  const before = readFileSync(SUITE, "utf8");
  const lines = before
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);
  const cases = lines.filter(({ line }) => line === "case").length;
  const made = lines.map((line) => {
    if (line.line === "suite") return { ...line, cases };
    return line.line === "holidays" ? { ...line, dates: datesOf(line) } : line;
  });
  const text = made.map((line) => `${JSON.stringify(line)}\n`).join("");
  await expect(text).toMatchFileSnapshot(fileURLToPath(SUITE));
});

/** The holidays of a list from the first to the last date for which it speaks, those past its calendar projected. */
function datesOf({ id, from, through }: Holidays): string[] {
  const edition = EDITIONS.get(id) as CalendarEdition;
  const calendar: WorkingCalendar = {
    workingWeek: EVERY_DAY,
    divisions: [edition],
    standing: "observed",
    add: [],
    remove: [],
  };
  const last = Date.parse(through);
  const dates: string[] = [];
  for (let at = Date.parse(from); at <= last; at += DAY) {
    const date = new Date(at).toISOString().slice(0, 10);
    if (!isWorkingDay(calendar, date)) dates.push(date);
  }
  return dates;
}
