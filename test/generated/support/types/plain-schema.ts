import type { Schema } from "../schema-file.js";

/** Only for programs in TypeScript: a reader of JSON has plain JSON anyway. */
const FOR_PROGRAMS = " Frozen plain JSON.";

/** What the generator made, in the words of the other published schemas. */
export function plainSchema(part: Schema): Schema {
  const { $ref, type, description, ...rest } = part;
  const kept = {
    ...(Array.isArray(type)
      ? { anyOf: type.map((one: unknown) => ({ type: one })) }
      : type === undefined
        ? {}
        : { type }),
    ...(typeof description === "string" ? { description: description.replace(FOR_PROGRAMS, "") } : {}),
    ...Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, inside(key, value)])),
  };
  if (typeof $ref !== "string") return kept;
  // Draft 7 reads nothing next to a reference.
  const reference = {
    $ref: $ref.replace(/\/(\w)(\w*)$/, (_, first: string, more: string) => `/${first.toLowerCase()}${more}`),
  };
  return Object.keys(kept).length === 0 ? reference : { ...kept, allOf: [reference] };
}

/** The schemas in the value of a keyword. */
function inside(keyword: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => (isSchema(one) ? plainSchema(one) : one));
  if (!isSchema(value)) return value;
  if (keyword !== "properties") return plainSchema(value);
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, plainSchema(part as Schema)]));
}

function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
