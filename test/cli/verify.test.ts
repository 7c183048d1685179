import { readFileSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { calvay } from "../../src/bundled/charters/index.js";
import { computeDeadline, digestOf } from "../../src/index.js";
import type { CalendarEdition } from "../../src/index.js";
import type { CauseCode, Outcome, Verification } from "../../src/verify/index.js";
import { run } from "../../src/cli/run.js";
import { parseCharter } from "../../src/schema/index.js";
import { noRecords } from "../../src/cli/verify/duplicates.js";
import { cli } from "./support/cli.js";
import type { World } from "./support/cli.js";
import type { Totals } from "../../src/cli/verify/totals.js";

// Both are made up: Calvay's charter with another allowance, and Scotland's calendar without 15 June 2026.
const charter = readFileSync("charters/calvay/undated.json", "utf8");
const slower = charter.replace('"allowance": { "workingDays": 7 }', '"allowance": { "workingDays": 9 }');
const edition = JSON.parse(readFileSync("charters/calendars/scotland/2026-02-25.json", "utf8")) as {
  edition: string;
  holidays: { date: string }[];
};
const older = JSON.stringify({
  ...edition,
  edition: "2025-01-01",
  holidays: edition.holidays.filter(({ date }) => date !== "2026-06-15"),
});
const files = { "slower.json": slower, "older.json": older };

const REPAIR = { commitment: "CAL-16", receivedAt: "2026-06-10T10:20" };
const stored = JSON.stringify(computeDeadline(calvay, REPAIR));
const altered = stored.replaceAll("06-22", "06-23");
// An allowance of nine working days, in a text of another digest.
const moved = stored
  .replaceAll("06-22", "06-24")
  .replace('"workingDays":7', '"workingDays":9')
  .replaceAll(digestOf(calvay.versions[0] ?? {}), `sha256:${"0".repeat(64)}`);

async function found(line: string, world: World): Promise<readonly [Outcome, ...CauseCode[]][]> {
  const { out } = await cli(`${line} --json`, { files, ...world });
  const answers = out
    .trimEnd()
    .split("\n")
    .slice(0, -1)
    .map((one) => JSON.parse(one) as { verification: Verification });
  return answers.map(({ verification: { outcome, causes } }) => [outcome, ...causes.map(({ code }) => code)]);
}

async function totalsOf(line: string, world: World): Promise<Totals> {
  const { out } = await cli(`${line} --json`, { files, ...world });
  return (JSON.parse(out.trimEnd().split("\n").at(-1) ?? "") as { totals: Totals }).totals;
}

describe("texts that are given", () => {
  const bySlower = async (): Promise<string> =>
    (await cli("due slower.json --stdin --json", { files, stdin: JSON.stringify(REPAIR) })).out;

  it("a bundled charter proves what was computed under it", async () => {
    expect(await found("verify -", { stdin: stored })).toEqual([["reproduced"]]);
  });

  it("another text under its name does not; given beside, it does", async () => {
    expect(await found("verify -", { stdin: await bySlower() })).toEqual([["moved", "charter-changed"]]);
    expect(await found("verify - --charter slower.json", { stdin: await bySlower() })).toEqual([["reproduced"]]);
    expect(await found("verify - --charter slower.json", { stdin: stored })).toEqual([["reproduced"]]);
  });

  it("the same with the edition of a calendar", async () => {
    const then = { ...calvay, calendars: [JSON.parse(older) as CalendarEdition] };
    const stdin = JSON.stringify(computeDeadline(then, REPAIR));
    expect(await found("verify -", { stdin })).toEqual([["moved", "calendar-edition-changed"]]);
    expect(await found("verify - --calendar older.json", { stdin })).toEqual([["reproduced"]]);
    expect(await found("verify - --calendar older.json", { stdin: stored })).toEqual([["reproduced"]]);
  });

  it("are refused where they are not what they should be, before anything is read", async () => {
    const { code, out, err } = await cli("verify - --charter bad.json", { files: { "bad.json": "{}" }, stdin: stored });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/^charterclock: The charter/);
  });
});

