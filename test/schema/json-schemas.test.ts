// The published JSON Schemas: each compiles by itself in a strict validator, has a name that nothing else has, and says the
// same in both drafts.
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";

const FOLDER = resolve(import.meta.dirname, "../../charters/schema");
const NEWER = "2020-12/";

type Schema = { readonly $schema: string; readonly $id: string };
const read = (path: string): Schema => JSON.parse(readFileSync(resolve(FOLDER, path), "utf8")) as Schema;
const all = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".schema.json"));
const older = all.filter((path) => !path.startsWith(NEWER));

describe("each published JSON Schema", () => {
  it.each(all)("%s compiles by itself, strictly", (path) => {
    const ajv = path.startsWith(NEWER) ? new Ajv2020({ strict: true }) : new Ajv({ strict: true });
    expect(() => ajv.compile(read(path))).not.toThrow();
  });

  it.each(all)("%s has an absolute URI as its name, and names its draft", (path) => {
    const { $id, $schema } = read(path);
    const name = path.replace(/\.schema\.json$/, "").replaceAll("/", ":");
    expect($id).toBe(`urn:charterclock:schema:${name}`);
    expect(URL.canParse($id)).toBe(true);
    expect($schema).toBe(
      path.startsWith(NEWER)
        ? "https://json-schema.org/draft/2020-12/schema"
        : "http://json-schema.org/draft-07/schema#",
    );
  });

  it.each(older)("%s exists in both drafts", (path) => {
    expect(all).toContain(`${NEWER}${path}`);
  });
});

/** The documents of the package, by the schema that describes them. */
const documents = readdirSync(resolve(FOLDER, ".."), { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".json") && !path.startsWith("schema/"))
  .map((path): readonly [string, string] => {
    const kind = path.startsWith("calendars/")
      ? "calendar"
      : path.startsWith("overlays/")
        ? "overlay"
        : path.endsWith("lock.json")
          ? "lock"
          : "charter";
    return [path, `${kind}.schema.json`];
  });

describe("both drafts decide the same", () => {
  it.each(documents)("charters/%s by %s, whole and with a key too many in each object", (path, schema) => {
    const drafts = [
      new Ajv({ strict: true }).compile(read(schema)),
      new Ajv2020({ strict: true }).compile(read(`${NEWER}${schema}`)),
    ];
    const document: unknown = JSON.parse(readFileSync(resolve(FOLDER, "..", path), "utf8"));
    for (const isValid of drafts) expect(isValid(document), JSON.stringify(isValid.errors)).toBe(true);
    for (const changed of withOneKeyMore(document).slice(0, 40)) {
      const [first, second] = drafts.map((isValid) => isValid(changed));
      expect(second).toBe(first);
    }
  });
});

/** The same document once for each of its objects, which has a key that no schema knows. */
function withOneKeyMore(node: unknown): unknown[] {
  if (Array.isArray(node)) {
    const list: readonly unknown[] = node;
    return list.flatMap((part, at) =>
      withOneKeyMore(part).map((changed) => list.map((other, place) => (place === at ? changed : other))),
    );
  }
  if (typeof node !== "object" || node === null) return [];
  const inside = Object.entries(node).flatMap(([key, part]) =>
    withOneKeyMore(part).map((changed) => ({ ...node, [key]: changed })),
  );
  return [{ ...node, nobodyKnows: 1 }, ...inside];
}
