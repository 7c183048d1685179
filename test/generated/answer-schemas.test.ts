import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it, test } from "vitest";
import { draft2020 } from "./support/draft-2020-12.js";
import { FOLDER, textOf } from "./support/schema-file.js";
import type { Schema } from "./support/schema-file.js";
import { bareSchema, compactText } from "./support/types/bare-schema.js";
import { FROM_TYPES } from "./support/types/schemas.js";

const made = Object.entries(FROM_TYPES);

describe("npm run generate rewrites", () => {
  test.each(made)("charters/schema/%s, which is what the types say", async (path, schema) => {
    await expect(textOf(schema)).toMatchFileSnapshot(resolve(FOLDER, path));
  });

  test.each(made)("charters/schema/2020-12/%s, the same in the newer draft", async (path, schema) => {
    await expect(textOf(draft2020(schema))).toMatchFileSnapshot(resolve(FOLDER, "2020-12", path));
  });

  it("src/schema/contract/answer-forms.json, the response without descriptions", async () => {
    const response = FROM_TYPES["response.schema.json"] ?? {};
    await expect(compactText(bareSchema(response))).toMatchFileSnapshot(
      resolve(FOLDER, "../../src/schema/contract/answer-forms.json"),
    );
  });

  it("every schema of the folder but those of what people write and ask, and of conformance", () => {
    const fromZod = ["calendar", "charter", "lock", "overlay", "request", "vectors"].map(
      (name) => `${name}.schema.json`,
    );
    const all = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".json"));
    const older = all.filter((path) => !path.startsWith("2020-12"));
    expect(older.sort()).toEqual([...fromZod, ...Object.keys(FROM_TYPES)].sort());
  });
});

describe("each key has a description, of its own or of its form", () => {
  test.each(made)("%s", (_path, schema) => {
    const definitions = (schema["definitions"] ?? {}) as Readonly<Record<string, Schema>>;
    const undescribed = [["", schema] as const, ...Object.entries(definitions)].flatMap(([name, { properties = {} }]) =>
      Object.entries(properties as Readonly<Record<string, Schema>>).flatMap(([key, part]) => {
        const form = typeof part["$ref"] === "string" ? definitions[part["$ref"].split("/").at(-1) ?? ""] : part;
        return form?.["description"] === undefined ? [`${name}.${key}`] : [];
      }),
    );
    expect(undescribed).toEqual([]);
  });
});
