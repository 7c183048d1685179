import { CommanderError } from "commander";
import { COULD_NOT_RUN, FINE } from "./terminal/exit-code.js";
import type { ExitCode } from "./terminal/exit-code.js";
import { failureOf, warnOf } from "./terminal/failure.js";
import type { Io } from "./terminal/io.js";
import { programOf } from "./program.js";
import { sessionOf } from "./terminal/session.js";
import { usageFailure } from "./usage-failure.js";

/** Runs one command line and gives its exit code; what it says goes through `io`, and it never throws. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const session = sessionOf(argv, io);
  const program = programOf(session);
  try {
    await program.parseAsync([...argv], { from: "user" });
    return session.exitCode;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return FINE;
    // Called without a command: the help has been shown already.
    if (error instanceof CommanderError && error.code === "commander.help") return COULD_NOT_RUN;
    const failure = error instanceof CommanderError ? usageFailure(error, argv, program) : failureOf(error);
    warnOf(failure, asksForJson(argv) ? "json" : "text", io);
    return COULD_NOT_RUN;
  }
}

/** Whether a command line asks for JSON, also where it cannot be read as a whole. */
function asksForJson(argv: readonly string[]): boolean {
  return argv.some(
    (word, at) => word === "--json" || word === "--format=json" || (word === "json" && argv[at - 1] === "--format"),
  );
}
