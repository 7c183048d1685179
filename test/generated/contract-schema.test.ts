import { expect, test } from "vitest";
import { diffJsonSchema, requestJsonSchema, responseJsonSchema, verificationJsonSchema } from "../../src/schema/index.ts";

test.each([
  ["diff", diffJsonSchema()],
  ["request", requestJsonSchema()],
  ["response", responseJsonSchema()],
  ["verification", verificationJsonSchema()],
])("charters/schema/%s.schema.json is what the zod schema says (npm run generate rewrites it)", async (name, schema) => {
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(`../../charters/schema/${name}.schema.json`);
});
