import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const SRC = resolve(import.meta.dirname, "../../src");

/** What each part of the house may import besides itself; nothing else, and nothing that stands after it. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  errors: [],
  version: [],
  digest: ["errors"],
  input: ["errors"],
  time: ["errors", "input"],
  calendar: ["errors", "input", "time"],
  hours: ["errors", "input", "time", "calendar"],
  charter: ["errors", "input", "time", "calendar", "hours"],
  deadline: ["errors", "input", "version", "digest", "time", "calendar", "hours", "charter"],
  index: ["errors", "input", "version", "digest", "time", "calendar", "hours", "charter", "deadline"],
  diff: ["errors", "input", "version", "digest", "time", "calendar", "hours", "charter", "deadline", "index"],
  verify: ["errors", "input", "digest", "charter", "deadline", "index"],
  json: ["errors", "input", "time", "calendar", "hours", "charter", "deadline"],
  zones: ["errors", "time"],
  schema: ["errors", "input", "time", "calendar", "hours", "charter", "deadline", "diff", "verify", "json"],
  bundled: ["digest", "time", "calendar", "charter", "charters"],
  browser: ["index", "bundled"],
  cli: ["errors", "input", "time", "calendar", "hours", "charter", "index", "diff", "verify", "json", "zones", "schema", "bundled"],
};

/** Packages that only one part may import. */
const ONLY_IMPORTER: Readonly<Record<string, string>> = {
  "@noble/hashes": "digest",
  zod: "schema",
  "date-fns-tz": "zones",
  "date-fns": "cli",
  "@date-fns/utc": "cli",
  commander: "cli",
  "csv-parse": "cli",
  "fastest-levenshtein": "cli",
  "jsonc-parser": "cli",
  node: "cli",
  picocolors: "cli",
};

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));

describe("imports run one way", () => {
  it.each(files)("%s", (file) => {
    const part = partOf(file);
    const allowed = MAY_IMPORT[part] ?? [];
    for (const imported of importsOf(file)) {
      if (imported.startsWith(".")) {
        const target = targetOf(file, imported);
        expect([part, ...allowed], `${file} imports ${imported}`).toContain(target);
      } else {
        expect(ONLY_IMPORTER[packageOf(imported)], `${file} imports the package ${imported}`).toBe(part);
      }
    }
  });
});

describe("the core depends on its arguments alone", () => {
  const forbidden = [/Date\.now\(/, /new Date\(\s*\)/, /Math\.random\(/, /["']node:/, /\bprocess\./];
  it.each(files.filter((file) => partOf(file) !== "cli"))("%s", (file) => {
    const text = readFileSync(join(SRC, file), "utf8").replace(/^\s*(\/\/|\*|\/\*\*).*$/gm, "");
    for (const pattern of forbidden) expect(text).not.toMatch(pattern);
  });
});

function partOf(file: string): string {
  const [first = ""] = file.split("/");
  return first.replace(/\.ts$/, "");
}

function targetOf(file: string, imported: string): string {
  const target = relative(SRC, resolve(SRC, dirname(file), imported));
  return target.startsWith("..") ? (target.split("/").find((name) => name !== "..") ?? "") : partOf(target.replace(/\.js$/, ".ts"));
}

/** The package of an import: `date-fns` of `date-fns/parse`, `node` of `node:fs`. */
function packageOf(imported: string): string {
  return /^(?:@[^/]+\/[^/]+|[^/:]+)/.exec(imported)?.[0] ?? imported;
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(SRC, file), "utf8");
  const imports = text.matchAll(/^(?:import|export|\}).*?\bfrom\s+"([^"]+)"|^import\s+"([^"]+)"|\bimport\("([^"]+)"\)/gm);
  return [...imports].map(([, from, bare, lazy]) => from ?? bare ?? lazy ?? "");
}
