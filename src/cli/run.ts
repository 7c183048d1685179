import { CommanderError } from "commander";
import { COULD_NOT_RUN, FINE } from "./terminal/exit-code.js";
import type { ExitCode } from "./terminal/exit-code.js";
import { failureOf, warnOf } from "./terminal/failure.js";
import type { Io } from "./terminal/io.js";
import { programOf } from "./program.js";
import { READER_GONE } from "./terminal/output.js";
import { sessionOf } from "./terminal/session.js";
import type { Session } from "./terminal/session.js";
import { usageFailure } from "./usage-failure.js";

/** Runs one command line and gives its exit code; what it says goes through `io`, and it never throws. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const session = sessionOf(argv, io);
  try {
    return await ran(argv, session);
  } catch (error) {
    if (error === READER_GONE) return session.exitCode;
    const failure = failureOf(error);
    warnOf(failure, asksForJson(argv) ? "json" : "text", session.io);
    return COULD_NOT_RUN;
  }
}

async function ran(argv: readonly string[], session: Session): Promise<ExitCode> {
  const program = programOf(session);
  try {
    await program.parseAsync([...argv], { from: "user" });
    return session.exitCode;
  } catch (error) {
    await session.helpWritten;
    if (error instanceof CommanderError && error.exitCode === 0) return FINE;
    // Called without a command: the help has been shown already.
    if (error instanceof CommanderError && error.code === "commander.help") return COULD_NOT_RUN;
    if (!(error instanceof CommanderError)) throw error;
    warnOf(usageFailure(error, argv, program), asksForJson(argv) ? "json" : "text", session.io);
    return COULD_NOT_RUN;
  }
}

/** Whether a command line asks for JSON, also where it cannot be read as a whole. */
function asksForJson(argv: readonly string[]): boolean {
  return argv.some(
    (word, at) => word === "--json" || word === "--format=json" || (word === "json" && argv[at - 1] === "--format"),
  );
}
