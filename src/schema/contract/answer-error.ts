import * as z from "zod/mini";
import type { ErrorCode, ErrorDetails, Problem, TextPosition } from "../../errors.js";
import type { AnswerError } from "../../json/answer.js";
import { field, list, optional, strict } from "../shape/parts/strict.js";
import { anyText, count } from "./instant.js";

const CODES: Readonly<Record<ErrorCode, true>> = {
  "invalid-instant": true,
  "invalid-date": true,
  "ambiguous-wall-time": true,
  "nonexistent-wall-time": true,
  "outside-zone-table": true,
  "outside-supported-dates": true,
  "unknown-zone": true,
  "invalid-calendar": true,
  "unknown-calendar": true,
  "beyond-coverage": true,
  "no-working-days": true,
  "never-opens": true,
  "hours-not-stated": true,
  "invalid-charter": true,
  "invalid-overlay": true,
  "unknown-reading": true,
  "invalid-case": true,
  "unknown-commitment": true,
  "unknown-event": true,
  "no-version-in-force": true,
  "no-time-in-commitment": true,
  "not-a-single-deadline": true,
  "time-of-day-needed": true,
  "pausing-refused": true,
  paused: true,
  "does-not-apply": true,
  "charter-mismatch": true,
  "deadline-altered": true,
  "invalid-request": true,
  "not-json": true,
  "internal-disagreement": true,
  "internal-error": true,
};

/** The code of an error. */
export const errorCode: z.ZodMiniType<ErrorCode> = z.enum(Object.keys(CODES) as ErrorCode[]);

const position = strict<TextPosition>(
  { id: "textPosition", title: "Position in a text", description: "As editors count, from line 1 and column 1." },
  { line: field(count, "The line."), column: field(count, "The column.") },
);

const problem = strict<Problem>(
  { id: "problem", title: "Problem" },
  {
    path: field(anyText, "A JSON path."),
    message: field(anyText, "For people."),
    at: optional(position, "Where a text is not JSON: no path leads there."),
  },
);

const details = strict<ErrorDetails>(
  { id: "errorDetails", title: "What went wrong", description: "The four parts that a reader needs." },
  {
    asked: field(anyText, "What was asked."),
    found: field(anyText, "What was found."),
    remedy: field(anyText, "What to do."),
    path: optional(anyText, "Where in the input."),
    problems: optional(list(problem), "Every problem of a document."),
  },
);

/** An error as data. */
export const answerError: z.ZodMiniType<AnswerError> = strict<AnswerError>(
  { id: "error", title: "Error" },
  {
    code: field(errorCode, "For programs."),
    message: field(anyText, "For people."),
    details: field(details, "Its parts."),
  },
);
