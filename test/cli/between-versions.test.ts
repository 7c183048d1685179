// Versions that begin together, and gaps between versions. The landlord Harbour is made up, and so are its versions.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/cli/check/report.js";
import { cli } from "./support/cli.js";

const harbour = readFileSync("docs/examples/harbour/2025-01.json", "utf8");

/** A made-up version: `2021-r2: 2021-01-01 to 2022-01-01`, with `open` for a side without a date. */
function version(line: string): Readonly<Record<string, unknown>> {
  const [, name = "", from = "", to = ""] = /^(\S+): (\S+) to (\S+)$/.exec(line) ?? [];
  const end = to === "open" ? {} : { effectiveTo: to };
  return {
    ...(JSON.parse(harbour) as object),
    version: name,
    effectiveFrom: from === "open" ? null : from,
    effectiveTo: undefined,
    ...end,
  };
}

interface Found {
  readonly code: number;
  readonly problems: readonly string[];
  readonly warnings: readonly string[];
}

async function checked(files: Readonly<Record<string, unknown>>, options = ""): Promise<Found> {
  const texts = Object.fromEntries(
    Object.entries(files).map(([name, value]) => [`ours/${name}.json`, JSON.stringify(value)]),
  );
  const { code, out } = await cli(`check ours --json ${options}`, { files: texts });
  const reports = (JSON.parse(out) as Report).files.flatMap((file) => ("error" in file ? [] : [file]));
  const told = (key: "problems" | "warnings"): readonly string[] =>
    reports.flatMap((one) => one[key].map(({ path, message }) => `${one.file} ${path} ${message}`));
  return { code, problems: told("problems"), warnings: told("warnings") };
}

/** Each version in a file of its own, named a, b, c in this order. */
function files(...lines: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(lines.map((line, at) => ["abc"[at] ?? "", version(line)]));
}

describe("versions in separate files", () => {
  it.each<[why: string, versions: readonly string[], problems: readonly string[], warnings: readonly string[]]>([
    ["one ends where the next begins", ["2020: 2020-01-01 to open", "2021: 2021-04-01 to open"], [], []],
    ["in whatever order the files come", ["2021: 2021-04-01 to open", "2020: open to open"], [], []],
    ["a stated end is where the next begins", ["2020: open to 2021-04-01", "2021: 2021-04-01 to open"], [], []],
    [
      "a stated end after the next begin is never reached",
      ["2020: open to 2030-01-01", "2021: 2021-04-01 to open"],
      [],
      [],
    ],
    [
      "two of one begin are a problem of the later",
      ["2020: 2020-01-01 to 2021-04-02", "2021: 2020-01-01 to open"],
      ["ours/b.json $.effectiveFrom harbour 2021 is in force from 2020-01-01 on, and so is harbour 2020 (ours/a.json)"],
      [],
    ],
    [
      "two from the beginning too",
      ["2020: open to open", "undated: open to open"],
      ["harbour undated is in force from the beginning on, and so is harbour 2020"],
      [],
    ],
    [
      "dates of none are a warning",
      ["2020: 2020-01-01 to 2021-04-01", "2022: 2022-01-01 to open"],
      [],
      [
        "ours/b.json $.effectiveFrom between 2021-04-01 and 2021-12-31 no version of harbour is in force: harbour 2020 (ours/a.json) ends before, harbour 2022 starts after",
      ],
    ],
    [
      "one date of none too",
      ["2020: 2020-01-01 to 2021-04-01", "2021: 2021-04-02 to open"],
      [],
      ["on 2021-04-01 no version of harbour is in force"],
    ],
    [
      "the earlier, longer version does not come into force again",
      ["2020: 2020-01-01 to 2030-01-01", "2021: 2021-01-01 to 2021-02-01", "2022: 2022-01-01 to open"],
      [],
      ["between 2021-02-01 and 2021-12-31 no version of harbour is in force: harbour 2021"],
    ],
    [
      "a correction takes the place of what it corrects",
      ["2020: 2020-01-01 to 2020-06-01", "2020-r2: 2020-01-01 to open", "2021: 2021-04-01 to open"],
      [],
      [],
    ],
    [
      "and a later correction that of an earlier",
      ["2020-r2: 2020-01-01 to 2021-01-01", "2020-r10: 2020-01-01 to 2021-04-01", "2021: 2021-04-01 to open"],
      [],
      [],
    ],
    [
      "one name in two files is a problem",
      ["2020: 2020-01-01 to open", "2020: 2020-01-01 to open"],
      ["ours/b.json $.version harbour 2020 is already in ours/a.json"],
      [],
    ],
  ])("%s", async (_, versions, problems, warnings) => {
    const found = await checked(files(...versions));
    expect(found.code).toBe(problems.length === 0 ? 0 : 1);
    expect(found.problems).toEqual(problems.map((text) => expect.stringContaining(text) as string));
    expect(found.warnings).toEqual(warnings.map((text) => expect.stringContaining(text) as string));
  });

  it("of different charters have nothing to do with each other", async () => {
    const found = await checked({
      a: version("2020: open to open"),
      b: { ...version("2020: open to open"), id: "northgate" },
    });
    expect(found).toEqual({ code: 0, problems: [], warnings: [] });
  });
});

describe("versions in a list", () => {
  const list = [version("2020: 2020-01-01 to 2021-04-01"), version("2022: 2022-01-01 to open")];

  it("may leave a gap too", async () => {
    expect((await checked({ list })).warnings).toEqual([
      expect.stringContaining("ours/list.json $[1].effectiveFrom between 2021-04-01 and 2021-12-31"),
    ]);
  });

  it("may begin with one in another file", async () => {
    expect((await checked({ list, other: version("2023: 2022-01-01 to open") })).problems).toEqual([
      expect.stringContaining("ours/other.json $.effectiveFrom harbour 2023 is in force"),
    ]);
  });

  it("that begin together are told once, by the check of their file", async () => {
    const [first, second] = [version("2020: 2020-01-01 to open"), version("2022: 2020-01-01 to open")];
    expect((await checked({ list: [first, second] })).problems).toHaveLength(1);
  });
});

describe("--strict", () => {
  it("makes a warning count", async () => {
    const gap = files("2020: 2020-01-01 to 2021-04-01", "2022: 2022-01-01 to open");
    expect((await checked(gap)).code).toBe(0);
    expect((await checked(gap, "--strict")).code).toBe(1);
  });

  it("and changes nothing where there is none", async () => {
    expect((await checked(files("2020: open to open"), "--strict")).code).toBe(0);
  });
});

it("one edition of a calendar is one text", async () => {
  const calendar = {
    id: "north",
    edition: "2026",
    title: "Made up",
    coverage: { from: "2026-01-01", through: "2026-12-31" },
    sources: {},
    holidays: [],
    rules: [],
  };
  expect((await checked({ a: calendar, b: calendar })).problems).toEqual([
    expect.stringContaining("ours/b.json $.edition north 2026 is already in ours/a.json"),
  ]);
});
