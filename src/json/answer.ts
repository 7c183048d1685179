import { CharterClockError, shown } from "../errors.js";
import type { AnswerError } from "../errors.js";
import { readJsonText } from "../input/json/json-text.js";
import type { Answer } from "./answer-types.js";
import { ASKS } from "./asks.js";
import type { Ask } from "./asks.js";
import { invalidRequest, readRequest } from "./read-request.js";
import type { Shelf } from "./read-request.js";

export type { Shelf } from "./read-request.js";

/** One question as JSON: what is asked, of which charter, about which case. */
export interface Request {
  readonly ask: Ask;
  /** The id of the charter. */
  readonly charter: string;
  /** The case, event, recurring case or measurement, as the function of that name takes it. */
  readonly case: Readonly<Record<string, unknown>>;
  /** Options of that function; `overlay` is the id of one that the service has. */
  readonly options?: Readonly<Record<string, unknown>> | undefined;
}

/** Answers one JSON document with one JSON document. Never throws: every fault is returned as an error with its code. */
export function answer(shelf: Shelf, request: unknown): Answer {
  try {
    const { ask, charter, subject, options } = readRequest(shelf, request);
    return Object.freeze({ ok: true, ask, result: ASKS[ask](charter, subject, options) }) as Answer;
  } catch (error) {
    return Object.freeze({ ok: false, error: Object.freeze(errorAsData(error)) });
  }
}

/** Answers a JSON text with a JSON text, for callers that pass strings. Never throws. */
export function answerText(shelf: Shelf, request: string): string {
  if (typeof request !== "string") return refusedText(shown(request), "$");
  const { value, problems } = readJsonText(request);
  const [first] = problems;
  return first === undefined
    ? JSON.stringify(answer(shelf, value))
    : refusedText(first.message.replace(/\.$/, ""), first.path);
}

function refusedText(found: string, path: string): string {
  const fault = invalidRequest("A request as JSON text", found, "Send one JSON object", path);
  return JSON.stringify({ ok: false, error: errorAsData(fault) });
}

function errorAsData(error: unknown): AnswerError {
  if (error instanceof CharterClockError) return { code: error.code, message: error.message, details: error.details };
  const fault = new CharterClockError("internal-error", {
    asked: "The answer to this request",
    found: error instanceof Error ? `${error.name}: ${error.message}` : shown(error),
    remedy: "Report the request to the maintainers",
  });
  return { code: fault.code, message: fault.message, details: fault.details };
}
