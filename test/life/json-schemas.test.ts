import { test } from "@fast-check/vitest";
import { Ajv } from "ajv";
import { expect } from "vitest";
import { answer } from "../../src/json/index.js";
import { requestJsonSchema, responseJsonSchema } from "../../src/schema/index.js";
import { requests, SHELF } from "./support/requests.js";

const ajv = new Ajv({ strict: true });
const isRequest = ajv.compile(requestJsonSchema());
const isResponse = ajv.compile(responseJsonSchema());

test.prop([requests.filter((request) => !JSON.stringify(request).includes("__proto__"))], { numRuns: 500 })(
  "the published JSON Schemas take what the engine takes and gives",
  (request) => {
    expect(isRequest(JSON.parse(JSON.stringify(request))), JSON.stringify(isRequest.errors)).toBe(true);
    expect(isResponse(JSON.parse(JSON.stringify(answer(SHELF, request)))), JSON.stringify(isResponse.errors)).toBe(true);
  },
);
