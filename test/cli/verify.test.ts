import { readFileSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { calvay } from "../../src/bundled/charters/index.js";
import { computeDeadline } from "../../src/index.js";
import type { CalendarEdition } from "../../src/index.js";
import type { CauseCode, Outcome, Verification } from "../../src/verify/index.js";
import { run } from "../../src/cli/run.js";
import { cli } from "./support/cli.js";
import type { World } from "./support/cli.js";

// Both are made up: Calvay's charter with another allowance, and Scotland's calendar without 15 June 2026.
const charter = readFileSync("charters/calvay/undated.json", "utf8");
const slower = charter.replace('"allowance": { "workingDays": 7 }', '"allowance": { "workingDays": 9 }');
const edition = JSON.parse(readFileSync("charters/calendars/scotland/2026-02-25.json", "utf8")) as { edition: string; holidays: { date: string }[] };
const older = JSON.stringify({ ...edition, edition: "2025-01-01", holidays: edition.holidays.filter(({ date }) => date !== "2026-06-15") });
const files = { "slower.json": slower, "older.json": older };

const REPAIR = { commitment: "CAL-16", receivedAt: "2026-06-10T10:20" };
const stored = JSON.stringify(computeDeadline(calvay, REPAIR));

async function found(line: string, world: World): Promise<readonly [Outcome, ...CauseCode[]][]> {
  const { out } = await cli(`${line} --json`, { files, ...world });
  const answers = out.trimEnd().split("\n").slice(0, -1).map((one) => JSON.parse(one) as { verification: Verification });
  return answers.map(({ verification: { outcome, causes } }) => [outcome, ...causes.map(({ code }) => code)]);
}

describe("texts that are given", () => {
  const bySlower = async (): Promise<string> => (await cli("due slower.json --stdin --json", { files, stdin: JSON.stringify(REPAIR) })).out;

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
    expect(await found("verify -", { stdin })).toEqual([["moved", "calendar-edition-other"]]);
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
    const [altered, count] = [stored.replaceAll("06-22", "06-23"), 400];
    let [given, written, firstWritten] = [0, "", 0];
    async function* input(): AsyncGenerator<string> {
      for (; given < count; given += 1) {
        await Promise.resolve();
        yield `${altered}\n`;
      }
    }
    const io = {
      ...{ warn: () => undefined, readFile: () => Promise.reject(new Error("no files")), readPieces: input, git: () => Promise.resolve("no-git" as const) },
      ...{ folder: "/", listFolder: () => Promise.resolve([]), writeFile: () => Promise.reject(new Error("no files")) },
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
    expect(written).toContain(`${count} stored deadlines: 0 reproduced; ${count} moved;`);
  });

  it("are coloured without being changed", async () => {
    const stdin = stored.replaceAll("06-22", "06-23");
    const plain = await cli("verify -", { stdin });
    const coloured = await cli("verify -", { stdin, colour: "on" });
    expect(coloured.out).not.toBe(plain.out);
    expect(stripVTControlCharacters(coloured.out)).toBe(plain.out);
  });

  it.each<[string, number, string]>([
    ["all reproduced", 0, stored],
    ["one moved", 1, `${stored}\n${stored.replaceAll("06-22", "06-23")}`],
    ["one of no charter", 2, `${stored}\n${stored.replaceAll("calvay", "calvey")}`],
    ["one moved and one not read", 2, `${stored.replaceAll("06-22", "06-23")}\n{`],
    ["none at all", 0, ""],
  ])("%s: exit code %i", async (_, code, stdin) => {
    expect((await cli("verify -", { stdin })).code).toBe(code);
  });
});
