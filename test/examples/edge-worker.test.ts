import { expect, it, test } from "vitest";
import type worker from "../../docs/examples/edge-worker/worker.js";
import type { Deadline } from "../../src/index.js";
import { example, typeErrors } from "./support/example.js";

const { default: platform } = example<{ default: typeof worker }>("edge-worker/worker.ts");

it("answers a question in the address", async () => {
  const response = ask("/due?charter=calvay&commitment=repairs.routine&received=2026-06-10T10:20");
  expect([response.status, response.headers.get("cache-control")]).toEqual([200, "public, max-age=86400"]);
  expect(((await response.json()) as Deadline).dueAt).toBe("2026-06-22T17:00:00.000+01:00");
});

it("counts South Western's days by the English calendar", async () => {
  const response = ask("/due?charter=south-western&commitment=SWH-21&received=2026-04-02T10:00");
  expect(((await response.json()) as Deadline).dueDate).toBe("2026-04-13");
});

it.each([
  ["/due?charter=calvay&commitment=repairs.urgent&received=2026-06-10T10:20", "GET", 422, "unknown-commitment"],
  ["/due?charter=calvay&commitment=repairs.routine&received=2026-10-25T01:30", "GET", 422, "ambiguous-wall-time"],
  ["/due?charter=calvay&commitment=repairs.routine", "GET", 422, "invalid-instant"],
  ["/due?charter=nowhere&commitment=repairs.routine", "GET", 404, "unknown-charter"],
  ["/due", "POST", 405, "get-only"],
  ["/", "GET", 404, "unknown-path"],
])("refuses %s by %s with %i, %s", async (path, method, status, code) => {
  const response = ask(path, method);
  expect([response.status, await response.json()]).toMatchObject([status, { error: { code } }]);
});

test("it compiles without the types of Node", () => {
  expect(typeErrors("edge-worker")).toEqual([]);
});

function ask(path: string, method = "GET"): Response {
  return platform.fetch(new Request(`https://due.example${path}`, { method }));
}
