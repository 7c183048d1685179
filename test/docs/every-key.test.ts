// docs/charter-format.md has every key of charters, calendars, overlays and locks, and no other: the page is read here without
// what wrote it, and the schemas as they are published.
import { describe, expect, it } from "vitest";
import { read } from "./support/page.js";

interface Schema {
  readonly title?: string | Schema;
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly [keyword: string]: unknown;
}

const NAMES = ["charter", "calendar", "overlay", "lock"];
const schemas = NAMES.map((name) => JSON.parse(read(`charters/schema/${name}.schema.json`)) as Schema);
const [, reference = ""] = read("docs/charter-format.md").split("\n## Every key\n");

describe('the section "Every key"', () => {
  it("has the keys of every part that a schema describes, and no key more", () => {
    expect([...keysOfPage()].sort()).toEqual([...keysOfSchemas()].sort());
  });

  it("has every word that a schema allows, with what it means", () => {
    for (const [word, meaning] of schemas.flatMap(wordsIn)) {
      expect(reference, word).toMatch(new RegExp(`\`${word}\`(:| \\|) ${escaped(meaning)}`));
    }
  });
});

/** "Part.key", by the headings and the first cells of the page. */
function keysOfPage(): Set<string> {
  const parts = reference.split("\n### ").slice(1);
  return new Set(
    parts.flatMap((part) => {
      const [title = ""] = part.split("\n");
      return part.includes("| key | form |")
        ? [...part.matchAll(/^\| `([^`]+)`/gm)].map(([, key = ""]) => `${title.toLowerCase()}.${key}`)
        : [];
    }),
  );
}

/** "Part.key", by the titles and properties of the schemas; a unit is a key of the time promised. */
function keysOfSchemas(): Set<string> {
  return new Set(schemas.flatMap((schema) => keysIn(schema, "")));
}

function keysIn(node: unknown, inside: string): string[] {
  if (Array.isArray(node)) return node.flatMap((part) => keysIn(part, inside));
  if (typeof node !== "object" || node === null) return [];
  const part = node as Schema;
  const isUnit = inside === "time promised";
  // In a list of properties, `title` is the schema of a key of that name.
  const title = isUnit ? inside : typeof part.title === "string" ? part.title.toLowerCase() : "";
  const own =
    typeof part.properties === "object" && part["type"] === "object"
      ? Object.keys(part.properties).map((key) => `${title}.${key}`)
      : [];
  return [
    ...own,
    ...Object.entries(part).flatMap(([keyword, value]) => keysIn(value, keyword === "anyOf" ? title : "")),
  ];
}

function wordsIn(node: unknown): [string, string][] {
  if (Array.isArray(node)) return node.flatMap(wordsIn);
  if (typeof node !== "object" || node === null) return [];
  const { const: word, description } = node as Schema;
  const own: [string, string][] =
    typeof word === "string" && typeof description === "string" && !("type" in node) ? [[word, description]] : [];
  return [...own, ...Object.values(node).flatMap(wordsIn)];
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
