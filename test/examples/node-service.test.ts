import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { example } from "./support/example.js";

const { createService } = example<{ createService: () => Server }>("node-service/service.mjs");
const server = createService();
let address = "";
beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((closed) => server.close(closed)));

const CASE = { commitment: "repairs.routine", receivedAt: "2026-06-10T10:20:00+01:00" };

it("answers a case with its deadline", async () => {
  const { status, body } = await post("/deadlines", { charter: "calvay", case: CASE });
  expect(status).toBe(200);
  expect(body).toMatchObject({
    dueDate: "2026-06-22",
    dueAt: "2026-06-22T17:00:00.000+01:00",
    provenance: { charter: "calvay" },
  });
});

it("answers a deadline that it gave before with its status", async () => {
  const { body: deadline } = await post("/deadlines", { charter: "calvay", case: CASE });
  const { status, body } = await post("/status", { charter: "calvay", deadline, now: "2026-06-18T10:00:00+01:00" });
  expect([status, body]).toMatchObject([200, { state: "running", remaining: { amount: 2 } }]);
});

it("takes the null of a column without a value", async () => {
  const { body: deadline } = await post("/deadlines", { charter: "calvay", case: CASE });
  const { status, body } = await post("/status", {
    charter: "calvay",
    deadline,
    now: "2026-06-18T10:00:00+01:00",
    completedAt: null,
  });
  expect([status, body]).toMatchObject([200, { state: "running" }]);
});

it("refuses a deadline whose date was altered", async () => {
  const { body: deadline } = await post("/deadlines", { charter: "calvay", case: CASE });
  const altered = { ...(deadline as object), dueDate: "2026-06-29" };
  const { status, body } = await post("/status", {
    charter: "calvay",
    deadline: altered,
    now: "2026-06-18T10:00:00+01:00",
  });
  expect([status, body]).toMatchObject([422, { error: { code: "deadline-altered", details: { path: "$.dueDate" } } }]);
});

it.each([
  // sent                                                                       status, code
  ["/deadlines", { charter: "calvay", case: { ...CASE, commitment: "repairs" } }, 422, "unknown-commitment"],
  ["/deadlines", { charter: "calvay", case: { ...CASE, receivedAt: "10/06/2026" } }, 422, "invalid-instant"],
  ["/deadlines", { charter: "calvay", case: { ...CASE, receivedat: "2026-06-10" } }, 422, "invalid-case"],
  ["/deadlines", { charter: "calvay" }, 422, "invalid-case"],
  ["/deadlines", { charter: "__proto__", case: CASE }, 422, "unknown-charter"],
  ["/deadlines", "{", 400, "not-json"],
  ["/deadlines", "null", 400, "not-json"],
  ["/deadlines", " ".repeat(100_001), 413, "too-long"],
  ["/deadline", {}, 404, "unknown-path"],
] as const)("%s %j is refused with %i and the code %s", async (path, sent, status, code) => {
  const answer = await post(path, sent);
  expect(answer).toMatchObject({ status, body: { error: { code } } });
});

it("says what a refused case should be instead", async () => {
  const { body } = await post("/deadlines", { charter: "calvay", case: { ...CASE, commitment: "repairs.urgent" } });
  expect(body).toMatchObject({
    error: { message: expect.stringContaining("repairs.routine") as string, details: { path: "$.commitment" } },
  });
});

it("takes nothing but POST", async () => {
  const response = await fetch(`${address}/deadlines`);
  expect([response.status, response.headers.get("content-type")]).toEqual([405, "application/json; charset=utf-8"]);
});

async function post(path: string, sent: object | string): Promise<{ status: number; body: unknown }> {
  const text = typeof sent === "string" ? sent : JSON.stringify(sent);
  const response = await fetch(`${address}${path}`, { method: "POST", body: text });
  return { status: response.status, body: await response.json() };
}
