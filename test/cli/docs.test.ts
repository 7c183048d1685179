// The consoles of these pages hold what the command line says; `npx vitest run test/cli -u` rewrites them.
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { SCHEMA_NAMES } from "./support/strict-schemas.js";
import { freshConsole, replayed } from "./support/console.js";

const ROOT = resolve(import.meta.dirname, "../..");
const PAGES = ["README.md", "docs/auditing.md", "docs/cli.md", "docs/life-of-a-case.md"];
const textOf = (page: string): string => readFileSync(resolve(ROOT, page), "utf8");

describe.each(PAGES)("%s", (page) => {
  it("shows what the command line says", async () => {
    const console = freshConsole();
    let result = "";
    for (const part of textOf(page).split(/(?<=^```console\n)|(?=^```$)/m)) {
      result += result.endsWith("```console\n") ? await replayed(part, console) : part;
    }
    await expect(result).toMatchFileSnapshot(resolve(ROOT, page));
  });
});

it("no other page has a console, which nobody would run", () => {
  const pages = readdirSync(resolve(ROOT, "docs")).filter((file) => file.endsWith(".md"));
  for (const page of pages.map((file) => `docs/${file}`).filter((one) => !PAGES.includes(one)))
    expect(textOf(page), page).not.toContain("```console");
});

it("docs/cli.md names every schema of an output", () => {
  for (const name of SCHEMA_NAMES.filter((one) => one !== "parts"))
    expect(textOf("docs/cli.md")).toContain(`\`${name}\``);
});
