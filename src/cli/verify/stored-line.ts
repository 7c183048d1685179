import { shown } from "../../errors.js";
import type { NumberedLine } from "../batch/lines.js";
import { valueOfJson } from "../documents/json-text.js";
import { Refusal } from "../terminal/refusal.js";

/** A stored deadline as a line holds it, and the caller's own name for it. */
export interface StoredLine {
  readonly deadline: Fields;
  readonly reference?: string;
}

type Fields = Readonly<Record<string, unknown>>;

const ASKED = "A stored deadline as a JSON line";

/** Reads one line: a deadline, a line of `due --stdin --json`, or an answer about a deadline. */
export function storedLine({ text }: NumberedLine): StoredLine {
  const value = valueOfJson(text, ASKED);
  if (!isRecord(value)) throw invalid("a value that is not an object");
  const { reference } = value;
  const deadline = deadlineIn(value);
  if (!isRecord(deadline)) throw invalid("a deadline that is not an object");
  if (reference === undefined) return { deadline };
  return { deadline, reference: typeof reference === "string" ? reference : JSON.stringify(reference) };
}

function deadlineIn(value: Fields): unknown {
  const { ok, ask, result, deadline, error } = value;
  if (error !== undefined) throw invalid("a case that was not answered");
  if (deadline !== undefined) return deadline;
  if (ok === undefined) return value;
  if (ok === true && ask === "deadline") return result;
  throw invalid(`an answer about ${shown(ask)}`);
}

function invalid(found: string): Refusal {
  return new Refusal("invalid-line", {
    asked: ASKED,
    found,
    remedy: 'Write a deadline, { "deadline": … } or { "ok": true, "ask": "deadline", "result": … }',
  });
}

function isRecord(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
