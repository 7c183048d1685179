// JSON in, JSON out over HTTP, with nothing but Node:
//
//   POST /deadlines   { "charter": "calvay", "case": { "commitment": "repairs.routine", "receivedAt": "2026-06-10T10:20" } }
//   POST /status      { "charter": "calvay", "deadline": { ... }, "now": "2026-06-18T10:00", "completedAt"?: "..." or null }
//
// A refusal is JSON too: { "error": { "code", "message", "details" } }.
import { createServer } from "node:http";
import { CharterClockError, computeDeadline, statusOf } from "charterclock";
import * as bundled from "charterclock/charters";

const charters = new Map(Object.values(bundled).map((charter) => [charter.id, charter]));
const LONGEST_BODY = 100_000;

/** What each path does with the JSON that was posted to it. */
const routes = new Map([
  ["/deadlines", ({ charter, case: subject }) => computeDeadline(charterCalled(charter), subject)],
  [
    "/status",
    ({ charter, deadline, now, completedAt }) => statusOf(charterCalled(charter), deadline, { now, completedAt }),
  ],
]);

/** A server that is not listening yet. */
export function createService() {
  return createServer(async (request, response) => {
    const { status, body } = await answer(request);
    response.writeHead(status, { "content-type": "application/json; charset=utf-8" });
    response.end(JSON.stringify(body));
  });
}

async function answer(request) {
  try {
    const route = routes.get(request.url);
    if (route === undefined) throw new Refusal(404, "unknown-path", `There is ${[...routes.keys()].join(" and ")}.`);
    if (request.method !== "POST") throw new Refusal(405, "post-only", "Send the case as JSON with POST.");
    return { status: 200, body: route(await jsonOf(request)) };
  } catch (error) {
    if (error instanceof Refusal)
      return { status: error.status, body: { error: { code: error.code, message: error.message } } };
    if (error instanceof CharterClockError) {
      const { code, message, details } = error;
      return { status: 422, body: { error: { code, message, details } } };
    }
    return { status: 500, body: { error: { code: "internal", message: "The service failed." } } };
  }
}

async function jsonOf(request) {
  let text = "";
  for await (const part of request.setEncoding("utf8")) {
    text += part;
    if (text.length > LONGEST_BODY)
      throw new Refusal(413, "too-long", `A body has at most ${LONGEST_BODY} characters.`);
  }
  try {
    const value = JSON.parse(text);
    if (typeof value === "object" && value !== null) return value;
  } catch {
    // Falls through: no JSON at all is refused like JSON that is no object.
  }
  throw new Refusal(400, "not-json", "The body is not a JSON object.");
}

function charterCalled(id) {
  const charter = charters.get(id);
  if (charter !== undefined) return charter;
  throw new Refusal(422, "unknown-charter", `There is no such charter. There are ${[...charters.keys()].join(", ")}.`);
}

/** What the service itself refuses, with the HTTP status. */
class Refusal extends Error {
  constructor(status, code, message) {
    super(message);
    this.status = status;
    this.code = code;
  }
}
