import { expect, test } from "vitest";
import { requestJsonSchema, responseJsonSchema } from "../../src/schema/index.ts";
import { diffJsonSchema } from "../../src/schema/contract/diff-json-schema.ts";
import { verificationJsonSchema } from "../../src/schema/contract/verification-json-schema.ts";

test.each([
  ["diff", diffJsonSchema()],
  ["request", requestJsonSchema()],
  ["response", responseJsonSchema()],
  ["verification", verificationJsonSchema()],
])("charters/schema/%s.schema.json is what the zod schema says (npm run generate rewrites it)", async (name, schema) => {
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(`../../charters/schema/${name}.schema.json`);
});
