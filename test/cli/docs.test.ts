// The consoles of these pages hold what the command line says; `npx vitest run test/cli -u` rewrites them.
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { SCHEMA_NAMES } from "./support/strict-schemas.js";
import { freshConsole, replayed } from "./support/console.js";

const PAGES = ["cli.md", "life-of-a-case.md", "auditing.md"];
const placeOf = (page: string): string => resolve(import.meta.dirname, "../../docs", page);

it.each(PAGES)("docs/%s shows what the command line says", async (name) => {
  const page = readFileSync(placeOf(name), "utf8");
  const console = freshConsole();
  let result = "";
  for (const part of page.split(/(?<=^```console\n)|(?=^```$)/m)) {
    result += result.endsWith("```console\n") ? await replayed(part, console) : part;
  }
  await expect(result).toMatchFileSnapshot(placeOf(name));
});

it("no other page has a console, which nobody would run", () => {
  const pages = readdirSync(placeOf(".")).filter((file) => file.endsWith(".md") && !PAGES.includes(file));
  for (const page of pages) expect(readFileSync(placeOf(page), "utf8"), page).not.toContain("```console");
});

it("docs/cli.md names every schema of an output", () => {
  const page = readFileSync(placeOf("cli.md"), "utf8");
  for (const name of SCHEMA_NAMES.filter((one) => one !== "parts")) expect(page).toContain(`\`${name}\``);
});
