// What `lock` writes, and what it refuses. The landlord Harbour is made up, and so are its versions.
import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { writtenWhole } from "../../src/cli/terminal/files.js";
import { digestOf } from "../../src/index.js";
import { readLock } from "../../src/schema/lock.js";
import { cli } from "./support/cli.js";
import type { Ran } from "./support/cli.js";
import { onDisk } from "./support/disk.js";

const harbour = readFileSync("docs/examples/harbour/2025-01.json", "utf8");
const correction = harbour.replace('"version": "2025-01"', '"version": "2025-01-r2"');
const calendar = JSON.stringify({
  id: "north",
  edition: "2026",
  title: "Made up",
  coverage: { from: "2026-01-01", through: "2026-12-31" },
  sources: {},
  holidays: [],
  rules: [],
});
const overlay = '{ "id": "open", "title": "Made up", "add": [] }';
const digest = digestOf(JSON.parse(harbour) as object);
const entry = { path: "harbour/2025-01.json", kind: "charter", id: "harbour", version: "2025-01", digest };
const locked = `${JSON.stringify({ $schema: "./lock.schema.json", released: [entry] }, undefined, 2)}\n`;

const LOCK = "ours/charters.lock.json";
const released = ({ written }: Ran): readonly object[] => {
  const read = readLock(written[LOCK] ?? "");
  return "lock" in read ? read.lock.released : [];
};

describe("lock adds what is new", () => {
  it("to a lock of its own where there is none", async () => {
    const ran = await cli("lock ours", {
      files: { "ours/harbour/2025-01.json": harbour, "ours/calendars/north/2026.json": calendar },
    });
    expect([ran.code, ran.err]).toEqual([0, ""]);
    expect(Object.keys(ran.written)).toEqual([LOCK]);
    expect(released(ran)).toEqual([
      {
        path: "calendars/north/2026.json",
        kind: "calendar",
        id: "north",
        edition: "2026",
        digest: digestOf(JSON.parse(calendar) as object),
      },
      entry,
    ]);
  });

  it("to the lock that is there, and keeps every entry and $schema as they are", async () => {
    const ran = await cli("lock ours", {
      files: { [LOCK]: locked, "ours/harbour/2025-01.json": harbour, "ours/harbour/2025-01-r2.json": correction },
    });
    expect(ran.code).toBe(0);
    expect(ran.out).toContain("1 released, 1 unchanged");
    expect(ran.written[LOCK]).toContain('"$schema": "./lock.schema.json"');
    expect(released(ran)).toContainEqual(entry);
    expect(released(ran)).toHaveLength(2);
  });

  it("a version of a legal time limit as a duty, by its folder", async () => {
    const ran = await cli("lock ours", { files: { "ours/duties/harbour/2025-01.json": harbour } });
    expect(released(ran)).toEqual([{ ...entry, kind: "duty", path: "duties/harbour/2025-01.json" }]);
  });

  it("and writes nothing where nothing is new", async () => {
    const ran = await cli("lock ours", { files: { [LOCK]: locked, "ours/harbour/2025-01.json": harbour } });
    expect([ran.code, ran.out, ran.written]).toEqual([0, `${LOCK}: nothing new, 1 unchanged\n`, {}]);
  });

  it("and leaves what lies under a lock of its own to that", async () => {
    const nested = {
      "ours/north/charters.lock.json": '{ "released": [] }',
      "ours/north/a.json": harbour.replace('"id": "harbour"', '"id": "north"'),
    };
    const ran = await cli("lock ours", { files: { ...nested, "ours/harbour/2025-01.json": harbour } });
    expect(Object.keys(ran.written)).toEqual([LOCK]);
    expect(released(ran)).toEqual([entry]);
  });

  it("but no overlay, and no list of versions, and says so", async () => {
    const ran = await cli("lock ours", {
      files: { "ours/overlays/open.json": overlay, "ours/list.json": `[${harbour}]` },
    });
    expect(released(ran)).toEqual([]);
    expect(ran.out).toContain("not locked: 1 overlay, which has no version");
    expect(ran.out).toContain("not locked: ours/list.json, several versions in one file");
  });
});

describe("lock refuses, names the file and writes nothing", () => {
  const changed = harbour.replace("Homes", "Houses");
  it.each<[why: string, files: Readonly<Record<string, string>>, says: string]>([
    [
      "to alter an entry",
      { [LOCK]: locked, "ours/harbour/2025-01.json": changed },
      'add a file with the version "2025-01-r2"',
    ],
    ["to drop one", { [LOCK]: locked, "ours/harbour/2025-01-r2.json": correction }, "its file harbour/2025-01.json is"],
    [
      "to give a released name to another file",
      { [LOCK]: locked, "ours/harbour/2025-01.json": harbour, "ours/harbour/new.json": changed },
      "is already released",
    ],
    [
      "to release a document with a problem",
      { "ours/harbour/2025-01.json": harbour.replace('"landlord"', '"lanlord"') },
      "lanlord",
    ],
    ["to extend a lock that is none", { [LOCK]: "{}", "ours/harbour/2025-01.json": harbour }, "released"],
  ])("%s", async (_, files, says) => {
    const ran = await cli("lock ours", { files });
    expect([ran.code, ran.written]).toEqual([1, {}]);
    expect(ran.out.replace(/\s+/g, " ")).toContain(says);
    expect(ran.err).toBe(`charterclock: ${LOCK} was not written, because of these problems.\n`);
  });

  it.each([
    ["under-another-lock", "lock ours/harbour"],
    ["not-a-folder", "lock theirs"],
    ["not-a-folder", "lock ours/harbour/2025-01.json"],
    ["empty-folder", "check ours/empty"],
  ])("%s: %s", async (code, line) => {
    const files = { [LOCK]: locked, "ours/harbour/2025-01.json": harbour, "ours/empty/readme.txt": "" };
    const ran = await cli(`${line} --json`, { files });
    expect([ran.code, ran.written]).toEqual([2, {}]);
    expect(JSON.parse(ran.err)).toMatchObject({ error: { code } });
  });
});

describe("on the disk", () => {
  it("a lock is written whole: nothing else is left in its folder", async () => {
    await onDisk(async (disk) => {
      disk.write("ours/harbour/2025-01.json", harbour);
      expect((await disk.cli("lock ours")).code).toBe(0);
      expect(readdirSync(`${disk.folder}/ours`).sort()).toEqual(["charters.lock.json", "harbour"]);
      expect(readLock(disk.read(LOCK))).toEqual({ lock: { released: [entry] } });
      expect((await disk.cli("check ours")).code).toBe(0);
    });
  });

  it("and where it cannot be put in place, nothing is left either", async () => {
    await onDisk(async (disk) => {
      disk.write("ours/charters.lock.json/in-the-way.txt", "");
      await expect(writtenWhole(`${disk.folder}/${LOCK}`, locked)).rejects.toThrow();
      expect(readdirSync(`${disk.folder}/ours`)).toEqual(["charters.lock.json"]);
    });
  });
});
