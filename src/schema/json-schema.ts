import * as z from "zod/mini";
import { calendarSchema } from "./calendar.js";
import { charterSchema } from "./charter.js";
import { MEANINGS } from "./shape/parts/choice.js";
import { DESCRIPTIONS } from "./shape/parts/describe.js";
import { overlaySchema } from "./overlay.js";

/** A JSON Schema of draft 7, the latest that the editors in use read in full. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The JSON Schema of a charter version: its shape, for editors; the rules between its parts are not in it. */
export function charterJsonSchema(): JsonSchema {
  return jsonSchemaOf(charterSchema);
}

/** The JSON Schema of a calendar edition: its shape, for editors. */
export function calendarJsonSchema(): JsonSchema {
  return jsonSchemaOf(calendarSchema);
}

/** The JSON Schema of an overlay: its shape, for editors. */
export function overlayJsonSchema(): JsonSchema {
  return jsonSchemaOf(overlaySchema);
}

/** A schema of the format as a JSON Schema, with what each part and each choice means. */
export function jsonSchemaOf(schema: z.ZodMiniType): JsonSchema {
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
  return JSON.parse(JSON.stringify(generated), (_key, part: unknown) => unwrapped(part)) as JsonSchema;
}

/** `{ "allOf": [x] }` is x, unless a description stands beside it. */
function unwrapped(part: unknown): unknown {
  if (typeof part !== "object" || part === null || Object.keys(part).length !== 1 || !("allOf" in part)) return part;
  return Array.isArray(part.allOf) && part.allOf.length === 1 ? (part.allOf[0] as unknown) : part;
}
