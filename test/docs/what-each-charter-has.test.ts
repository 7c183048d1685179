// docs/what-each-charter-has.md: every command of its tables runs, ends as the page says and shows the words beside it;
// "not in the document" stands exactly where the charter has no promise of that form.
import { describe, expect, it } from "vitest";
import * as charters from "../../src/bundled/charters/index.js";
import type { Charter, Commitment } from "../../src/index.js";
import { cli } from "../cli/support/cli.js";
import { read } from "./support/page.js";

const COLUMNS = [charters.abertay, charters.berwickshire, charters.calvay, charters.paisley, charters.southWestern];
const NOT_THERE = "not in the document";

interface Cell {
  readonly row: string;
  readonly column: string;
  readonly text: string;
}

const lines = read("docs/what-each-charter-has.md")
  .split("\n")
  .filter((line) => line.startsWith("| ") && !line.startsWith("| |"));
const rows = lines.map((line) => line.slice(2, -2).split(" | "));
const cells: readonly Cell[] = rows.flatMap(([row = "", ...texts]) =>
  texts.map((text, at) => ({ row, column: COLUMNS[at]?.id ?? "example", text: text.trim() })),
);
const commands = cells.filter(({ text }) => text !== NOT_THERE && text !== "");

describe.each(commands)("$row, $column", ({ text, column }) => {
  const [, line = "", words = "", exit = "0"] = /^`charterclock (.+?)` → `(.+)`(?: \(exit ([12])\))?$/.exec(text) ?? [];

  it(line === "" ? `is a command and its words: ${text}` : line, async () => {
    expect(line).toContain(column === "example" ? "docs/examples/every-form.json" : column);
    const { all, code } = await cli(line);
    expect(all.replace(/\s+/g, " ")).toContain(words);
    expect(code).toBe(Number(exit));
  });
});

type Has = (commitment: Commitment, charter: Charter) => boolean;

const recurring: Has = ({ kind }) => kind === "recurring";
const timed: Has = ({ kind }) => kind === "deadline";
const updates: Has = (one, charter) =>
  one.kind === "recurring" && hasReading(charter, "progress-anchor") && one.anchor === "missed-date";
const dependsOn =
  (name: string): Has =>
  (one) =>
    one.kind === "deadline" && one.appliesWhen !== undefined && name in one.appliesWhen;

/** What a charter has if it has the point of a row. */
const POINTS: Readonly<Record<string, Has>> = {
  "several pauses, overlapping and touching": timed,
  "a pause without end: what remains, and the date if resumed": timed,
  "a pause after the breach undoes nothing": timed,
  "a pause is refused if the document is read that way": (_one, charter) => hasReading(charter, "pausing"),
  "a restart starts the count again": timed,
  "an extension runs from the original date": timed,
  "an agreed time replaces the allowance": (one) => one.kind === "deadline" && one.agreedTime === "replaces",
  "events in an impossible order are refused, both named": timed,
  "an aim inside a limit": (one) => one.kind === "deadline" && one.aim !== undefined,
  "one of several ways keeps it": (one) => one.kind === "deadline" && one.anyOf !== undefined,
  "either of two acts by one date": (one) =>
    one.kind === "deadline" && /(acknowledgement|either) keeps it/i.test(one.note ?? ""),
  "a condition excuses it (explained, told otherwise)": (one) => one.kind === "deadline" && one.excusedBy !== undefined,
  "tiers by attribute, decided later": (one, charter) =>
    (one.kind === "deadline" && one.tiers !== undefined) || dependsOn("complex")(one, charter),
  "a fallback for people who cannot be reached": dependsOn("telephone"),
  "from the receipt": updates,
  "from the date that was missed": updates,
  "from the last update, under the other reading": updates,
  "from the last time it was done": (one) => one.kind === "recurring" && one.anchor === "last-done",
  "from a date that the landlord gives": (one) => one.kind === "recurring" && one.anchor === "given",
  "the next one": recurring,
  "which were kept and missed": recurring,
  "the window that keeps the anniversary": (one) => one.kind === "recurring" && one.keepsDateWithin !== undefined,
  "unknown, with the reason": recurring,
  "a stage starts when another ends or fails": (one) =>
    one.kind === "deadline" && typeof one.startsWhen === "object" && "outcome" in one.startsWhen,
  "everything that an event starts, and what pending promises wait for": timed,
  "promises that contradict each other, and the one that governs": (one) => one.conflictsWith !== undefined,
  "another date binds, and the earlier one governs": (one) => one.kind === "deadline" && one.boundBy !== undefined,
  "a ratio of sums, with the charter's own denominator": (one) => one.kind === "threshold" && "part" in one.threshold,
  "a limit on a value, call by call": (one) => one.kind === "threshold" && "measure" in one.threshold,
  "a limit in time, call by call": (one) =>
    one.kind === "deadline" && ["seconds", "minutes", "hours"].some((unit) => unit in (one.term?.allowance ?? {})),
  "one document in, one out": timed,
};

it("has a row for every point of the life of a case, and a cell for every charter", () => {
  expect(rows.map(([row]) => row)).toEqual(Object.keys(POINTS));
  for (const row of rows) expect(row).toHaveLength(COLUMNS.length + 2);
});

describe.each(COLUMNS)("$id", (charter) => {
  it.each(Object.entries(POINTS))(
    "%s: not in the document, exactly where the charter has nothing of it",
    (row, has) => {
      const text = cells.find((cell) => cell.row === row && cell.column === charter.id)?.text;
      const isThere = charter.versions.some(({ commitments }) => commitments.some((one) => has(one, charter)));
      expect(text === NOT_THERE).toBe(!isThere);
    },
  );
});

it("shows by an example what no document has", () => {
  const nowhere = rows.filter((row) => COLUMNS.every((_, at) => row[at + 1] === NOT_THERE));
  expect(nowhere.map(([row]) => row)).toEqual([
    "the window that keeps the anniversary",
    "another date binds, and the earlier one governs",
  ]);
  for (const row of nowhere) expect(row[row.length - 1]).toMatch(/^`charterclock/);
});

function hasReading({ versions }: Charter, wanted: string): boolean {
  return versions.some(({ readings }) => readings.some(({ id }) => id === wanted));
}
