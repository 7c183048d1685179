import { CharterClockError, shown } from "../../errors.js";
import type { ErrorCode, Problem } from "../../errors.js";
import { several } from "../../words/counts.js";

/** How many problems the message of the error itself tells; `details.problems` has all. */
const MOST_TOLD = 3;

/** The one error for a document with problems. */
export function refusal(
  code: ErrorCode,
  kind: string,
  document: unknown,
  problems: readonly Problem[],
): CharterClockError {
  const told = problems.slice(0, MOST_TOLD).map(({ path, message }) => `${path}: ${message}`);
  const rest = problems.length - told.length;
  const count = several(problems.length, "problem");
  const more = rest === 0 ? "" : ` … and ${rest} more`;
  return new CharterClockError(code, {
    asked: `The ${kind}${nameOf(document)}`,
    found: `${count}: ${told.join(" | ").replace(/\.$/, "")}${more}`,
    remedy: rest === 0 ? "Correct the document there" : "`details.problems` lists them all, each with its path",
    problems,
  });
}

/** The id of a document, or of the first version in a list, where it has one that can be shown. */
function nameOf(document: unknown): string {
  const first: unknown = Array.isArray(document) ? document[0] : document;
  const id: unknown = typeof first === "object" && first !== null && "id" in first ? first.id : undefined;
  return typeof id === "string" ? ` ${shown(id)}` : "";
}
