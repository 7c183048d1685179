// Cold: the import and the first answer, each in a fresh process, the processes of the contenders in turn.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { holidays } from "./office.mjs";
import { comparison } from "./report.mjs";

const NAMES = ["charterclock", "dayjs-business-time", "date-fns, single functions", "date-fns"];
const child = fileURLToPath(new URL("cold-answer.mjs", import.meta.url));

export function coldStart({ processes }) {
  const folder = mkdtempSync(join(tmpdir(), "charterclock-bench-"));
  const list = join(folder, "holidays.json");
  writeFileSync(list, JSON.stringify([...holidays]));
  const samples = NAMES.map(() => []);
  const answers = NAMES.map(() => []);
  for (let round = 0; round < processes; round += 1) {
    NAMES.forEach((name, at) => {
      const { milliseconds, dueAt } = JSON.parse(
        execFileSync(process.execPath, [child, name, list], { encoding: "utf8" }),
      );
      samples[at].push(milliseconds * 1e6);
      answers[at].push(dueAt);
    });
  }
  rmSync(folder, { recursive: true });
  const wrong = answers.map((found) => ({
    wrong: found.filter((dueAt) => dueAt !== Date.parse("2026-06-18T16:00:00Z")).length,
    of: found.length,
  }));
  return comparison({
    title: "Cold: import and first answer in a fresh process",
    contenders: NAMES.map((name) => ({ name })),
    columns: [{ name: "CPU time", samples, wrong }],
  });
}
