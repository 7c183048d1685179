import type { Schema } from "../schema-file.js";

/** The same schema without its descriptions, for the package to check answers by: a fifth of their size once packed. */
export function bareSchema(schema: Schema): Schema {
  const { allOf, oneOf, definitions, ...rest } = schema;
  if (Array.isArray(allOf)) return allOf[0] as Schema;
  if (Array.isArray(oneOf)) return { type: "string", enum: oneOf.map((word) => (word as Schema)["const"]) };
  return {
    ...Object.fromEntries(
      Object.entries(rest).flatMap(([keyword, value]) =>
        keyword === "description" ? [] : [[keyword, bareValue(keyword, value)]],
      ),
    ),
    ...(isSchema(definitions) ? { definitions: bareEach(definitions) } : {}),
  };
}

/** A schema as text: each of its definitions in a line. */
export function compactText({ definitions, ...schema }: Schema): string {
  const lines = Object.entries(definitions as Schema).map(
    ([name, definition]) => `${JSON.stringify(name)}:${JSON.stringify(definition)}`,
  );
  return `${JSON.stringify(schema).slice(0, -1)},"definitions":{\n${lines.join(",\n")}\n}}\n`;
}

function bareValue(keyword: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => (isSchema(one) ? bareSchema(one) : one));
  if (!isSchema(value)) return value;
  return keyword === "properties" ? bareEach(value) : bareSchema(value);
}

function bareEach(schemas: Schema): Schema {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, bareSchema(schema as Schema)]));
}

function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
