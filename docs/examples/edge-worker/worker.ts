// An edge worker: GET /due?charter=calvay&commitment=repairs.routine&received=2026-06-10T10:20
// It uses Request, Response and URL, and nothing of Node. It keeps no state and reads no clock.
import { CharterClockError, computeDeadline } from "charterclock";
import type { Charter } from "charterclock";
import { calvay } from "charterclock/charters/calvay";
import { southWestern } from "charterclock/charters/south-western";

const charters: ReadonlyMap<string, Charter> = new Map([calvay, southWestern].map((charter) => [charter.id, charter]));

/** Answers one request. */
export function handle(request: Request): Response {
  const { pathname, searchParams } = new URL(request.url);
  if (pathname !== "/due") return refusal(404, "unknown-path", "There is /due.");
  if (request.method !== "GET") return refusal(405, "get-only", "Ask with GET.");
  const charter = charters.get(searchParams.get("charter") ?? "");
  if (charter === undefined) return refusal(404, "unknown-charter", `There is ${[...charters.keys()].join(", ")}.`);
  const commitment = searchParams.get("commitment") ?? "";
  const receivedAt = searchParams.get("received") ?? "";
  try {
    const deadline = computeDeadline(charter, { commitment, receivedAt });
    // The same question has the same answer until the next release of the package, so it may be kept for a day.
    return json(200, deadline, { "cache-control": "public, max-age=86400" });
  } catch (error) {
    if (error instanceof CharterClockError) return refusal(422, error.code, error.message);
    throw error;
  }
}

function refusal(status: number, code: string, message: string): Response {
  return json(status, { error: { code, message } });
}

function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/json; charset=utf-8", ...headers },
  });
}

// Platforms look for a default export with a method `fetch`. The handler itself has a name, for tests and other routers.
export default { fetch: handle };
