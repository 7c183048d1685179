import { describe, expect, it } from "vitest";
import {
  childrenOf,
  circlesIn,
  filesOf,
  foldersOf,
  importsBetweenChildren,
  importsOf,
  packageOf,
  targetOf,
  textOf,
} from "./support/source-tree.js";

/**
 * The rooms of the house, in order: each uses only those before it. A folder that has no order here may have its files
 * in any, so long as they form no circle.
 */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  ".": [
    "unseen",
    "errors",
    "version",
    "data",
    "digest",
    "input",
    "time",
    "calendar",
    "hours",
    "charter",
    "words",
    "deadline",
    "index",
    "json",
    "verify",
    "diff",
    "zones",
    "schema",
    "bundled",
    "browser",
    "cli",
  ],
  deadline: ["case", "plan", "threshold", "count", "bind", "result", "status", "recurring", "explain", "event"],
  diff: [
    "document",
    "edits",
    "lemmas",
    "rules",
    "prove",
    "findings",
    "format",
    "require-document",
    "require-asked",
    "compare",
    "moved",
    "receipts-due",
    "index",
  ],
  schema: [
    "read",
    "shape",
    "document-schema",
    "problems",
    "meaning",
    "json-schema-of",
    "document-schema",
    "calendar",
    "reference-data",
    "charter",
    "overlay",
    "lock",
    "json-schema-of",
    "json-schema",
    "lock-json-schema",
    "contract",
    "index",
  ],
  cli: [
    "terminal",
    "documents",
    "options",
    "answers",
    "batch",
    "calendar",
    "diff",
    "release",
    "check",
    "lock",
    "completion",
    "verify",
    "commands",
    "program",
    "usage-failure",
    "run",
    "main",
  ],
};

const MOST_FILES = 20;

/** Packages that only one part may import. */
const ONLY_IMPORTER: Readonly<Record<string, string>> = {
  "@noble/hashes": "digest",
  zod: "schema",
  "date-fns-tz": "zones",
  "date-fns": "cli",
  "@date-fns/utc": "cli",
  commander: "cli",
  "csv-parse": "cli",
  "jsonc-parser": "cli",
  node: "cli",
  picocolors: "cli",
};

const files = filesOf();
const folders = foldersOf(files);

describe("a folder is read at a glance", () => {
  it.each(folders)(`%s has ${MOST_FILES} files at most`, (folder) => {
    const own = childrenOf(folder, files).filter((child) => child.endsWith(".ts"));
    expect(own.length, own.join(" ")).toBeLessThanOrEqual(MOST_FILES);
  });
});

/** Data in `src` that `npm run generate` writes. */
const GENERATED = ["./answer-forms.json"];

describe("imports run one way", () => {
  it("no files form a circle", () => {
    const circles = circlesIn(files, (file) => importsOf(file).flatMap((imported) => targetOf(file, imported) ?? []));
    expect(circles).toEqual([]);
  });

  it.each(folders)("no parts of %s form a circle", (folder) => {
    const imports = importsBetweenChildren(folder, files);
    const next = (child: string): readonly string[] => imports.filter(({ from }) => from === child).map(({ to }) => to);
    expect(circlesIn(childrenOf(folder, files), next)).toEqual([]);
  });

  const placeIn = (folder: string, child: string): number => ORDERS[folder]?.indexOf(child.replace(/\.ts$/, "")) ?? -1;

  it.each(Object.keys(ORDERS))("the order of %s has a place for each of its parts", (folder) => {
    expect(childrenOf(folder, files).filter((child) => placeIn(folder, child) === -1)).toEqual([]);
  });

  it.each(Object.keys(ORDERS))("the order of %s is kept by every import", (folder) => {
    const placeOf = (child: string): number => placeIn(folder, child);
    const imports = importsBetweenChildren(folder, files).filter(
      ({ from, to }) => placeOf(from) !== -1 && placeOf(to) !== -1,
    );
    expect(
      imports
        .filter(({ from, to }) => placeOf(to) > placeOf(from))
        .map(({ file, target }) => `${file} imports ${target}`),
    ).toEqual([]);
  });

  it.each(files)("%s imports only packages that its part may import", (file) => {
    const packages = importsOf(file).filter((imported) => !imported.startsWith("."));
    for (const imported of packages) expect(ONLY_IMPORTER[packageOf(imported)], imported).toBe(partOf(file));
    const outside = importsOf(file).filter(
      (imported) => imported.startsWith(".") && targetOf(file, imported) === undefined,
    );
    const data = outside.filter((imported) => !GENERATED.includes(imported));
    if (partOf(file) !== "bundled") expect(data, "only the bundled charters are read from outside src").toEqual([]);
  });
});

describe("the core depends on its arguments alone", () => {
  const forbidden = [/Date\.now\(/, /new Date\(\s*\)/, /Math\.random\(/, /["']node:/, /\bprocess\./];
  it.each(files.filter((file) => partOf(file) !== "cli"))("%s", (file) => {
    const text = textOf(file).replace(/^\s*(\/\/|\*|\/\*\*).*$/gm, "");
    for (const pattern of forbidden) expect(text).not.toMatch(pattern);
  });
});

describe("the checks find what they look for", () => {
  it("a circle of three, and none in a chain", () => {
    const next: Readonly<Record<string, readonly string[]>> = { a: ["b"], b: ["c"], c: ["a"], d: ["a"] };
    expect(circlesIn(["a", "b", "c", "d"], (name) => next[name] ?? [])).toEqual([["a", "b", "c"]]);
    expect(circlesIn(["a", "b"], (name) => (name === "a" ? ["b"] : []))).toEqual([]);
  });

  it("imports at every depth, of types too", () => {
    expect(importsBetweenChildren("schema", files)).toContainEqual({
      from: "problems",
      to: "shape",
      file: "schema/problems/message.ts",
      target: "schema/shape/parts/describe.ts",
    });
  });
});

function partOf(file: string): string {
  return (file.split("/")[0] ?? "").replace(/\.ts$/, "");
}
