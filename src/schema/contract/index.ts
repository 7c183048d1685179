export { diffSchema } from "./diff.js";
export { requestSchema } from "./request.js";
export { responseSchema } from "./response.js";
export { diffJsonSchema, requestJsonSchema, responseJsonSchema } from "./json-schema.js";
