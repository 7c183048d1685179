export { requestSchema } from "./request.js";
export { responseSchema } from "./response.js";
export { requestJsonSchema, responseJsonSchema } from "./json-schema.js";
