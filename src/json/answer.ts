import { CharterClockError, shown } from "../errors.js";
import type { ErrorCode, ErrorDetails } from "../errors.js";
import type { Charter, Overlay } from "../charter/types.js";
import { ASKS } from "./asks.js";
import type { Ask, AskOptions } from "./asks.js";

/** One question as JSON: what is asked, of which charter, about which case. */
export interface Request {
  readonly ask: Ask;
  /** The id of the charter. */
  readonly charter: string;
  /** The case, event, recurring case or measurement, as the function of that name takes it. */
  readonly case: Readonly<Record<string, unknown>>;
  /** Options of that function; `overlay` may be the id of one that the caller supplies. */
  readonly options?: Readonly<Record<string, unknown>>;
}

/** The answer to a question: the result of the function, or its error as data. */
export type Answer =
  | { readonly ok: true; readonly ask: Ask; readonly result: unknown }
  | {
      readonly ok: false;
      readonly error: { readonly code: ErrorCode; readonly message: string; readonly details: ErrorDetails };
    };

/** What a service answers from: its charters, and the overlays that requests may name. */
export interface Shelf {
  readonly charters: readonly Charter[];
  readonly overlays?: readonly Overlay[];
}

/** Answers one JSON document with one JSON document. Never throws: every fault comes back as an error with its code. */
export function answer(shelf: Shelf, request: unknown): Answer {
  try {
    const { ask, charter, subject, options } = readRequest(shelf, request);
    return Object.freeze({ ok: true, ask, result: ASKS[ask](charter, subject, options) });
  } catch (error) {
    return Object.freeze({ ok: false, error: Object.freeze(errorAsData(error)) });
  }
}

/** Answers a JSON text with a JSON text, for callers that pass strings. Never throws. */
export function answerText(shelf: Shelf, request: string): string {
  let parsed: unknown;
  try {
    parsed = JSON.parse(request);
  } catch (error) {
    const fault = invalidRequest("A request as JSON text", error instanceof Error ? error.message : "no JSON", "Send one JSON object", "$");
    return JSON.stringify({ ok: false, error: errorAsData(fault) });
  }
  return JSON.stringify(answer(shelf, parsed));
}

interface ReadRequest {
  readonly ask: Ask;
  readonly charter: Charter;
  readonly subject: Readonly<Record<string, unknown>>;
  readonly options: AskOptions;
}

const KEYS = ["ask", "charter", "case", "options"];

function readRequest(shelf: Shelf, request: unknown): ReadRequest {
  if (!isRecord(request)) throw invalidRequest("A request", shown(request), "Send { ask, charter, case, options? }", "$");
  const unknownKey = Object.keys(request).find((key) => !KEYS.includes(key));
  if (unknownKey !== undefined) {
    throw invalidRequest(`What to do with ${JSON.stringify(unknownKey)}`, "a key that requests do not have", `Use ${KEYS.join(", ")}`, `$.${unknownKey}`);
  }
  const { ask, charter: id, case: subject, options = {} } = request;
  if (typeof ask !== "string" || !Object.hasOwn(ASKS, ask)) {
    throw invalidRequest("What is asked", shown(ask), `Ask one of ${Object.keys(ASKS).join(", ")}`, "$.ask");
  }
  const charter = shelf.charters.find((one) => one.id === id);
  if (charter === undefined) {
    const known = shelf.charters.map((one) => one.id).join(", ");
    throw invalidRequest("The charter of the request", shown(id), `Name one of ${known}`, "$.charter");
  }
  if (!isRecord(subject)) throw invalidRequest("The case of the request", shown(subject), "Give an object", "$.case");
  if (!isRecord(options)) throw invalidRequest("The options of the request", shown(options), "Give an object, or leave them out", "$.options");
  return { ask: ask as Ask, charter, subject, options: withOverlay(shelf, options) };
}

function withOverlay(shelf: Shelf, options: Readonly<Record<string, unknown>>): AskOptions {
  const { overlay } = options;
  if (overlay === undefined) return options as unknown as AskOptions;
  const found = shelf.overlays?.find(({ id }) => id === overlay);
  if (found !== undefined) return { ...options, overlay: found } as unknown as AskOptions;
  const known = (shelf.overlays ?? []).map(({ id }) => id).join(", ") || "none";
  throw invalidRequest("The overlay of the request", shown(overlay), `Name one that this service has (${known})`, "$.options.overlay");
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function errorAsData(error: unknown): Extract<Answer, { ok: false }>["error"] {
  if (error instanceof CharterClockError) return { code: error.code, message: error.message, details: error.details };
  const fault = new CharterClockError("internal-error", {
    asked: "An answer to this request",
    found: error instanceof Error ? `${error.name}: ${error.message}` : shown(error),
    remedy: "Report the request to the maintainers",
  });
  return { code: fault.code, message: fault.message, details: fault.details };
}

function invalidRequest(asked: string, found: string, remedy: string, path: string): CharterClockError {
  return new CharterClockError("invalid-request", { asked, found, remedy, path });
}
