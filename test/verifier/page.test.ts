import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { canonicalJson } from "../../src/digest/canonical-json.js";
import { londonZone } from "../../src/index.js";
import { blocksOf } from "../docs/support/markdown.js";
import { answersOf, run, whyNot } from "./support/verifier.js";

const YES = { texts: "yes", whole: "yes", date: "yes" };
const page = readFileSync(new URL("../../docs/verification.md", import.meta.url), "utf8");
const blocks = blocksOf(page);
const documents = blocks
  .filter(({ info }) => /^(?:charter|calendar|overlay) /.test(info))
  .map(({ text }) => JSON.parse(text) as object);
const record = JSON.parse(
  blocks.find(({ language, text }) => language === "text" && text.includes("dueAt"))?.text ?? "",
) as Readonly<Record<string, unknown>>;

describe("docs/verification.md", () => {
  test("the canonical text is that of its calendar, and its SHA-256 the digest", () => {
    const [calendar = {}] = documents;
    const text = blocks.find(({ language, info }) => language === "json" && info === "")?.text ?? "";
    expect(text).toBe(canonicalJson(calendar));
    expect(page).toContain(`"sha256:${createHash("sha256").update(text).digest("hex")}"`);
  });

  test("its rule of the clock of London is that of the table, change by change", () => {
    const changes = Array.from({ length: 2101 - 1972 }, (_, index) => 1972 + index).flatMap((year) => [
      sunday(year, 2, year <= 1980 ? 16 : 25, year <= 1980 ? 2 : 1),
      sunday(year, 9, year <= 1989 ? 23 : year <= 1995 ? 22 : 25, year <= 1980 ? 2 : 1),
    ]);
    expect(londonZone.changes).toEqual(changes);
    expect(page).toContain(`edition \`${londonZone.edition}\``);
  });
});

describe.skipIf(whyNot !== undefined)(`a verifier written from docs/verification.md ${whyNot ?? ""}`, () => {
  test("verifies the worked record", () => {
    expect(answersOf(documents, [record, { line: 1, deadline: record }])).toEqual([YES, YES]);
  });

  test.each([
    // what                      input                                                     exit  first answer
    ["a record", JSON.stringify(record), 0, YES],
    ["lines of white space", `\n  \n${JSON.stringify(record)}\n\n`, 0, YES],
    [
      "another title",
      JSON.stringify({ ...record, title: "Answer" }),
      1,
      { texts: expect.stringMatching(/^no: ./) as unknown },
    ],
    ["no JSON", "{", 1, { whole: expect.stringMatching(/^no: ./) as unknown }],
    ["a list", "[]", 1, { whole: expect.stringMatching(/^no: ./) as unknown }],
    ["keys whose value is null", JSON.stringify({ ...record, agreedAt: null }), 0, YES],
    ["how the case ended", JSON.stringify({ ...record, completedAt: "2026-06-10T10:00:00+01:00" }), 0, YES],
  ])("%s", (_what, input, exitCode, first) => {
    expect(run(documents, input)).toEqual({ exitCode, answers: [expect.objectContaining(first)] });
  });

  test("says the same in whichever zone and language it runs", () => {
    for (const TZ of ["Pacific/Apia", "America/New_York"])
      expect(run(documents, JSON.stringify(record), { TZ, LC_ALL: "C" })).toEqual({ exitCode: 0, answers: [YES] });
  });

  test("says that it did not check a record whose texts are not at hand", () => {
    const answers = answersOf(documents.slice(0, 1), [record]);
    expect(answers).toEqual([
      {
        texts: expect.stringMatching(/^not checked: ./) as unknown,
        whole: "yes",
        date: expect.stringMatching(/^not checked: ./) as unknown,
      },
    ]);
  });
});

/** The first Sunday of a month from a date on, at an hour of UTC. */
function sunday(year: number, month: number, from: number, hour: number): number {
  const first = new Date(Date.UTC(year, month, from));
  return Date.UTC(year, month, from + ((7 - first.getUTCDay()) % 7), hour);
}
