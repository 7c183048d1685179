import { jsonSchemaOf } from "../json-schema-of.js";
import type { JsonSchema } from "../json-schema-of.js";
import { verificationSchema } from "./verification.js";

/** The JSON Schema of a verification. Published as a file; no entry carries it, because nobody hands a verification in. */
export function verificationJsonSchema(): JsonSchema {
  return jsonSchemaOf("verification", verificationSchema);
}
