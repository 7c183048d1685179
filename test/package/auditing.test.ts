// The walk-through of docs/auditing.md in a shell, with the packed package and a real git repository. `-u` writes what came out.
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join, resolve } from "node:path";
import { afterAll, expect, it } from "vitest";
import { installPackedTarball } from "./support/installed.js";

const ROOT = resolve(import.meta.dirname, "../..");
const PAGE = join(ROOT, "docs/auditing.md");

const installed = installPackedTarball();
const work = join(installed.folder, "work");
const bin = join(installed.folder, "bin");

// Fixed names and times give the same commits everywhere, and nothing of the computer's own settings counts.
const env = {
  PATH: [bin, dirname(process.execPath), process.env["PATH"] ?? ""].join(delimiter),
  HOME: installed.folder,
  TZ: process.env["TZ"] ?? "UTC",
  LC_ALL: "C",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_SYSTEM: "/dev/null",
  GIT_AUTHOR_NAME: "Harbour Homes",
  GIT_AUTHOR_EMAIL: "office@harbour.example",
  GIT_AUTHOR_DATE: "2026-06-15T10:00:00Z",
  GIT_COMMITTER_NAME: "Harbour Homes",
  GIT_COMMITTER_EMAIL: "office@harbour.example",
  GIT_COMMITTER_DATE: "2026-06-15T10:00:00Z",
};

const CASES = `reference,commitment,receivedAt
L-1,letters.answer,2026-06-29T10:20
L-2,letters.answer,2026-07-13T10:20
R-1,repairs.emergency,2026-07-11T22:15
`;

afterAll(() => installed.remove());

it("docs/auditing.md: the walk-through shows what the installed package says", async () => {
  mkdirSync(bin);
  const cli = join(installed.folder, "node_modules/charterclock/dist/cli.js");
  writeFileSync(join(bin, "charterclock"), `#!/bin/sh\nexec node ${JSON.stringify(cli)} "$@"\n`);
  chmodSync(join(bin, "charterclock"), 0o755);
  cpSync(join(ROOT, "docs/examples/harbour"), join(work, "charters/harbour"), { recursive: true });
  writeFileSync(join(work, "cases.csv"), CASES);
  execFileSync("git", ["init", "--quiet", "--initial-branch=main"], { cwd: work, env });
  let lastCode = 0;
  const page = readFileSync(PAGE, "utf8");
  const result = page.replace(/^(```terminal\n)(.*?)^(```)$/gms, (_, open: string, block: string, close: string) => {
    const commands = block.split("\n").filter((line) => line.startsWith("$ "));
    const shown = commands.map((command) => {
      if (command === "$ echo $?") return `${command}\n${lastCode}\n`;
      const { status, stdout } = spawnSync("bash", ["-c", `{ ${command.slice(2)}; } 2>&1`], {
        cwd: work,
        env,
        encoding: "utf8",
      });
      lastCode = status ?? -1;
      return `${command}\n${stdout}`;
    });
    return `${open}${shown.join("")}${close}`;
  });
  expect(result.match(/^```terminal$/gm)).toHaveLength(7);
  await expect(result).toMatchFileSnapshot(PAGE);
});
