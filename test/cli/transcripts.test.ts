// What people see. Each file in output/ is a terminal of 80 columns, as `npx vitest run test/cli -u` writes it: read it
// after every change.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { freshConsole, replayed } from "./support/console.js";

const OUTPUT = join(import.meta.dirname, "output");
const AS_IT_IS = [
  "json.txt",
  "answer.txt",
  "check.txt",
  "stdin.txt",
  "diff.txt",
  "diff-json.txt",
  "diff-git.txt",
  "diff-kinds.txt",
  "diff-mistakes.txt",
  "git-driver.txt",
  "released.txt",
  "verify-lines.txt",
];
const transcripts = readdirSync(OUTPUT).filter((file) => file.endsWith(".txt"));

describe.each(transcripts)("%s", (file) => {
  it("is what the command line says", async () => {
    const text = readFileSync(join(OUTPUT, file), "utf8");
    await expect(await replayed(text, freshConsole())).toMatchFileSnapshot(join(OUTPUT, file));
  });
});

// Commands and errors are wrapped by the terminal; files, JSON and Markdown are as they are.
it.each(transcripts.filter((file) => !AS_IT_IS.includes(file)))("%s fits into 80 columns", (file) => {
  const lines = readFileSync(join(OUTPUT, file), "utf8").split("\n");
  expect(lines.filter((line) => line.length > 80 && !/^(\$|charterclock:| {2}\$) /.test(line))).toEqual([]);
});
