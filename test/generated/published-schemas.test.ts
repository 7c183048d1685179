import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { bundled } from "./support/bundle.js";
import { draft2020 } from "./support/draft-2020-12.js";
import { FOLDER, MADE, textOf, WRITTEN } from "./support/published.js";

const made = Object.entries(MADE);
const written = WRITTEN.map((path) => [path, bundled(path)] as const);

describe("npm run generate rewrites", () => {
  test.each(made)("charters/schema/%s, which is what the zod schema says", async (path, schema) => {
    await expect(textOf(schema)).toMatchFileSnapshot(resolve(FOLDER, path));
  });

  test.each(written)("charters/schema/%s, with copies of what it takes from other files", async (path, schema) => {
    await expect(textOf(schema)).toMatchFileSnapshot(resolve(FOLDER, path));
  });

  test.each([...made, ...written])("charters/schema/2020-12/%s, the same in the newer draft", async (path, schema) => {
    await expect(textOf(draft2020(schema))).toMatchFileSnapshot(resolve(FOLDER, "2020-12", path));
  });
});
