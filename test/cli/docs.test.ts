// The consoles of docs/cli.md hold what the command line says; `npx vitest run test/cli -u` rewrites them.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { SCHEMA_NAMES } from "./support/strict-schemas.js";
import { freshConsole, replayed } from "./support/console.js";

const PAGE = resolve(import.meta.dirname, "../../docs/cli.md");
const page = readFileSync(PAGE, "utf8");

it("shows what the command line says", async () => {
  const console = freshConsole();
  let result = "";
  for (const part of page.split(/(?<=^```console\n)|(?=^```$)/m)) {
    result += result.endsWith("```console\n") ? await replayed(part, console) : part;
  }
  await expect(result).toMatchFileSnapshot(PAGE);
});

it("names every schema of an output", () => {
  for (const name of SCHEMA_NAMES.filter((one) => one !== "parts")) expect(page).toContain(`\`${name}\``);
});
