import type {
  CompletedArgument,
  CompletedCharter,
  CompletedCommand,
  CompletedOption,
  CompletionModel,
  Word,
} from "./model.js";

/** The completion script for zsh. */
export function zshScript({ commands, charters, documents }: CompletionModel): string {
  return `#compdef charterclock
# zsh completion for charterclock: source <(charterclock completion zsh)

_charterclock_charters() {
  local -a charters=(
${described(charters, "    ")}
  )
  _describe charter charters
  _files -g '*.json'
}

_charterclock_documents() {
  local -a documents=(
${described(documents, "    ")}
  )
  _describe document documents
  _files
}

# The commitments and the events of the charter that stands on the line.
${ofCharter("commitment", charters, ({ commitments }) => commitments)}

${ofCharter("event", charters, ({ events }) => events)}

_charterclock_commands() {
  local -a commands=(
${described(commands, "    ")}
  )
  _describe command commands
}

_charterclock() {
  local context state state_descr line
  typeset -A opt_args
  _arguments -C '(- *)'{-V,--version}'[print the version]' '1:command:_charterclock_commands' '*::argument:->argument'
  [[ $state == argument ]] || return
  case $words[1] in
${commands.map(commandCase).join("\n")}
  esac
}

if [ "$funcstack[1]" = "_charterclock" ]; then _charterclock "$@"; else compdef _charterclock charterclock; fi
`;
}

function ofCharter(
  name: string,
  charters: readonly CompletedCharter[],
  wordsOf: (charter: CompletedCharter) => readonly Word[],
): string {
  return `_charterclock_${name}s() {
  local -a ${name}s
  local word
  for word in $words; do
    case $word in
${charters.map((charter) => `      ${charter.word}) ${name}s=(\n${described(wordsOf(charter), "        ")}\n      ) ;;`).join("\n")}
    esac
  done
  _describe ${name} ${name}s
}`;
}

function commandCase({ word, options, arguments: all }: CompletedCommand): string {
  const specs = [...options.map(optionSpec), ...all.map((argument, at) => argumentSpec(argument, at + 1))];
  return `    ${word}) _arguments \\\n${specs.map((spec) => `      ${spec}`).join(" \\\n")} ;;`;
}

function optionSpec({ word, short, meaning, value, mayBeFile = false }: CompletedOption): string {
  const names = short === undefined ? word : `{${short},${word}}`;
  const after =
    value === "none" ? "" : value === "any" ? (mayBeFile ? ":file:_files" : ":value: ") : `:value:(${listed(value)})`;
  // Options that may be given again start with a star; nothing is lost by letting every option be one.
  return short === undefined
    ? quoted(`*${names}[${bracketed(meaning)}]${after}`)
    : `${names}${quoted(`[${bracketed(meaning)}]${after}`)}`;
}

function argumentSpec(argument: CompletedArgument, position: number): string {
  if (argument === "charter") return quoted(`${position}:charter:_charterclock_charters`);
  if (argument === "document") return quoted(`${position}:document:_charterclock_documents`);
  if (argument === "commitment") return quoted(`${position}:commitment:_charterclock_commitments`);
  if (argument === "event") return quoted(`${position}:event:_charterclock_events`);
  if (argument === "command") return quoted(`${position}:command:_charterclock_commands`);
  if (argument === "file") return quoted("*:file:_files");
  return quoted(`${position}:value:(${listed(argument)})`);
}

function listed(words: readonly Word[]): string {
  return words.map(({ word }) => word).join(" ");
}

function described(words: readonly Word[], indent: string): string {
  return words
    .map(({ word, meaning }) => `${indent}${quoted(meaning === "" ? word : `${word}:${meaning}`)}`)
    .join("\n");
}

function bracketed(text: string): string {
  return text.replace(/[[\]\\:]/g, (sign) => `\\${sign}`);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
