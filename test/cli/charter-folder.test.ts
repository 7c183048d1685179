import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { cli } from "./support/cli.js";

// A made-up landlord with two versions, each in its file: five working days until the end of June 2026, seven from then on.
const before = readFileSync("docs/examples/harbour/2025-01.json", "utf8");
const after = readFileSync("docs/examples/harbour/2026-07.json", "utf8");
const corrected = after
  .replace('"version": "2026-07"', '"version": "2026-07-r2"')
  .replace('"workingDays": 7', '"workingDays": 6');
const files = {
  "harbour/2025-01.json": before,
  "harbour/2026-07.json": after,
  "harbour/notes.json": '{ "id": "ours", "title": "Made up", "add": [] }',
};
const dueOf = async (received: string, given: Readonly<Record<string, string>> = files): Promise<readonly string[]> => {
  const { out } = await cli(`due ./harbour letters.answer --received ${received} --json`, { files: given });
  const { dueDate, provenance } = JSON.parse(out) as { dueDate: string; provenance: { version: string } };
  return [provenance.version, dueDate];
};

describe("a folder is a charter with all its versions", () => {
  it.each([
    ["2026-06-30T10:00", "2025-01", "2026-07-07", "received on the last day of the first version"],
    ["2026-07-01T10:00", "2026-07", "2026-07-10", "and on the first of the second"],
  ])("received %s: version %s, due %s: %s", async (received, version, dueDate) => {
    expect(await dueOf(received)).toEqual([version, dueDate]);
  });

  it("of a version and its correction the correction counts", async () => {
    expect(await dueOf("2026-07-01T10:00", { ...files, "harbour/2026-07-r2.json": corrected })).toEqual([
      "2026-07-r2",
      "2026-07-09",
    ]);
  });

  it("a version needs no end: it ends where the next begins", async () => {
    const open = before.replace('"effectiveTo": "2026-07-01",', "");
    expect(await dueOf("2026-06-30T10:00", { ...files, "harbour/2025-01.json": open })).toEqual([
      "2025-01",
      "2026-07-07",
    ]);
    expect(await dueOf("2026-07-01T10:00", { ...files, "harbour/2025-01.json": open })).toEqual([
      "2026-07",
      "2026-07-10",
    ]);
  });

  it("versions that begin on one date are refused together, though each is in order", async () => {
    const same = before
      .replace('"effectiveFrom": "2025-01-06"', '"effectiveFrom": "2026-07-01"')
      .replace('"effectiveTo": "2026-07-01",', "");
    const { code, err } = await cli("due ./harbour letters.answer --received 2026-07-01", {
      files: { ...files, "harbour/2025-01.json": same },
    });
    expect([code, err]).toEqual([2, expect.stringMatching(/so is the version at \$\[0\]/)]);
  });

  it("a folder without a version is refused", async () => {
    const { code, err } = await cli("due ./harbour letters.answer --received 2026-07-01", {
      files: { "harbour/notes.json": "{}" },
    });
    expect([code, err]).toEqual([2, expect.stringContaining("found no charter version")]);
  });

  it("verify takes each text of a folder, the corrected one too", async () => {
    const { out: stored } = await cli("due ./harbour --stdin --json", {
      files,
      stdin: '{ "commitment": "HAR-01", "receivedAt": "2026-07-01T10:00" }',
    });
    const { code, out } = await cli("verify - --charter ./harbour", {
      files: { ...files, "harbour/2026-07-r2.json": corrected },
      stdin: stored,
    });
    expect([code, out]).toEqual([0, expect.stringContaining("1 reproduced; 0 moved")]);
  });
});
