// No text from outside moves the terminal, turns other text, or looks like a line of its own. Harbour is made up.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { digestOf } from "../../src/index.js";
import { cli } from "./support/cli.js";
import type { World } from "./support/cli.js";

const HARBOUR = readFileSync("docs/examples/harbour/2025-01.json", "utf8");
const DIGEST = digestOf(JSON.parse(HARBOUR) as object);
const SIGNS = "x\u001b[2J\u0007\u009b1m\u007f\u202e\u2028\u200b\r";
// What a terminal may still get: line ends, and what anybody can see.
// eslint-disable-next-line no-control-regex
const HARMFUL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/;
const FAKE_LINE = "x\n  Due       Mon 1 January 2029";

const due = ["due", "calvay", "repairs.routine", "--received", "2026-06-10T10:20"];
const lines = (reference: string): World => ({
  stdin: `${JSON.stringify({ commitment: "CAL-16", receivedAt: "2026-06-10T10:20", reference })}\n`,
});
const stored = (text: string): World => ({
  files: { "stored.jsonl": `${JSON.stringify({ deadline: { commitment: text, dueAt: text }, reference: text })}\n` },
});

type Row = [why: string, line: (text: string) => readonly string[], world?: (text: string) => World];

const WAYS: readonly Row[] = [
  ["a moment that cannot be read", (text) => [...due.slice(0, 4), text]],
  ["a charter that is not known", (text) => ["due", text, "CAL-16", "--received", "2026-06-10T10:20"]],
  ["a commitment that is not known", (text) => ["due", "calvay", text, "--received", "2026-06-10T10:20"]],
  ["a command that is not known", (text) => [text]],
  ["an option that is not known", (text) => ["due", `--${text}`]],
  ["an attribute of the case", (text) => [...due, "--attribute", `note=${text}`]],
  ["a file that is not there", (text) => ["check", `${text}.json`]],
  ["a file with problems", (text) => ["check", `${text}.json`], (text) => ({ files: { [`${text}.json`]: "{" } })],
  [
    "a key of a document",
    () => ["check", "bad.json"],
    (text) => ({ files: { "bad.json": JSON.stringify({ id: "x", title: "X", add: [], [text]: 1 }) } }),
  ],
  [
    "a title of a document",
    () => ["check", "bad.json"],
    (text) => ({ files: { "bad.json": JSON.stringify({ id: "x", title: text, add: [{ title: text, on: text }] }) } }),
  ],
  ["a revision of git", (text) => ["diff", `${text}:a.json`, "a.json"], () => ({ git: {}, files: { "a.json": "{}" } })],
  ["a reference of a case", () => ["due", "calvay", "--stdin"], lines],
  ["a reference of a case, as JSON", () => ["due", "calvay", "--stdin", "--json"], lines],
  ["a column", () => ["due", "calvay", "--stdin"], (text) => ({ stdin: `commitment,"${text}"\n` })],
  ["a stored deadline", () => ["verify", "stored.jsonl"], stored],
  ["a request", () => ["answer"], (text) => ({ stdin: JSON.stringify({ ask: text }) })],
  ["a request that is not JSON", () => ["answer"], (text) => ({ stdin: text })],
];

