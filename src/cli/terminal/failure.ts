import { CharterClockError } from "../../index.js";
import type { Fault, Problem } from "../../index.js";
import { problemWords } from "./placed-problem.js";
import type { ProblemInFile } from "./placed-problem.js";
import { wrapped } from "./wrap.js";
import { visible } from "../../unseen.js";
import type { Io } from "./io.js";
import { Refusal } from "./refusal.js";

/** An error as `--json` writes it. */
export interface Failure {
  /** For programs: a code of the library, or one of the command line. */
  readonly code: string;
  /** For people. */
  readonly message: string;
  /** The message in its parts; absent for a fault of charterclock itself. */
  readonly details?: FailureDetails;
}

/** A message in its parts, and every problem where a whole document was checked. */
export interface FailureDetails extends Fault {
  /** Absent where no whole document was checked. */
  readonly problems?: readonly (Problem | ProblemInFile)[];
}

/** What `--json` writes to standard error. */
export interface ErrorOutput {
  readonly error: Failure;
}

/** What went wrong, without a stack trace. */
export function failureOf(error: unknown): Failure {
  if (error instanceof CharterClockError || error instanceof Refusal) {
    return { code: error.code, message: error.message, details: error.details };
  }
  const message = error instanceof Error ? error.message : String(error);
  return {
    code: "internal",
    message: `This should not have happened: ${message}. Report it to the maintainers, with the command.`,
  };
}

/** Writes a failure to standard error: as JSON, or in words that a terminal does not break. */
export function warnOf(failure: Failure, format: "json" | "text", io: Io): void {
  if (format === "json") io.warn(`${JSON.stringify({ error: failure } satisfies ErrorOutput, undefined, 2)}\n`);
  else
    io.warn(
      wordsOf(failure, io.columns ?? Infinity)
        .map((line) => `${visible(line)}\n`)
        .join(""),
    );
}

/** The message as it stands; of a document, each of its problems instead of the first few. */
function wordsOf({ message, details }: Failure, width: number): string[] {
  const problems = details?.problems ?? [];
  if (details === undefined || problems.length < 2) return wrapped(`charterclock: ${message}`, width);
  const list = problems.flatMap((problem) => wrapped(problemWords(problem), width - 2));
  return [`charterclock: ${details.asked}: found ${problems.length} problems.`, ...list.map((line) => `  ${line}`)];
}
