import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { digestOf } from "../../src/index.js";
import { readLock } from "../../src/schema/lock.js";

const HARBOUR = {
  path: "harbour/2025-01.json",
  kind: "charter",
  id: "harbour",
  version: "2025-01",
  digest: `sha256:${"0".repeat(64)}`,
};
const NORTH = {
  path: "calendars/north/2026.json",
  kind: "calendar",
  id: "north",
  edition: "2026",
  digest: `sha256:${"1".repeat(64)}`,
};

function pathsOfProblems(released: unknown): readonly string[] {
  const read = readLock(JSON.stringify({ released }));
  return "problems" in read ? read.problems.map(({ path }) => path) : [];
}

describe("a lock lists released documents", () => {
  test.each<[why: string, released: unknown, problems: readonly string[]]>([
    ["none yet", [], []],
    ["charters and calendars", [NORTH, HARBOUR], []],
    ["a duty has versions as a charter has", [{ ...HARBOUR, kind: "duty" }], []],
    ["a correction", [HARBOUR, { ...HARBOUR, path: "harbour/2025-01-r2.json", version: "2025-01-r2" }], []],
    ["an overlay has no version to release", [{ ...HARBOUR, kind: "overlay" }], ["$.released[0].kind"]],
    [
      "a calendar has an edition",
      [{ ...HARBOUR, kind: "calendar" }],
      ["$.released[0].edition", "$.released[0].version"],
    ],
    [
      "a path is from the folder of the lock",
      [{ ...HARBOUR, path: "../harbour/2025-01.json" }],
      ["$.released[0].path"],
    ],
    ["and stays below it", [{ ...HARBOUR, path: "harbour/../../2025-01.json" }], ["$.released[0].path"]],
    ["on every system", [{ ...HARBOUR, path: "C:\\harbour\\2025-01.json" }], ["$.released[0].path"]],
    ["in signs that a terminal may show", [{ ...HARBOUR, path: "harbour/\u001b[2J.json" }], ["$.released[0].path"]],
    ["a digest is whole", [{ ...HARBOUR, digest: "sha256:0000" }], ["$.released[0].digest"]],
    ["one file is released once", [HARBOUR, { ...HARBOUR, version: "2026-07" }], ["$.released[1].path"]],
    ["one name is one text", [HARBOUR, { ...HARBOUR, path: "harbour/copy.json" }], ["$.released[1]"]],
  ])("%s", (_, released, problems) => {
    expect(pathsOfProblems(released)).toEqual(problems);
  });
});

const read = readLock(readFileSync("charters/charters.lock.json", "utf8"));
const released = "lock" in read ? read.lock.released : [];

test("charters/charters.lock.json lists the five charters and the three calendars", () => {
  expect(released.map(({ id }) => id)).toEqual([
    "abertay",
    "berwickshire",
    "england-and-wales",
    "northern-ireland",
    "scotland",
    "calvay",
    "paisley",
    "south-western",
  ]);
});

test.each(released)("charters/$path has the digest that it was released with", ({ path, digest }) => {
  expect(digestOf(JSON.parse(readFileSync(`charters/${path}`, "utf8")) as object)).toBe(digest);
});