describe("the lines", () => {
  it.each<[string, readonly string[]]>([
    ["in pieces of any size", [stored.slice(0, 100), stored.slice(100), "\n", `${stored}\n`]],
    ["with blank ones between", [`${stored}\n\n  \n${stored}`]],
    ["as another system ends them", [`\uFEFF${stored}\r\n${stored}\r\n`]],
  ])("%s", async (_, stdin) => {
    expect(await found("verify -", { stdin })).toEqual([["reproduced"], ["reproduced"]]);
  });

  it("are answered while more of them come, and none is kept", async () => {
    const count = 400;
    let [given, written, firstWritten] = [0, "", 0];
    async function* input(): AsyncGenerator<string> {
      for (; given < count; given += 1) {
        await Promise.resolve();
        yield `${altered}\n`;
      }
    }
    const io = {
      ...{
        warn: () => undefined,
        readFile: () => Promise.reject(new Error("no files")),
        readPieces: input,
        git: () => Promise.resolve("no-git" as const),
      },
      ...{
        folder: "/",
        listFolder: () => Promise.resolve([]),
        writeFile: () => Promise.reject(new Error("no files")),
        claimFile: () => Promise.reject(new Error("no files")),
      },
      ...{ now: () => 0, zoneEdition: "test", columns: undefined, colour: "off" as const, input: input() },
      write: (text: string) => {
        if (written === "") firstWritten = given;
        written += text;
        return Promise.resolve();
      },
    };
    expect(await run(["verify", "stored.ndjson"], io)).toBe(1);
    expect(firstWritten).toBeGreaterThan(0);
    expect(firstWritten).toBeLessThan(count / 2);
    expect(written).toContain(`${count} stored deadlines: 0 reproduced; 0 moved; ${count} altered;`);
  });

  it("are coloured without being changed", async () => {
    const plain = await cli("verify -", { stdin: altered });
    const coloured = await cli("verify -", { stdin: altered, colour: "on" });
    expect(coloured.out).not.toBe(plain.out);
    expect(stripVTControlCharacters(coloured.out)).toBe(plain.out);
  });

  it.each<[string, number, string]>([
    ["all reproduced", 0, stored],
    ["one altered", 1, `${stored}\n${altered}`],
    ["one moved", 1, `${stored}\n${moved}`],
    ["one of no charter", 2, `${stored}\n${stored.replaceAll("calvay", "calvey")}`],
    ["one altered and one not read", 2, `${altered}\n{`],
    ["none at all", 2, ""],
  ])("%s: exit code %i", async (_, code, stdin) => {
    expect((await cli("verify -", { stdin })).code).toBe(code);
  });
});

describe("the totals", () => {
  it("have each outcome by itself, and add up to the lines", async () => {
    const totals = await totalsOf("verify -", {
      stdin: [stored, moved, altered, altered, stored.replaceAll("calvay", "calvey"), "{", "[]"].join("\n"),
    });
    expect(totals).toMatchObject({
      lines: 7,
      reproduced: 1,
      moved: 1,
      altered: 2,
      notRecomputed: 1,
      notRead: 2,
      firstUnanswered: [5, 6, 7],
    });
  });

  it("say in words how many were altered", async () => {
    const { out } = await cli("verify -", { stdin: `${stored}\n${altered}` });
    expect(out).toMatch(/^ {4}2 {2}altered {2}CAL-16 /);
    expect(out.replace(/\s+/g, " ")).toMatch(
      /2 stored deadlines: 1 reproduced; 0 moved; 1 altered; 0 not recomputed; 0 not read\. $/,
    );
  });
});

