import * as z from "zod/mini";
import { MEANINGS } from "./shape/parts/choice.js";
import { DESCRIPTIONS } from "./shape/parts/describe.js";

/** A JSON Schema of draft 7, the latest that the editors in use read in full. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What the name of a schema begins with, before its own part: an absolute URI that is a name, not a place. */
const NAMES = "urn:charterclock:schema:";

/** A schema of the format as a JSON Schema under its own name, with what each part and each choice means. */
export function jsonSchemaOf(name: string, schema: z.ZodMiniType): JsonSchema {
  const generated = z.toJSONSchema(schema, {
    target: "draft-7",
    metadata: DESCRIPTIONS,
    override: ({ zodSchema, jsonSchema }) => {
      const choice = MEANINGS.get(zodSchema);
      if (choice === undefined || jsonSchema.type !== "string") return;
      delete jsonSchema.enum;
      delete jsonSchema.const;
      delete jsonSchema.type;
      jsonSchema.oneOf = Object.entries(choice.meanings).map(([value, description]) => ({ const: value, description }));
    },
  });
  const { $schema, ...rest } = JSON.parse(JSON.stringify(generated), (_key, part: unknown) =>
    simplified(part),
  ) as JsonSchema;
  return { $schema, $id: `${NAMES}${name}`, ...rest };
}

/** `{ "allOf": [x] }` is x, unless a description stands next to it; several types are said one by one, as strict checkers ask. */
function simplified(part: unknown): unknown {
  if (typeof part !== "object" || part === null || Object.keys(part).length !== 1) return part;
  if ("allOf" in part && Array.isArray(part.allOf) && part.allOf.length === 1) return part.allOf[0] as unknown;
  if ("type" in part && Array.isArray(part.type)) return { anyOf: part.type.map((type: unknown) => ({ type })) };
  return part;
}
