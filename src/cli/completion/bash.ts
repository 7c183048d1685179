import type { CompletedArgument, CompletedCommand, CompletionModel, Word } from "./model.js";

/** The completion script for bash. */
export function bashScript({ commands, charters, documents }: CompletionModel): string {
  const withValue = unique(
    commands.flatMap(({ options }) => options.filter(({ value }) => value !== "none").map(({ word }) => word)),
  );
  return `# bash completion for charterclock: eval "$(charterclock completion bash)"

# The words for one position: $1 is the command, $2 the position from 1, $3 the charter.
_charterclock_argument() {
  case "$1:$2" in
${commands.flatMap(argumentCases).join("\n")}
  esac
}

_charterclock_commitments() {
  case "$1" in
${charters.map(({ word, commitments }) => `    ${word}) echo ${quoted(list(commitments))} ;;`).join("\n")}
  esac
}

_charterclock_events() {
  case "$1" in
${charters.map(({ word, events }) => `    ${word}) echo ${quoted(list(events))} ;;`).join("\n")}
  esac
}

_charterclock_options() {
  case "$1" in
${commands.map(({ word, options }) => `    ${word}) echo ${quoted(list(options))} ;;`).join("\n")}
    *) echo "--help --version" ;;
  esac
}

_charterclock_charters=${quoted(list(charters))}
_charterclock_documents=${quoted(list(documents))}
_charterclock_commands=${quoted(list(commands))}

_charterclock() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]}
  local command="" charter="" position=0 at=1 words=""
  while [ "$at" -lt "$COMP_CWORD" ]; do
    case "\${COMP_WORDS[at]}" in
      ${withValue.join("|")}) at=$((at + 1)) ;;
      -?*) ;;
      *)
        if [ -z "$command" ]; then command=\${COMP_WORDS[at]}; else position=$((position + 1)); fi
        if [ "$position" = 1 ] && [ -z "$charter" ]; then charter=\${COMP_WORDS[at]}; fi
        ;;
    esac
    at=$((at + 1))
  done
  COMPREPLY=()
  case "$previous" in
${optionCases(commands).join("\n")}
    ${withValue.join("|")}) return ;;
    *)
      if [ "\${current#-}" != "$current" ]; then words=$(_charterclock_options "$command")
      elif [ -z "$command" ]; then words=$_charterclock_commands
      else words=$(_charterclock_argument "$command" "$((position + 1))" "$charter"); fi
      ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}

# Where nothing fits, bash completes the name of a file.
complete -o bashdefault -o default -F _charterclock charterclock
`;
}

function argumentCases({ word, arguments: all }: CompletedCommand): string[] {
  return all.flatMap((argument, at) => {
    const words = wordsFor(argument);
    return words === undefined ? [] : [`    ${word}:${at + 1}) ${words} ;;`];
  });
}

function wordsFor(argument: CompletedArgument): string | undefined {
  if (argument === "charter") return 'echo "$_charterclock_charters"';
  if (argument === "document") return 'echo "$_charterclock_documents"';
  if (argument === "commitment") return '_charterclock_commitments "$3"';
  if (argument === "event") return '_charterclock_events "$3"';
  if (argument === "command") return 'echo "$_charterclock_commands"';
  return argument === "file" ? undefined : `echo ${quoted(list(argument))}`;
}

function optionCases(commands: readonly CompletedCommand[]): string[] {
  const options = new Map(commands.flatMap((command) => command.options.map((option) => [option.word, option])));
  return [...options.values()].flatMap(({ word, value }) =>
    typeof value === "string" ? [] : [`    ${word}) words=${quoted(list(value))} ;;`],
  );
}

function list(words: readonly Word[]): string {
  return unique(words.map(({ word }) => word)).join(" ");
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}

function quoted(text: string): string {
  return `"${text}"`;
}