describe("a text that no deadline was computed with is named", () => {
  const overlay = (on: string): string =>
    JSON.stringify({ id: "local", title: "Ours", add: [{ title: "Closed", on }] });
  const more = {
    "then.json": overlay("2026-06-19"),
    "now.json": overlay("2026-06-12"),
    "again.json": overlay("2026-06-19"),
  };
  const world = { files: { ...files, ...more } };
  const withOverlay = async (): Promise<string> =>
    (await cli("due calvay --stdin --json --overlay then.json", { ...world, stdin: JSON.stringify(REPAIR) })).out;

  it.each<[string, string, readonly string[]]>([
    ["a charter of another digest", "--charter slower.json", ["--charter slower.json"]],
    ["an edition that it does not name", "--calendar older.json", ["--calendar older.json"]],
    ["an overlay of another id", "--overlay glasgow-office --overlay then.json", ["--overlay glasgow-office"]],
    ["the later text where the older was given too", "--overlay now.json --overlay then.json", ["--overlay now.json"]],
    ["but not the later one alone, by which it moved", "--overlay now.json", []],
    ["nor one that was given twice", "--overlay then.json --overlay again.json", []],
    ["nor the charter that it is under", "--charter calvay --overlay then.json", []],
    [
      "all of them, in their order",
      "--charter slower.json --calendar older.json",
      ["--calendar older.json", "--charter slower.json"],
    ],
  ])("%s: %s", async (_, options, unused) => {
    const totals = await totalsOf(`verify - ${options}`, { ...world, stdin: await withOverlay() });
    expect(totals.unused).toEqual(unused);
  });

  it("a calendar that a charter of its own names is used", async () => {
    const own = { ...(JSON.parse(older) as CalendarEdition), id: "harbourside" };
    const text = charter.replaceAll('"scotland"', '"harbourside"');
    const stdin = JSON.stringify(computeDeadline(parseCharter(text, { calendars: [own] }), REPAIR));
    const given = { files: { "own.json": text, "harbourside.json": JSON.stringify(own) }, stdin };
    const totals = await totalsOf("verify - --charter own.json --calendar harbourside.json", given);
    expect(totals).toMatchObject({ lines: 1, reproduced: 1, unused: [] });
  });

  it("in words after the totals, and is no failure", async () => {
    const { code, out, err } = await cli("verify - --charter slower.json --calendar older.json", {
      ...world,
      stdin: stored,
    });
    expect([code, err]).toEqual([0, ""]);
    expect(out.replace(/\s+/g, " ")).toMatch(
      /0 not read\. No stored deadline was computed with --calendar older\.json, --charter slower\.json\. $/,
    );
  });
});

describe("a file without a deadline is a fault", () => {
  it.each([
    ["of no bytes", ""],
    ["of blank lines", "\n  \r\n\n"],
    ["of a byte order mark", "\uFEFF"],
  ])("%s", async (_, stdin) => {
    for (const format of ["", " --json"]) {
      const { code, out, err } = await cli(`verify -${format}`, { stdin });
      expect([code, out]).toEqual([2, ""]);
      expect(err).toContain("The stored deadlines in standard input: found no content.");
    }
  });
});

