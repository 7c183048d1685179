import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { draft2020 } from "./support/draft-2020-12.js";
import { FROM_ZOD, WRITTEN } from "./support/published.js";
import { FOLDER, textOf } from "./support/schema-file.js";

const made = Object.entries(FROM_ZOD);
const written = Object.entries(WRITTEN);

describe("npm run generate rewrites", () => {
  test.each(made)("charters/schema/%s, which is what the zod schema says", async (path, schema) => {
    await expect(textOf(schema)).toMatchFileSnapshot(resolve(FOLDER, path));
  });

  test.each([...made, ...written])("charters/schema/2020-12/%s, the same in the newer draft", async (path, schema) => {
    await expect(textOf(draft2020(schema))).toMatchFileSnapshot(resolve(FOLDER, "2020-12", path));
  });
});
