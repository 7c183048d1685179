import { jsonSchemaOf } from "../json-schema-of.js";
import type { JsonSchema } from "../json-schema.js";
import { requestFormat } from "./request.js";

export { responseJsonSchema } from "./response.js";

/** The JSON Schema of a request. */
export function requestJsonSchema(): JsonSchema {
  return jsonSchemaOf("request", requestFormat);
}