describe("duplicates are counted", () => {
  const record = (reference: string, deadline: object): string => JSON.stringify({ reference, deadline });
  const repair = JSON.parse(stored) as Record<string, unknown>;
  const backwards = Object.fromEntries(Object.entries(repair).reverse());
  const reply = computeDeadline(calvay, { commitment: "correspondence.reply", receivedAt: "2026-06-09T10:20" });
  const later = computeDeadline(calvay, { ...REPAIR, receivedAt: "2026-06-11T10:20" });

  it.each<[string, readonly string[], Partial<Totals["duplicates"]>]>([
    ["the same line", [stored, stored, stored], { sameRecord: 2, sameReference: 0, firstLines: [2, 3] }],
    ["the same with its keys in another order", [stored, JSON.stringify(backwards)], { sameRecord: 1 }],
    [
      "the same from two lines of one table",
      [`{"line":2,"reference":"A","deadline":${stored}}`, `{"line":3,"reference":"A","deadline":${stored}}`],
      { sameRecord: 1 },
    ],
    [
      "the same under two references is two cases",
      [record("A", repair), record("B", repair)],
      { sameRecord: 0, sameReference: 0, comparedWith: 2 },
    ],
    [
      "one reference on two records of a commitment",
      [record("A", repair), record("A", later)],
      { sameRecord: 0, sameReference: 1, firstLines: [2] },
    ],
    [
      "one reference on a repair and a reply is one case",
      [record("A", repair), record("A", reply)],
      { sameRecord: 0, sameReference: 0 },
    ],
    [
      "one that was altered is not the same",
      [record("A", repair), record("A", JSON.parse(altered) as object)],
      { sameRecord: 0, sameReference: 1 },
    ],
  ])("%s", async (_, lines, expected) => {
    const totals = await totalsOf("verify -", { stdin: lines.join("\n") });
    expect(totals.duplicates).toMatchObject(expected);
    expect(totals.lines).toBe(lines.length);
  });

  it("in words after the totals, each line with its own outcome, and is no failure", async () => {
    const { code, out } = await cli("verify -", {
      stdin: [record("A", repair), record("A", repair), record("A", later)].join("\n"),
    });
    expect(code).toBe(0);
    expect(out.replace(/\s+/g, " ")).toContain(
      "3 stored deadlines: 3 reproduced; 0 moved; 0 altered; 0 not recomputed; 0 not read. " +
        "Duplicates: 1 the same as an earlier one; 1 with the same reference and commitment as an earlier one but other content; line 2, 3.",
    );
  });

  it("of records past the limit only those are remembered that came before it", () => {
    const records = noRecords(2);
    const of = (commitment: string): string | undefined => records.duplicateOf({ deadline: { commitment } });
    expect(["a", "b", "c", "c", "b"].map(of)).toEqual([undefined, undefined, undefined, undefined, "same-record"]);
    expect(records.remembered()).toBe(2);
  });
});

describe("a file that is something else is said once", () => {
  const utf16 = Buffer.from(`\uFEFF${stored}\n`, "utf16le");
  const table = (separator: string): string =>
    ["reference", "dueAt"].join(separator) + "\nA" + separator + "2026-06-22\n";

  it.each<[string, Uint8Array | string, string]>([
    ["gzip", gzipSync(`${stored}\n`), "found data compressed with gzip. Unpack it first (gunzip)."],
    ["UTF-16, as PowerShell writes it", utf16, "found text in UTF-16 (little-endian)."],
    ["UTF-16 of the other order", Buffer.from(utf16).swap16(), "found text in UTF-16 (big-endian)."],
    ["UTF-16 without a byte order mark", utf16.subarray(2), "found text in UTF-16 (little-endian)."],
    ["a JSON array on a line", `[${stored},${stored}]\n`, "found a JSON array."],
    ["a JSON array over many lines", JSON.stringify([repairOf(stored)], undefined, 2), "found a JSON array."],
    [
      "one deadline over many lines",
      JSON.stringify(repairOf(stored), undefined, 2),
      "found JSON with an object over several lines.",
    ],
    ["a table with commas", table(","), "found a table with commas (CSV)."],
    ["a table with semicolons", table(";"), "found a table with semicolons."],
    ["a table with tabs", table("\t"), "found a table with tabs."],
    ["lines with a comma after each", `${stored},\n${stored},\n`, "found JSON lines with a comma after each."],
  ])("%s", async (_, content, found) => {
    for (const format of ["", " --json"]) {
      const { code, out, err } = await cli(`verify deadlines.ndjson${format}`, {
        files: { "deadlines.ndjson": Buffer.from(content).toString("utf8") },
      });
      expect([code, out]).toEqual([2, ""]);
      expect(err).toContain(`The stored deadlines in deadlines.ndjson: ${found}`);
      if (format === "") expect(err.trimEnd().replace(/\n\s+/g, " ").split("\ncharterclock:")).toHaveLength(1);
      else expect((JSON.parse(err) as { error: { code: string } }).error.code).toBe("not-json-lines");
    }
  });
});

function repairOf(text: string): object {
  return JSON.parse(text) as object;
}
