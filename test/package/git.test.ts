// The built command line in a real git repository, set up as docs/auditing.md says. The charters are made up.
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { blocksOf } from "../docs/support/markdown.js";

const ROOT = resolve(import.meta.dirname, "../..");
const CLI = join(ROOT, manifest.bin.charterclock);
const folder = mkdtempSync(join(tmpdir(), "charterclock-git-"));
const repository = join(folder, "repository");
const blocks = blocksOf(readFileSync(join(ROOT, "docs/auditing.md"), "utf8"));
const blockOf = (language: string, section: string): string =>
  blocks.find((one) => one.language === language && one.section === section)?.text ?? "";

const before = readFileSync(join(ROOT, "docs/examples/elmbank-2026.json"), "utf8");
const slower = before.replace('"workingDays": 7', '"workingDays": 9');

// Nothing of the computer's own settings.
const env = {
  ...process.env,
  PATH: [join(folder, "bin"), dirname(process.execPath), process.env["PATH"] ?? ""].join(delimiter),
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_SYSTEM: "/dev/null",
  GIT_PAGER: "cat",
  LC_ALL: "C",
};

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function run(command: string, args: readonly string[], cwd = repository): Ran {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: "utf8" });
  return { code: status, out: stdout, err: stderr };
}

const git = (...args: string[]): string =>
  execFileSync("git", ["-c", "user.name=Elmbank", "-c", "user.email=elmbank@localhost", ...args], {
    cwd: repository,
    env,
    encoding: "utf8",
  });
const charterclock = (...args: string[]): Ran => run("charterclock", args);
const write = (name: string, text: string): void => writeFileSync(join(repository, name), text);

beforeAll(() => {
  mkdirSync(join(folder, "bin"));
  writeFileSync(join(folder, "bin/charterclock"), `#!/bin/sh\nexec node ${JSON.stringify(CLI)} "$@"\n`);
  chmodSync(join(folder, "bin/charterclock"), 0o755);
  mkdirSync(join(repository, "charters"), { recursive: true });
  git("init", "--quiet", "--initial-branch=main");
  write(".gitattributes", `${blockOf("gitattributes", "As a git diff driver")}\n`);
  execFileSync("sh", ["-c", blockOf("bash", "As a git diff driver")], { cwd: repository, env });
  write("charters/elmbank.json", before);
  git("add", "--all");
  git("commit", "--quiet", "--message=Elmbank, made up");
  git("update-ref", "refs/remotes/origin/main", "HEAD");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a file in a git revision", () => {
  beforeAll(() => write("charters/elmbank.json", slower));

  it.each([
    ["from the root of the repository", "HEAD:charters/elmbank.json"],
    ["from this folder", "HEAD:./charters/elmbank.json"],
    ["in the index", ":charters/elmbank.json"],
  ])("is compared, named %s", (_, name) => {
    const { code, out, err } = charterclock("diff", name, "charters/elmbank.json", "--fail-on", "worse");
    expect([code, err.split(" ").slice(1, 4)]).toEqual([1, ["1", "finding", "fails"]]);
    expect(out).toContain("allowance-lengthened  ELM-01");
  });

  it.each([
    ["HEAD~1:charters/elmbank.json", /found no revision "HEAD~1"/],
    ["HEAD:charters/none.json", /found no file "charters\/none\.json" in that revision/],
    ["HEAD:charters", /found no file "charters" in that revision/],
    [":none.json", /found no file "none\.json" in the index/],
    ["--output=stolen:charters/elmbank.json", /unknown option/],
  ])("is refused where there is none: %s", (name, message) => {
    const { code, out, err } = charterclock("diff", name, "charters/elmbank.json");
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(message);
  });

  it("is refused outside a repository, and without git", () => {
    const outside = run("charterclock", ["diff", "HEAD:ours.json", "calvay"], folder);
    expect(outside.err).toMatch(/found no git repository here/);
    const without = spawnSync(process.execPath, [CLI, "diff", "HEAD:ours.json", "calvay"], {
      cwd: repository,
      env: { ...env, PATH: "" },
      encoding: "utf8",
    });
    expect(without.stderr).toMatch(/found no git on this computer/);
  });
});

describe("the git diff driver", () => {
  it("shows findings in place of lines", () => {
    write("charters/elmbank.json", slower);
    const shown = git("diff");
    expect(shown).toMatch(/^charters\/elmbank\.json\nelmbank 2026-04 /);
    expect(shown).toContain("allowance-lengthened  ELM-01");
    expect(shown).not.toContain("@@");
    expect(git("diff", "--no-ext-diff")).toContain('+        "allowance": { "workingDays": 9 }');
  });

  it("shows files that come, go and are renamed, and those it cannot compare, and goes on", () => {
    write("charters/new.json", '{ "id": "new", "title": "Made up", "add": [] }');
    write("charters/broken.json", "{");
    write("charters/elmbank.json", slower);
    git("add", "--all");
    git("commit", "--quiet", "--message=More, made up");
    git("rm", "--quiet", "charters/new.json");
    git("mv", "charters/elmbank.json", "charters/renamed.json");
    write("charters/renamed.json", before);
    write("charters/broken.json", "[");
    git("add", "--all");
    const shown = git("diff", "--cached", "--find-renames");
    expect(shown).toMatch(/charters\/broken\.json\nNot compared:\n/);
    expect(shown).toMatch(
      /charters\/elmbank\.json → charters\/renamed\.json\nelmbank 2026-04 .*\n1 finding: 1 better\n/,
    );
    expect(shown).toMatch(/charters\/new\.json\nremoved: overlay new\n/);
    expect(git("log", "--patch", "--ext-diff", "--max-count=1")).toMatch(/charters\/new\.json\nadded: overlay new\n/);
  });

  it("says of a file in conflict that it is", () => {
    git("reset", "--quiet", "--hard", "HEAD~1");
    git("checkout", "--quiet", "-b", "other");
    write("charters/elmbank.json", before.replace('"workingDays": 7', '"workingDays": 8'));
    git("commit", "--quiet", "--all", "--message=Eight, made up");
    git("checkout", "--quiet", "main");
    write("charters/elmbank.json", slower);
    git("commit", "--quiet", "--all", "--message=Nine, made up");
    expect(run("git", ["-c", "user.name=Elmbank", "-c", "user.email=elmbank@localhost", "merge", "other"]).code).toBe(
      1,
    );
    const shown = git("diff", "--base");
    expect(shown).toContain("In conflict: resolve it, then compare.");
    expect(shown).toContain("Not compared:");
    git("merge", "--abort");
  });
});

describe("the script for a pull request", () => {
  const script = blockOf("bash", "In a pull request");

  it("fails where a charter got worse, until that is accepted", () => {
    write("charters/accepted.txt", "# Nothing so far.\n");
    const failed = run("bash", ["-c", script]);
    expect(failed.code).toBe(1);
    const comment = readFileSync(join(repository, "diff.md"), "utf8");
    expect(comment).toContain("| **worse** | <code>allowance-lengthened</code> |");
    const [fingerprint] = /sha256:[0-9a-f]{16}(?=<)/.exec(comment) ?? [];
    write("charters/accepted.txt", `${fingerprint ?? ""}  # nine days, agreed\n`);
    expect(run("bash", ["-c", script])).toMatchObject({ code: 0, err: "" });
  });
});
