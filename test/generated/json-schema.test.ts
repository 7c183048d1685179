import { expect, test } from "vitest";
import { calendarJsonSchema, charterJsonSchema, overlayJsonSchema } from "../../src/schema/index.ts";
import { lockJsonSchema } from "../../src/schema/lock-json-schema.ts";

test.each([
  ["charter", charterJsonSchema()],
  ["calendar", calendarJsonSchema()],
  ["overlay", overlayJsonSchema()],
  ["lock", lockJsonSchema()],
])(
  "charters/schema/%s.schema.json is what the zod schema says (npm run generate rewrites it)",
  async (name, schema) => {
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(
      `../../charters/schema/${name}.schema.json`,
    );
  },
);
