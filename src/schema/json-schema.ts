import * as z from "zod";
import { calendarSchema } from "./calendar.js";
import { charterSchema } from "./charter.js";
import { MEANINGS } from "./format/choice.js";
import { DESCRIPTIONS } from "./format/describe.js";
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

function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  const generated = z.toJSONSchema(schema, {
    target: "draft-7",
    metadata: DESCRIPTIONS,
    override: ({ zodSchema, jsonSchema }) => {
      const meanings = MEANINGS.get(zodSchema);
      if (meanings === undefined) return;
      delete jsonSchema.enum;
      delete jsonSchema.type;
      jsonSchema.oneOf = Object.entries(meanings).map(([value, description]) => ({ const: value, description }));
    },
  });
  return JSON.parse(JSON.stringify(generated)) as JsonSchema;
}
