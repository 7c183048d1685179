// The consoles of these pages hold what the command line says; `npx vitest run test/cli -u` rewrites them.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { SCHEMA_NAMES } from "./support/strict-schemas.js";
import { freshConsole, replayed } from "./support/console.js";

const ROOT = resolve(import.meta.dirname, "../..");
const textOf = (page: string): string => readFileSync(resolve(ROOT, page), "utf8");

describe.each(["README.md", "docs/auditing.md", "docs/cli.md"])("%s", (page) => {
  it("shows what the command line says", async () => {
    const console = freshConsole();
    let result = "";
    for (const part of textOf(page).split(/(?<=^```console\n)|(?=^```$)/m)) {
      result += result.endsWith("```console\n") ? await replayed(part, console) : part;
    }
    await expect(result).toMatchFileSnapshot(resolve(ROOT, page));
  });
});

it("docs/cli.md names every schema of an output", () => {
  for (const name of SCHEMA_NAMES.filter((one) => one !== "parts")) expect(textOf("docs/cli.md")).toContain(`\`${name}\``);
});
