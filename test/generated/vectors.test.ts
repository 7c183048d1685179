import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { englandAndWales, northernIreland, scotland } from "../../src/bundled/calendars.js";
import { isWorkingDay } from "../../src/index.js";
import type { CalendarEdition, Weekday, WorkingCalendar } from "../../src/index.js";
import { conventionName, conventions, operationLines, SUITE, vectors } from "../conformance/vector.js";
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

const PAGE = resolve(import.meta.dirname, "../../docs/vectors.md");
const FROM = "<!-- From here on: written by `npm run generate` from charters/vectors/vectors.jsonl. -->";

test("docs/vectors.md ends with the operations and conventions of the suite (npm run generate rewrites it)", async () => {
  const [written = ""] = readFileSync(PAGE, "utf8").split(FROM);
  const operations = operationLines.map(({ id, asks, form }) => {
    const cases = vectors.filter(({ operation }) => operation === id).length;
    return `| \`${id}\` | ${asks} | ${form} | ${cases} |`;
  });
  const values = conventions.map(({ question, value, means }) => {
    const cases = vectors.filter((vector) => conventionName(vector.conventions[question] ?? "") === value).length;
    return `| ${question} | \`${value}\` | ${means} | ${cases} |`;
  });
  const page = `${written}${FROM}

## Operations

| operation | what is asked | input and answer | cases |
|---|---|---|---|
${operations.join("\n")}

## Conventions

| question | value | what it means | cases |
|---|---|---|---|
${values.join("\n")}
`;
  await expect(page).toMatchFileSnapshot(PAGE);
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
