import { jsonSchemaOf } from "../json-schema-of.js";
import type { JsonSchema } from "../json-schema-of.js";
import { diffSchema } from "./diff.js";

/** The JSON Schema of a diff. Published as a file; no entry carries it, because nobody hands a diff in. */
export function diffJsonSchema(): JsonSchema {
  return jsonSchemaOf("diff", diffSchema);
}
