import type { Answer, Request } from "../../json/index.js";
import type { DocumentSchema } from "../document-schema.js";
import { requestFormat } from "./request.js";
import { responseFormat } from "./response.js";

export { requestJsonSchema, responseJsonSchema } from "./json-schema.js";

/** The shape of one question as JSON. */
export const requestSchema: DocumentSchema<Request> = requestFormat;

/** The shape of the answer to one question. */
export const responseSchema: DocumentSchema<Answer> = responseFormat;
