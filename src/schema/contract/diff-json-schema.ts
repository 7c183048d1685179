import type { JsonSchema } from "../json-schema.js";
import { diffSchema } from "./diff.js";
import { jsonSchemaOf } from "./json-schema.js";

/** The JSON Schema of a diff. Published as a file; no entry carries it, because nobody hands a diff in. */
export function diffJsonSchema(): JsonSchema {
  return jsonSchemaOf(diffSchema);
}