describe("controls, and what turns text, are written as escapes that can be seen", () => {
  it.each<Row>(WAYS)("%s", async (_why, line, world = () => ({})) => {
    for (const how of [[], ["--color"]]) {
      const { all } = await cli([...line(SIGNS), ...how], world(SIGNS));
      // The colours of the command line itself are the only codes.
      // eslint-disable-next-line no-control-regex
      expect(how.length === 0 ? all : all.replace(/\u001b\[\d{1,2}m/g, "")).not.toMatch(HARMFUL);
    }
  });

  it.each<Row>(WAYS)("and no line of the output is made by %s", async (_why, line, world = () => ({})) => {
    const { all } = await cli(line(FAKE_LINE), world(FAKE_LINE));
    expect(all).not.toMatch(/^\s*Due {7}Mon 1 January 2029/m);
  });

  it("with the same meaning in JSON", async () => {
    const { out } = await cli("due calvay --stdin --json", lines(SIGNS));
    expect((JSON.parse(out) as { reference: string }).reference).toBe(SIGNS);
    expect(out).toContain("\\u202e\\u2028\\u200b");
  });

  it("also where a reference begins a colour", async () => {
    const { out } = await cli("due calvay --stdin --color", lines("\u001b[31mred"));
    expect(out).toContain("\\u001b[31mred");
  });
});

describe("foreign text in a message is cut", () => {
  const LONG = "x".repeat(10_000);
  it.each<Row>(WAYS.filter(([why]) => !/file|revision|charter|stored|reference|attribute|command|option/.test(why)))(
    "%s",
    async (_why, line, world = () => ({})) => {
      const { err, out } = await cli(line(LONG), world(LONG));
      expect(err + out).not.toContain("x".repeat(100));
    },
  );
});

const CASE = '"commitment": "CAL-16", "receivedAt": "2026-06-10T10:20"';
const REQUEST = `"ask": "deadline", "charter": "calvay", "case": { ${CASE} }`;
const OVERLAY = '"id": "x", "title": "X", "add": []';

type Way = readonly [way: string, line: string, world: (before: string, inside: string) => World];

/** Each way in: what is put before its text, and what is put into its first object. */
const JSON_WAYS: readonly Way[] = [
  ["a charter", "check a.json", (b, i) => ({ files: { "a.json": b + HARBOUR.replace("{", `{${i}`) } })],
  ["an overlay", "check a.json", (b, i) => ({ files: { "a.json": `${b}{${i}${OVERLAY}}` } })],
  ["a document on standard input", "check -", (b, i) => ({ stdin: `${b}{${i}${OVERLAY}}` })],
  ["a case as a line of JSON", "due calvay --stdin", (b, i) => ({ stdin: `${b}{${i}${CASE}}\n` })],
  ["a request", "answer", (b, i) => ({ stdin: `${b}{${i}${REQUEST}}` })],
  ["a request in a file", "answer a.json", (b, i) => ({ files: { "a.json": `${b}{${i}${REQUEST}}` } })],
  [
    "a record",
    "period abertay calls.lost --from 2026-04-01 --to 2026-07-01",
    (b, i) => ({ stdin: `${b}{${i}"at": "2026-04-03T09:00", "measured": {"lost": 3, "answered": 60}}\n` }),
  ],
  ["a lock", "check locked", (b, i) => ({ files: locked(b, i) })],
];

function locked(before: string, inside: string): Record<string, string> {
  const released = [{ path: "2025-01.json", kind: "charter", id: "harbour", version: "2025-01", digest: DIGEST }];
  const lock = `${before}{${inside}"released": ${JSON.stringify(released)}}`;
  return { "locked/2025-01.json": HARBOUR, "locked/charters.lock.json": lock };
}

describe("a byte order mark is passed over on every way in", () => {
  it.each<Way>(JSON_WAYS)("%s", async (_way, line, world) => {
    expect((await cli(line, world("\uFEFF", ""))).code).toBe(0);
  });

  it("a table of cases", async () => {
    const { code } = await cli("due calvay --stdin", {
      stdin: "\uFEFFcommitment,receivedAt\nCAL-16,2026-06-10T10:20\n",
    });
    expect(code).toBe(0);
  });

  it("a stored deadline", async () => {
    const { out } = await cli([...due, "--json"]);
    const line = JSON.stringify(JSON.parse(out));
    expect((await cli("verify stored.jsonl", { files: { "stored.jsonl": `\uFEFF${line}\n` } })).code).toBe(0);
  });

  it("accepted findings, at the beginning alone", async () => {
    const same = "diff charters/calvay/undated.json charters/calvay/undated.json --accept a.txt";
    expect((await cli(same, { files: { "a.txt": `\uFEFFsha256:${"0".repeat(64)}\n` } })).code).toBe(0);
    expect((await cli(same, { files: { "a.txt": `# first\n\uFEFFsha256:${"0".repeat(64)}x\n` } })).code).toBe(2);
  });
});

describe("the same words for the same fault on every way in", () => {
  it.each<Way>(JSON_WAYS)("a duplicate key in %s", async (_way, line, world) => {
    const { code, all } = await cli(line, world("", '"a": 1, "a": 2, '));
    expect(code).not.toBe(0);
    expect(all).toMatch(/Duplicate\s+key, again at (line 1, )?column \d+/);
  });

  it.each<Way>(JSON_WAYS)("a comma too many in %s", async (_way, line, world) => {
    const { all } = await cli(line, world("", ", "));
    expect(all.replace(/\s+/g, " ")).toMatch(/expected a key in double quotes; found ","/);
  });

  it.each(["1e400", "12345678901234567890"])(
    "%s, a number that no program keeps, is quoted as it is",
    async (number) => {
      for (const [, line, world] of JSON_WAYS) {
        const { code, all } = await cli(line, world("", `"a": ${number}, `));
        expect(code).not.toBe(0);
        expect(all).toContain(`The number ${number} is too large`);
      }
    },
  );

  it.each(["1e400", "12345678901234567890"])("also in a cell: %s", async (number) => {
    const stdin = `at,measured.lost,measured.answered\n2026-04-03T09:00,3,${number}\n`;
    const { code, err } = await cli("period abertay calls.lost --from 2026-04-01 --to 2026-07-01", { stdin });
    expect([code, err.includes(`"${number}"`)]).toEqual([2, true]);
  });

  it("a column named twice", async () => {
    const { err } = await cli("due calvay --stdin", { stdin: "commitment,reference,reference\n" });
    expect(err).toContain('"reference" twice');
  });
});
