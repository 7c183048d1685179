import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CHARTERS } from "../../src/cli/documents/bundled.js";
import { cli } from "./support/cli.js";

const scriptOf = async (shell: string): Promise<string> => (await cli(["completion", shell])).out;

/** What bash offers after these words; the last one is being typed. */
function completedByBash(script: string, words: readonly string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), "charterclock-"));
  const file = join(folder, "completion.bash");
  writeFileSync(
    file,
    `${script}\nCOMP_WORDS=("$@")\nCOMP_CWORD=$(($# - 1))\n_charterclock\nprintf '%s\\n' "\${COMPREPLY[@]}"\n`,
  );
  const out = execFileSync("bash", [file, ...words], { encoding: "utf8" });
  rmSync(folder, { recursive: true });
  return out.split("\n").filter((line) => line !== "");
}

describe("bash completes", () => {
  it.each([
    ["commands", ["du"], ["due"]],
    ["charters", ["due", "cal"], ["calvay"]],
    ["the commitments of the charter", ["due", "calvay", "repairs."], ["repairs.emergency", "repairs.routine"]],
    ["the events of the charter", ["event", "calvay", "re"], ["review-asked", "repair-reported"]],
    ["commitments behind options", ["due", "--received", "2026-06-10", "calvay", "repairs.r"], ["repairs.routine"]],
    ["commitments behind global options", ["--json", "explain", "calvay", "repairs.r"], ["repairs.routine"]],
    ["options of the command", ["due", "calvay", "--re"], ["--received", "--restarted"]],
    ["options that every command takes", ["charters", "--da"], ["--date-style"]],
    [
      "values of an option",
      ["commitments", "calvay", "--kind", ""],
      ["deadline", "recurring", "threshold", "standard"],
    ],
    ["overlays", ["due", "calvay", "--overlay", "gl"], ["glasgow-office"]],
    ["documents to compare", ["diff", "scotland", "glasgow"], ["glasgow-office"]],
    ["charters whose promises are asked about", ["diff", "scotland", "mine.json", "--charter", "pais"], ["paisley"]],
    ["formats", ["diff", "--format", ""], ["text", "markdown", "json"]],
    ["findings that fail", ["diff", "--fail-on", "m"], ["moved"]],
    ["nothing for files of an option", ["diff", "--accept", ""], []],
    ["shells", ["completion", ""], ["bash", "zsh", "fish"]],
    ["nothing where nobody can guess", ["due", "calvay", "--received", ""], []],
    ["overlays where a file may stand too", ["verify", "deadlines.ndjson", "--overlay", "gl"], ["glasgow-office"]],
    ["nothing for files, which bash does itself", ["check", ""], []],
  ])("%s", async (_, words, expected) => {
    expect(completedByBash(await scriptOf("bash"), ["charterclock", ...words])).toEqual(expected);
  });
});

describe.each(["bash", "zsh", "fish"])("the script for %s", (shell) => {
  it("knows every command, charter and commitment with a time or threshold", async () => {
    const script = await scriptOf(shell);
    const commitments = CHARTERS.flatMap(({ versions }) => versions.flatMap((version) => version.commitments));
    const slugs = commitments.filter(({ kind }) => kind !== "standard").map(({ slug }) => slug);
    for (const word of [
      "charters",
      "due",
      "status",
      "explain",
      "event",
      "occurrences",
      "period",
      "answer",
      "calendar",
      "check",
      "lock",
      "diff",
      "verify",
      ...CHARTERS.map(({ id }) => id),
      ...slugs,
    ]) {
      expect(script).toContain(word);
    }
  });

  it("is the same every time", async () => {
    expect(await scriptOf(shell)).toBe(await scriptOf(shell));
  });
});
