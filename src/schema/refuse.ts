import { CharterClockError } from "../errors.js";
import type { ErrorCode, Problem } from "../errors.js";

/** How many problems the message of the error itself tells; `details.problems` has all. */
const MOST_TOLD = 3;

/** The one error for a document with problems. */
export function refusal(code: ErrorCode, asked: string, problems: readonly Problem[]): CharterClockError {
  const told = problems.slice(0, MOST_TOLD).map(({ path, message }) => `${path}: ${message}`);
  const rest = problems.length - told.length;
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  const more = rest === 0 ? "" : ` … and ${rest} more`;
  return new CharterClockError(code, {
    asked,
    found: `${count}: ${told.join(" | ").replace(/\.$/, "")}${more}`,
    remedy: rest === 0 ? "Correct the document there" : "`details.problems` lists them all, each with its path",
    problems,
  });
}
