import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { everyKey } from "./support/every-key.js";

const PAGE = resolve(import.meta.dirname, "../../docs/charter-format.md");
const FROM = "<!-- From here on: written by `npm run generate` from the JSON Schemas. -->";

test("docs/charter-format.md ends with every key of the schemas (npm run generate rewrites it)", async () => {
  const [written = ""] = readFileSync(PAGE, "utf8").split(FROM);
  await expect(`${written}${FROM}\n\n${everyKey()}\n`).toMatchFileSnapshot(PAGE);
});
