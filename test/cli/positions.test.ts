import { expect, test } from "vitest";
import { placedIn } from "../../src/cli/documents/positions.js";
import { problemsInOverlay } from "../../src/schema/index.js";

test("a problem is placed by its path, whatever its message quotes", () => {
  const text = '{\n  "id": "ours",\n  "title": "Ours",\n  "line 9, column 9": true\n}';
  expect(placedIn(text, problemsInOverlay(text))).toMatchObject([
    { path: '$["line 9, column 9"]', line: 4, column: 3 },
  ]);
});

test("where a text is not JSON, the problem says so itself", () => {
  const text = '{\n  "id": "ours"\n  "title": "Ours"\n}';
  expect(placedIn(text, problemsInOverlay(text))).toMatchObject([{ line: 3, column: 3 }]);
});
