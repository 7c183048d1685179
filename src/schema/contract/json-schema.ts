import * as z from "zod/mini";
import { MEANINGS } from "../shape/parts/choice.js";
import { DESCRIPTIONS } from "../shape/parts/describe.js";
import type { JsonSchema } from "../json-schema.js";
import { requestSchema } from "./request.js";
import { responseSchema } from "./response.js";

/** The JSON Schema of a request. */
export function requestJsonSchema(): JsonSchema {
  return jsonSchemaOf(requestSchema);
}

/** The JSON Schema of a response. */
export function responseJsonSchema(): JsonSchema {
  return jsonSchemaOf(responseSchema);
}

/** The JSON Schema of a part of the contract. */
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
  return JSON.parse(JSON.stringify(generated)) as JsonSchema;
}
