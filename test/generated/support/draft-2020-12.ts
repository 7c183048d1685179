import type { Schema } from "./schema-file.js";

/** A JSON Schema of draft 7 in the words of draft 2020-12, under a name of its own. */
export function draft2020(schema: Schema): Schema {
  const translation = translated(schema) as Schema;
  return {
    ...translation,
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: String(translation.$id).replace("schema:", "schema:2020-12:"),
  };
}

function translated(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(translated);
  if (typeof part !== "object" || part === null) return part;
  const isTuple = "items" in part && Array.isArray(part.items);
  return Object.fromEntries(
    Object.entries(part).map(([key, value]): [string, unknown] => {
      if (key === "$ref" && typeof value === "string") return [key, value.replace("#/definitions/", "#/$defs/")];
      if (key === "definitions" && !isPropertyList(part)) return ["$defs", translated(value)];
      if (isTuple && key === "items") return ["prefixItems", translated(value)];
      if (isTuple && key === "additionalItems") return ["items", translated(value)];
      return [key, translated(value)];
    }),
  );
}

/** Keys of an object that is described may have any name; only a schema has a `$schema`. */
function isPropertyList(part: object): boolean {
  return !("$schema" in part);
}
