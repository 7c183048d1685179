// What the built command line does when its output cannot be written, or nobody reads it any more.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };

const ROOT = resolve(import.meta.dirname, "../..");
const CLI = `"${process.execPath}" "${join(ROOT, manifest.bin.charterclock)}"`;
const CASE = '{ "commitment": "CAL-16", "receivedAt": "2026-06-10T10:20" }\n';

/** Runs a line of bash; the exit code is that of the command line itself. */
function bash(line: string): { readonly code: number | null; readonly out: string; readonly err: string } {
  const { status, stdout, stderr } = spawnSync("bash", ["-c", line.replaceAll("charterclock", CLI)], {
    cwd: ROOT,
    encoding: "utf8",
    input: CASE.repeat(20_000),
  });
  return { code: status, out: stdout, err: stderr };
}

describe.skipIf(!existsSync("/dev/full"))("a full disk ends a run with 2 and one line, never with 1", () => {
  it.each([
    "charterclock charters > /dev/full",
    "charterclock due --help > /dev/full",
    "charterclock due calvay --stdin > /dev/full",
    "charterclock status calvay --stdin --now 2026-10-01T10:00 > /dev/full",
    "charterclock check charters > /dev/full",
  ])("%s", (line) => {
    const { code, err } = bash(line);
    expect([code, err]).toEqual([
      2,
      "charterclock: Standard output: found no space left to write it. Make room, or write elsewhere; what was written before is not the whole answer.\n",
    ]);
  });

  it("the same on standard error", () => {
    expect(bash("charterclock due calvay CAL-16 --received 2026-06-10T10:20 > /dev/null 2>/dev/full").code).toBe(0);
    expect(bash("charterclock due calvay NONE --received 2026-06-10T10:20 2>/dev/full").code).toBe(2);
  });
});

describe("a reader that goes away ends a run quietly, with what is known by then", () => {
  it.each([
    ["charterclock due calvay --stdin | head -1; exit ${PIPESTATUS[0]}", 0],
    ["charterclock status calvay --stdin --now 2026-10-01T10:00 | head -1; exit ${PIPESTATUS[0]}", 1],
  ])("%s", (line, exitCode) => {
    const { code, out, err } = bash(line);
    expect([code, out.split("\n").length, err]).toEqual([exitCode, 2, ""]);
  });

  it("on standard error too", () => {
    expect(bash("charterclock due nonsuch 2>&1 >/dev/null | head -0; exit ${PIPESTATUS[0]}").code).toBe(2);
  });
});
