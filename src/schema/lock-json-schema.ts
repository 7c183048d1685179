import { jsonSchemaOf } from "./json-schema-of.js";
import type { JsonSchema } from "./json-schema-of.js";
import { lockSchema } from "./lock.js";

/** The JSON Schema of a lock: its shape, for editors and for programs in other languages. */
export function lockJsonSchema(): JsonSchema {
  return jsonSchemaOf("lock", lockSchema);
}
