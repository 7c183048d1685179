import { Command, Option } from "commander";
import type { Argument, OutputConfiguration } from "commander";
import { ENGINE_VERSION } from "../index.js";
import { addAnswer } from "./commands/answer.js";
import { addCalendar } from "./commands/calendar.js";
import { addCharters } from "./commands/charters.js";
import { addCheck } from "./commands/check.js";
import { addCommitments } from "./commands/commitments.js";
import { addCompletion } from "./commands/completion.js";
import { addDiff } from "./commands/diff.js";
import { addDue } from "./commands/due.js";
import { addEvent } from "./commands/event.js";
import { addExplain } from "./commands/explain.js";
import { addGitDriver } from "./commands/git-driver.js";
import { addLock } from "./commands/lock.js";
import { addOccurrences } from "./commands/occurrences.js";
import { addPeriod } from "./commands/period.js";
import { addStatus } from "./commands/status.js";
import { addVerify } from "./commands/verify.js";
import { refuseOptionsTwice } from "./options/once.js";
import { DATE_STYLES } from "./terminal/date-style.js";
import type { Session } from "./terminal/session.js";

/** The whole command line: the options that every command takes, and the commands. */
export function programOf(session: Session): Command {
  const program = new Command("charterclock");
  program
    .description("Due dates under landlords' service charters, each with its proof.")
    .version(ENGINE_VERSION, "-V, --version", "print the version")
    .helpOption("-h, --help", "print help")
    .helpCommand("help [command]", "Print help for a command")
    .option("--json", "write JSON, for programs; errors too, on standard error")
    .addOption(dateStyle())
    .option("--no-color", "never colour the output")
    .option("--color", "colour the output even if it is not a terminal")
    // What was probably meant is found with the other names (usage-failure.ts).
    .showSuggestionAfterError(false)
    .exitOverride()
    .configureOutput(outputOf(session))
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: session.style.strong,
      helpWidth: session.width,
      // The options are left out, so that there is room for what a command does.
      subcommandTerm: (command) =>
        `${command.name()} ${command.registeredArguments.map(argumentTerm).join(" ")}`.trim(),
    })
    .addHelpText("after", HELP_AFTER);
  addCharters(program, session);
  addCommitments(program, session);
  addDue(program, session);
  addStatus(program, session);
  addExplain(program, session);
  addEvent(program, session);
  addOccurrences(program, session);
  addPeriod(program, session);
  addAnswer(program, session);
  addCalendar(program, session);
  addCheck(program, session);
  addLock(program, session);
  addDiff(program, session);
  addVerify(program, session);
  addGitDriver(program, session);
  addCompletion(program, session);
  for (const command of program.commands) refuseOptionsTwice(command);
  return program;
}

function argumentTerm(argument: Argument): string {
  const name = argument.variadic ? `${argument.name()}...` : argument.name();
  return argument.required ? `<${name}>` : `[${name}]`;
}

function dateStyle(): Option {
  return new Option("--date-style <style>", "how dates are written: iso, or uk for day first")
    .choices(DATE_STYLES)
    .default("iso");
}

/** Help goes to standard output as it comes; errors are written by `run`, once and in one place. */
function outputOf(session: Session): OutputConfiguration {
  const { io, width } = session;
  return {
    writeOut: (text) => {
      session.helpWritten = session.helpWritten.then(() => io.write(text));
    },
    writeErr: (text) => io.warn(text),
    outputError: () => undefined,
    getOutHelpWidth: () => width,
    getErrHelpWidth: () => width,
    // The style has decided about colours already.
    getOutHasColors: () => true,
    getErrHasColors: () => true,
  };
}

const HELP_AFTER = `
Examples:
  $ charterclock charters
  $ charterclock commitments calvay --search repair
  $ charterclock due calvay repairs.routine --received 2026-06-10T10:20
  $ charterclock explain calvay repairs.routine --received 2026-06-10T10:20
  $ charterclock status calvay CAL-16 --received 2026-06-10T10:20 --now 2026-06-18T10:00
  $ charterclock event berwickshire letter-received --received 2026-06-08T10:00
  $ charterclock due calvay --stdin < cases.csv
  $ charterclock diff before.json after.json

Exit codes:
  0  fine
  1  bad news: breached, missed, problems, a failing diff, moved dates
  2  no answer, or not for every line`;
