import type { CompletedArgument, CompletedCommand, CompletedOption, CompletionModel, Word } from "./model.js";

/** The completion script for fish. */
export function fishScript(model: CompletionModel): string {
  const { commands } = model;
  const lines = [
    "# fish completion for charterclock: charterclock completion fish | source",
    "",
    "complete -c charterclock -f",
    ...wordLines("__fish_use_subcommand", commands),
    ...commands.flatMap(({ word, options }) => options.map((option) => optionLine(word, option))),
    ...commands.flatMap((command) => command.arguments.flatMap((argument) => argumentLines(command, argument, model))),
  ];
  return `${lines.join("\n")}\n`;
}

function optionLine(command: string, { word, short, meaning, value, mayBeFile = false }: CompletedOption): string {
  return [
    `complete -c charterclock -n ${quoted(`__fish_seen_subcommand_from ${command}`)} -l ${word.replace(/^--/, "")}`,
    ...(short === undefined ? [] : [`-s ${short.replace(/^-/, "")}`]),
    ...(value === "none" ? [] : [mayBeFile ? "-r" : "-x"]),
    ...(typeof value === "string" ? [] : [`-a ${quoted(value.map((one) => one.word).join(" "))}`]),
    `-d ${quoted(meaning)}`,
  ].join(" ");
}

function argumentLines(
  { word }: CompletedCommand,
  argument: CompletedArgument,
  { commands, charters, documents }: CompletionModel,
): string[] {
  const seen = `__fish_seen_subcommand_from ${word}`;
  const ids = charters.map((charter) => charter.word).join(" ");
  if (argument === "charter") {
    const without = `${seen}; and not __fish_seen_subcommand_from ${ids}`;
    return [...wordLines(without, charters), fileLine(without)];
  }
  if (argument === "document") return [...wordLines(seen, documents), fileLine(seen)];
  if (argument === "commitment" || argument === "event") {
    return charters.flatMap(({ word: id, commitments, events }) =>
      wordLines(`${seen}; and __fish_seen_subcommand_from ${id}`, argument === "event" ? events : commitments),
    );
  }
  if (argument === "file") return [fileLine(seen)];
  return wordLines(seen, argument === "command" ? commands : argument);
}

/** A line for each word, because each has a meaning of its own. */
function wordLines(condition: string, words: readonly Word[]): string[] {
  return words.map(({ word, meaning }) => {
    const description = meaning === "" ? "" : ` -d ${quoted(meaning)}`;
    return `complete -c charterclock -n ${quoted(condition)} -a ${quoted(word)}${description}`;
  });
}

function fileLine(condition: string): string {
  return `complete -c charterclock -n ${quoted(condition)} -F`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
