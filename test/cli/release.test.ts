// Whether released files are what they were. The landlord Harbour is made up, and so are its versions.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/cli/check/report.js";
import { digestOf } from "../../src/index.js";
import { cli } from "./support/cli.js";
import { onDisk } from "./support/disk.js";
import type { Disk } from "./support/disk.js";

const CALVAY = "charters/calvay/undated.json";
const calvay = readFileSync(CALVAY, "utf8");
const slower = calvay.replace('"allowance": { "workingDays": 7 }', '"allowance": { "workingDays": 9 }');
const harbour = readFileSync("docs/examples/harbour/2025-01.json", "utf8");
const digestOfText = (text: string): string => digestOf(JSON.parse(text) as object);

/** One charter released in a lock of its own, and what the check of that folder reports. */
const HARBOUR = {
  path: "harbour/2025-01.json",
  kind: "charter",
  id: "harbour",
  version: "2025-01",
  digest: digestOfText(harbour),
};
const lockOf = (...released: readonly object[]): string => JSON.stringify({ released });
const FILES = { "ours/charters.lock.json": lockOf(HARBOUR), "ours/harbour/2025-01.json": harbour };

async function checked(
  files: Readonly<Record<string, string>>,
  line = "check ours",
): Promise<Report & { readonly code: number }> {
  const { code, out } = await cli(`${line} --json`, { files });
  return { code, ...(JSON.parse(out) as Report) };
}

describe("charters/ of this package", () => {
  it("is as it was released", async () => {
    const { code, out, err } = await cli("check charters");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("charters/charters.lock.json: lock, 8 of 8 released documents checked, no problems");
  });

  it("fails with the finding when a released file changes, also where git knows nothing", async () => {
    const { code, out } = await cli("check charters --json", { files: { [CALVAY]: slower }, git: "no-git" });
    expect(code).toBe(1);
    const { files } = JSON.parse(out) as Report;
    expect(files.find(({ file }) => file === CALVAY)).toMatchObject({
      problems: [{ path: "$", line: 1, column: 1 }],
      release: {
        state: "changed",
        locked: digestOfText(calvay),
        found: digestOfText(slower),
        changes: {
          from: "package",
          diff: { findings: [{ rule: "allowance-lengthened", direction: "worse", commitment: "CAL-16" }] },
        },
      },
    });
  });
});

describe("what a change is", () => {
  const layout = JSON.stringify(JSON.parse(harbour) as unknown);
  it.each<[why: string, state: string, text: string]>([
    ["another layout is none", "released", layout],
    [
      "another order of keys is none",
      "released",
      JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(harbour) as object).reverse())),
    ],
    ["another $schema is none", "released", harbour.replace("{", '{ "$schema": "../schema/charter.schema.json",')],
    ["another word is one", "changed", harbour.replace("Harbour Homes", "Harbour Houses")],
    [
      "another name inside the file is one",
      "changed",
      harbour.replace('"version": "2025-01"', '"version": "2025-01-r2"'),
    ],
    ["a text that is no JSON is one", "changed", harbour.slice(1)],
  ])("%s", async (_, state, text) => {
    const { code, files } = await checked({ ...FILES, "ours/harbour/2025-01.json": text });
    expect(files[0]).toMatchObject({ release: { state } });
    expect(code).toBe(state === "released" ? 0 : 1);
  });

  it("is told by the parts that differ where the two texts cannot be compared", async () => {
    const broken = calvay.replace('"landlord"', '"lanlord"');
    const { files } = await checked({ [CALVAY]: broken }, `check ${CALVAY}`);
    expect(files[0]).toMatchObject({ release: { changes: { from: "package", parts: ["landlord", "lanlord"] } } });
  });

  it("is told by the digests alone where the released text is nowhere", async () => {
    const { out } = await cli("check ours", {
      files: { ...FILES, "ours/harbour/2025-01.json": harbour.replace("Homes", "Houses") },
    });
    expect(out).toContain(`locked  ${HARBOUR.digest}`);
    expect(out.replace(/\s+/g, " ")).toContain("neither in the history of the file nor in this package");
  });
});

describe("what else a lock is held to", () => {
  const other = harbour.replace('"id": "harbour"', '"id": "northgate"');
  it.each<[why: string, files: Readonly<Record<string, string>>, problems: readonly string[], says: string]>([
    [
      "a released file is there",
      { "ours/charters.lock.json": lockOf(HARBOUR), "ours/northgate/2025-01.json": other },
      ["$.released[0]"],
      "Put it back",
    ],
    [
      "and where it was",
      { "ours/charters.lock.json": lockOf(HARBOUR), "ours/harbour/old.json": harbour },
      ["$.released[0]"],
      "is at harbour/old.json. Move it back",
    ],
    [
      "an entry has the id of its file",
      { ...FILES, "ours/charters.lock.json": lockOf({ ...HARBOUR, id: "northgate" }) },
      ["$.released[0].id"],
      'says "harbour"',
    ],
    [
      "and its version",
      { ...FILES, "ours/charters.lock.json": lockOf({ ...HARBOUR, version: "2025" }) },
      ["$.released[0].version"],
      'says "2025-01"',
    ],
    [
      "and its kind",
      { ...FILES, "ours/charters.lock.json": lockOf({ ...HARBOUR, kind: "duty" }) },
      ["$.released[0].kind"],
      'says "charter"',
    ],
    ["a lock is one", { ...FILES, "ours/charters.lock.json": "{}" }, ["$.released"], "missing"],
  ])("%s", async (_, files, paths, says) => {
    const { code, locks } = await checked(files);
    expect(code).toBe(1);
    expect(locks[0]?.problems.map(({ path }) => path)).toEqual(paths);
    expect(locks[0]?.problems[0]?.message).toContain(says);
  });

  it("one name is one text, in whatever file", async () => {
    const { code, files } = await checked(
      { ...FILES, "ours/harbour/new.json": harbour.replace("Homes", "Houses") },
      "check ours/harbour/new.json",
    );
    expect(code).toBe(1);
    expect(files[0]).toMatchObject({
      problems: [{ path: "$.version" }],
      release: { state: "name-taken", by: HARBOUR },
    });
  });
});

