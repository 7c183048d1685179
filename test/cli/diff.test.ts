import { readFileSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { diffMarkdown, diffText } from "../../src/diff/index.js";
import type { Diff } from "../../src/diff/index.js";
import { failingFindings } from "../../src/cli/diff/fail-on.js";
import type { FailOn } from "../../src/cli/diff/fail-on.js";
import { WORST_FIRST } from "../../src/diff/format/headline.js";
import { diffOf, finding } from "../diff-format/made-up.js";
import { cli } from "./support/cli.js";

// Both are made up: Calvay's charter with another allowance, and with both of these as a list.
const calvay = readFileSync("charters/calvay/undated.json", "utf8");
const slower = calvay.replace('"allowance": { "workingDays": 7 }', '"allowance": { "workingDays": 9 }');
const dated = (from: string | null, to: string | null, version: string): string =>
  calvay
    .replace('"effectiveFrom": null', `"effectiveFrom": ${JSON.stringify(from)}`)
    .replace('"effectiveTo": null', `"effectiveTo": ${JSON.stringify(to)}`)
    .replace('"version": "undated"', `"version": "${version}"`);
const list = `[${dated(null, "2026-04-01", "2025")}, ${dated("2026-04-01", null, "2026")}]`;
const files = { "slower.json": slower, "list.json": list };

const namesIn = async (line: string, world = {}): Promise<string> =>
  (await cli(line, { files, ...world })).all.split("\n")[0] ?? "";

describe("what may be compared", () => {
  it.each([
    [
      "a bundled version and a file",
      "diff calvay@undated slower.json",
      "calvay undated (sha256:a4cbc486) → calvay undated (sha256:",
    ],
    ["the newest of a bundled charter", "diff calvay calvay", "calvay undated ("],
    ["a bundled calendar", "diff scotland scotland@2026-02-25", "scotland 2026-02-25 ("],
    ["a bundled overlay", "diff glasgow-office glasgow-office", "glasgow-office ("],
    ["a version out of a list, by ./", "diff ./list.json@2025 list.json@2026", "calvay 2025 → calvay 2026"],
  ])("%s", async (_, line, start) => {
    expect((await namesIn(line)).startsWith(start)).toBe(true);
  });

  it("a file, whatever is in its name, before a version of a list or a git revision", async () => {
    const git = { "main:slower.json": calvay };
    const odd = { ...files, "slower.json@2025": calvay, "main:slower.json": slower };
    const line = "diff slower.json@2025 main:slower.json";
    expect((await cli(line, { files: odd, git })).out).toContain("allowance-lengthened");
    expect((await cli(line, { files: { ...odd, "main:slower.json": "{" }, git })).code).toBe(2);
  });

  it("a file in the index or in a version out of a list in a revision", async () => {
    const git = { ":slower.json": slower, "main:list.json": list };
    expect(await namesIn("diff calvay :slower.json", { git })).toMatch(/^calvay undated/);
    expect(await namesIn("diff main:list.json@2025 main:list.json@2026", { git })).toBe("calvay 2025 → calvay 2026");
  });

  it.each([
    ["git-missing", "HEAD:ours.json", "no-git"],
    ["no-repository", "HEAD:ours.json", "no-repository"],
    ["unknown-revision", "HEAD~9:ours.json", { "HEAD:theirs.json": "{}" }],
    ["not-in-revision", "HEAD:ours.json", { "HEAD:theirs.json": "{}" }],
    ["file-not-read", "C:\\ours.json", "no-git"],
    ["file-not-read", "ours.json@2026", "no-git"],
    ["unknown-document", "ours", "no-git"],
    ["unknown-version", "list.json@2027", "no-git"],
    ["several-versions", "list.json", "no-git"],
  ] as const)("%s: %s", async (code, name, git) => {
    const { err, out } = await cli(["diff", name, "calvay", "--json"], { files, git });
    expect(out).toBe("");
    expect(JSON.parse(err)).toMatchObject({ error: { code } });
  });
});

describe("how a diff is written", () => {
  const jsonOf = async (line: string): Promise<Diff> =>
    JSON.parse((await cli(`${line} --json`, { files })).out) as Diff;

  it("is what the library formats", async () => {
    const diff = await jsonOf("diff calvay slower.json");
    const wide = await cli("diff calvay slower.json", { files, columns: 10_000 });
    const unwrapped = (text: string): string => text.replace(/\n {4,6}(?=\S)/g, " ");
    expect(unwrapped(wide.out)).toBe(unwrapped(diffText(diff)));
    expect((await cli("diff calvay slower.json --format markdown", { files })).out).toBe(diffMarkdown(diff));
  });

  it("is coloured without being changed, and Markdown and JSON never are", async () => {
    const plain = await cli("diff calvay slower.json", { files });
    const coloured = await cli("diff calvay slower.json", { files, colour: "on" });
    expect(coloured.out).not.toBe(plain.out);
    expect(stripVTControlCharacters(coloured.out)).toBe(plain.out);
    for (const format of ["markdown", "json"]) {
      const line = `diff calvay slower.json --format ${format}`;
      expect(await cli(line, { files, colour: "on" })).toEqual(await cli(line, { files }));
    }
  });

  it("names in JSON what was accepted and what fails", async () => {
    const diff = await jsonOf("diff calvay slower.json");
    const [worse] = diff.findings;
    const accepted = { ...files, "accepted.txt": `\uFEFF# none\r\n\r\n${worse?.fingerprint ?? ""} # why\r\n` };
    const strict = await cli("diff calvay slower.json --fail-on worse --json", { files });
    expect(strict.code).toBe(1);
    expect(JSON.parse(strict.out)).toEqual({ ...diff, failing: [worse?.fingerprint] });
    const lenient = await cli("diff calvay slower.json --fail-on worse --accept accepted.txt --json", {
      files: accepted,
    });
    expect(lenient.code).toBe(0);
    expect(JSON.parse(lenient.out)).toEqual({ ...diff, accepted: [worse?.fingerprint], failing: [] });
  });
});

describe("what fails", () => {
  const findings = WORST_FIRST.map((direction) => ({
    ...finding,
    direction,
    fingerprint: `sha256:${direction.padEnd(64, "0")}`,
  }));

  it.each<[FailOn | undefined, readonly string[]]>([
    [undefined, []],
    ["worse", ["worse", "mixed"]],
    ["better", ["mixed", "better"]],
    ["moved", ["worse", "mixed", "better"]],
    ["any", ["worse", "mixed", "better", "neutral"]],
  ])("on %s", (failOn, directions) => {
    expect(failingFindings(diffOf(findings), failOn, []).map(({ direction }) => direction)).toEqual(directions);
    expect(
      failingFindings(
        diffOf(findings),
        failOn,
        findings.map(({ fingerprint }) => fingerprint),
      ),
    ).toEqual([]);
  });
});

describe("calendars of one's own", () => {
  it("count in place of the bundled one of that id", async () => {
    const none = {
      id: "scotland",
      edition: "2026",
      title: "Made up",
      coverage: { from: "2026-01-01", through: "2026-12-31" },
      sources: {},
      holidays: [],
      rules: [],
    };
    const world = { files: { ...files, "none.json": JSON.stringify(none) } };
    const firstDue = async (line: string): Promise<unknown> =>
      (JSON.parse((await cli(`${line} --json`, world)).out) as Diff).effects[0]?.witnesses[0]?.before;
    expect(await firstDue("diff calvay slower.json --calendar none.json")).not.toEqual(
      await firstDue("diff calvay slower.json"),
    );
  });
});
