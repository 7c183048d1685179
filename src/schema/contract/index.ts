export { diffSchema } from "./diff.js";
export { requestSchema } from "./request.js";
export { responseSchema } from "./response.js";
export { verificationSchema } from "./verification.js";
export { diffJsonSchema, requestJsonSchema, responseJsonSchema, verificationJsonSchema } from "./json-schema.js";