describe("what is no problem", () => {
  it("a file that is not released yet is information", async () => {
    const { code, files } = await checked({
      ...FILES,
      "ours/northgate/2025-01.json": harbour.replace('"id": "harbour"', '"id": "northgate"'),
    });
    expect(code).toBe(0);
    expect(files.map((file) => "release" in file && file.release?.state)).toEqual(["released", "not-released"]);
  });

  it("overlays are not locked", async () => {
    const { files } = await checked({
      ...FILES,
      "ours/overlays/open.json": '{ "id": "open", "title": "Made up", "add": [] }',
    });
    expect(files.at(-1)).not.toHaveProperty("release");
  });

  it("a released file that nobody asked about may be missing", async () => {
    const { code } = await checked(
      {
        "ours/charters.lock.json": FILES["ours/charters.lock.json"],
        "ours/northgate/2025-01.json": harbour.replace('"id": "harbour"', '"id": "northgate"'),
      },
      "check ours/northgate",
    );
    expect(code).toBe(0);
  });

  it("a folder whose lock stands elsewhere is held to the nearest one above", async () => {
    const { locks } = await checked(FILES, "check ours/harbour");
    expect(locks).toEqual([{ file: "ours/charters.lock.json", released: 1, checked: 1, problems: [] }]);
  });

  it("a lock by its name is all that it lists", async () => {
    const { files } = await checked(FILES, "check ours/charters.lock.json");
    expect(files.map(({ file }) => file)).toEqual(["ours/harbour/2025-01.json"]);
  });
});

describe("a folder", () => {
  it("is every JSON file below it, but for JSON Schemas, packages and what is hidden", async () => {
    await onDisk(async (disk) => {
      for (const name of ["a.json", "b/c.json", "b/d.schema.json", "b/e.txt", "node_modules/f.json", ".hidden/g.json"])
        disk.write(`ours/${name}`, "{}");
      const { files } = JSON.parse((await disk.cli("check ours --json")).out) as Report;
      expect(files.map(({ file }) => file)).toEqual(["ours/a.json", "ours/b/c.json"]);
    });
  });

  it("is checked once, however often it is named", async () => {
    const { files } = await checked(FILES, "check ours ours/harbour ./ours/harbour/2025-01.json");
    expect(files).toHaveLength(1);
  });

  it("holds each file to the nearest lock", async () => {
    const { files } = await checked({
      ...FILES,
      "ours/harbour/charters.lock.json": lockOf({ ...HARBOUR, path: "2025-01.json" }),
    });
    expect(files[0]).toMatchObject({ release: { state: "released", lock: "ours/harbour/charters.lock.json" } });
  });
});

describe("in a git repository", () => {
  const FILE = "charters/harbour/2025-01.json";
  const committed = (disk: Disk): void => {
    disk.git("init", "--quiet");
    disk.git("add", "--all");
    disk.git("commit", "--quiet", "--message", "A state");
  };

  it("the released text is the one in the history with the locked digest, whatever came after", async () => {
    await onDisk(async (disk) => {
      disk.write(FILE, harbour);
      expect((await disk.cli("lock charters")).code).toBe(0);
      committed(disk);
      const released = disk.git("rev-parse", "HEAD").trim();
      disk.write(FILE, harbour.replace('"workingDays": 5', '"workingDays": 6'));
      committed(disk);
      disk.write(FILE, harbour.replace('"workingDays": 5', '"workingDays": 8'));
      const { code, out } = await disk.cli("check charters --json");
      expect(code).toBe(1);
      expect((JSON.parse(out) as Report).files[0]).toMatchObject({
        release: {
          state: "changed",
          changes: {
            from: "git",
            revision: released,
            diff: { findings: [{ rule: "allowance-lengthened", before: "5 working days", after: "8 working days" }] },
          },
        },
      });
    });
  });

  it("without a repository the digests are all that is known", async () => {
    await onDisk(async (disk) => {
      disk.write(FILE, harbour);
      await disk.cli("lock charters");
      disk.write(FILE, harbour.replace('"workingDays": 5', '"workingDays": 8'));
      const { code, out } = await disk.cli("check charters --json");
      expect(code).toBe(1);
      expect((JSON.parse(out) as Report).files[0]).toMatchObject({
        release: { state: "changed", changes: { from: "nowhere" } },
      });
    });
  });
});
