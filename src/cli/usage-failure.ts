import type { Command, CommanderError } from "commander";
import { didYouMean } from "../input/nearest.js";
import type { Failure } from "./terminal/failure.js";

/** How commander begins every message. */
const PREFIX = "error: ";

/** A command line that cannot be read, as a failure; what was probably meant is found by the code of the error. */
export function usageFailure({ code, message }: CommanderError, argv: readonly string[], program: Command): Failure {
  const meant = meantBy(code, argv, program);
  const end = message.endsWith(".") ? "" : ".";
  const hint = meant === undefined ? "" : ` ${meant}`;
  return { code: "usage", message: `${message.slice(PREFIX.length)}${end}${hint} Add --help for help.` };
}

function meantBy(code: string, argv: readonly string[], program: Command): string | undefined {
  const names = program.commands.map((command) => command.name());
  if (code === "commander.unknownCommand") {
    const word = argv.find((one) => !one.startsWith("-"));
    return word === undefined ? undefined : didYouMean(word, names);
  }
  if (code !== "commander.unknownOption") return undefined;
  const called = program.commands.find((command) => command.name() === argv.find((word) => names.includes(word)));
  const known = [program, ...(called === undefined ? [] : [called])].flatMap(flagsOf);
  const flags = argv.filter((word) => word.startsWith("-")).map((word) => word.split("=")[0] ?? word);
  const unknown = flags.find((flag) => !known.includes(flag));
  return unknown === undefined ? undefined : didYouMean(unknown, known);
}

function flagsOf(command: Command): readonly string[] {
  return command
    .createHelp()
    .visibleOptions(command)
    .flatMap(({ long, short }) => [long, short])
    .filter((flag) => typeof flag === "string");
}
