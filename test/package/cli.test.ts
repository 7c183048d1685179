import { spawn, spawnSync } from "node:child_process";
import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };

const ROOT = resolve(import.meta.dirname, "../..");
const CLI = join(ROOT, manifest.bin.charterclock);
const DUE = ["due", "calvay", "repairs.routine", "--received", "2026-06-10T10:20"];

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(
  args: readonly string[],
  { input = "", env = {} }: { input?: string; env?: Record<string, string> } = {},
): Ran {
  return spawnSync(process.execPath, [CLI, ...args], { encoding: "utf8", input, env: { ...process.env, ...env } });
}

describe("the built command line", () => {
  it("is one executable file that needs no package beside it", () => {
    const text = readFileSync(CLI, "utf8");
    expect(text.startsWith("#!/usr/bin/env node\n")).toBe(true);
    expect(statSync(CLI).mode & 0o111).not.toBe(0);
    const imported = [...text.matchAll(/^(?:import|export)\b.*?\bfrom\s*"([^"]+)"|^import\s*"([^"]+)"/gm)].map(
      ([, from, bare]) => from ?? bare ?? "",
    );
    expect(
      imported.filter(
        (name) =>
          !/^(?:node:)?(?:fs|fs\/promises|crypto|process|module|stream|buffer|events|path|child_process|os|tty|util)$/.test(
            name,
          ),
      ),
    ).toEqual([]);
  });

  it("says its version", () => {
    expect(run(["--version"])).toMatchObject({ status: 0, stdout: `${manifest.version}\n`, stderr: "" });
  });

  it("answers, and says the same under every time zone and locale", () => {
    const here = run(DUE);
    expect(here).toMatchObject({ status: 0, stderr: "" });
    expect(here.stdout).toContain("Due         Mon 22 June 2026, 17:00");
    expect(run(DUE, { env: { TZ: "Pacific/Apia", LANG: "de_DE.UTF-8", LC_ALL: "tr_TR.UTF-8" } })).toMatchObject({
      stdout: here.stdout,
    });
  });

  it("checks files, with zod inside", () => {
    const good = run(["check", join(ROOT, "charters/calvay/undated.json")]);
    expect(good).toMatchObject({ status: 0, stderr: "" });
    const bad = run(["check", "-", "--json"], { input: '{"id":"Ours","title":"Ours","add":3}' });
    expect(bad.status).toBe(1);
    expect(JSON.parse(bad.stdout)).toMatchObject({
      files: [{ kind: "overlay", problems: [{ path: "$.id" }, { path: "$.add" }] }],
    });
  });

  it("reads cases from standard input", () => {
    const input = "commitment,receivedAt,completedAt\nCAL-16,2026-06-10T10:20,2026-06-23T09:10\n";
    const { status, stdout } = run(["status", "calvay", "-", "--now", "2026-07-01T09:00"], { input });
    expect([status, stdout.trim()]).toEqual([1, "2  CAL-16  missed        due 2026-06-22 17:00  1 working day late"]);
  });

  it("verifies a file of stored deadlines, piece by piece, in constant memory", () => {
    const folder = mkdtempSync(join(tmpdir(), "charterclock-"));
    try {
      const file = join(folder, "deadlines.ndjson");
      const line = `${JSON.stringify(JSON.parse(run([...DUE, "--json"]).stdout))}\n`;
      // More than the memory that the process may have for JavaScript.
      for (let written = 0; written < 64; written += 1)
        appendFileSync(file, line.repeat(Math.ceil(2 ** 20 / line.length)));
      const { status, stdout, stderr } = run(["verify", file], { env: { NODE_OPTIONS: "--max-old-space-size=48" } });
      expect([status, stderr]).toEqual([0, ""]);
      expect(stdout).toMatch(/^([\d,]+) stored deadlines: \1 reproduced;/);
      const missing = run(["verify", join(folder, "nothing.ndjson")]);
      expect([missing.status, missing.stdout]).toEqual([2, ""]);
      expect(missing.stderr).toContain("found no such file");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("fails with a message and no stack trace", () => {
    const { status, stdout, stderr } = run(["due", "calvay", "repairs.rutine", "--received", "2026-06-10"]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^charterclock: .*Did you mean repairs\.routine\?\n$/);
  });

  it("keeps quiet when its reader has seen enough", async () => {
    const lines = Array.from({ length: 20_000 }, () => "CAL-16,2026-06-10T10:20").join("\n");
    const child = spawn(process.execPath, [CLI, "due", "calvay", "-"]);
    let stderr = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.stdin.on("error", () => undefined).end(`commitment,receivedAt\n${lines}\n`);
    child.stdout.once("data", () => child.stdout.destroy());
    const code = await new Promise((done) => child.on("close", done));
    expect([code, stderr]).toEqual([0, ""]);
  });
});
