import type { Command, Option } from "commander";
import { eventsNamed } from "../../charter/start.js";
import type { Commitment } from "../../index.js";
import { CALENDARS, CHARTERS, OVERLAYS } from "../documents/bundled.js";

/** A word that may be completed, and what it means. */
export interface Word {
  readonly word: string;
  readonly meaning: string;
}

/** An option, as a shell has to know it. */
export interface CompletedOption extends Word {
  readonly short?: string;
  /** What follows it: nothing, one of some words, or something that nobody can guess. */
  readonly value: "none" | "any" | readonly Word[];
  /** Whether a file may be named in place of one of the words. */
  readonly mayBeFile?: boolean;
}

/** What an argument may be. */
export type CompletedArgument = "charter" | "document" | "commitment" | "event" | "file" | "command" | readonly Word[];

/** A command: its options and arguments, in order. */
export interface CompletedCommand extends Word {
  readonly options: readonly CompletedOption[];
  readonly arguments: readonly CompletedArgument[];
}

/** A charter, its commitments that have a time or a threshold, and the events that set them going. */
export interface CompletedCharter extends Word {
  readonly commitments: readonly Word[];
  readonly events: readonly Word[];
}

/** Everything that completion knows. */
export interface CompletionModel {
  readonly commands: readonly CompletedCommand[];
  readonly charters: readonly CompletedCharter[];
  /** Everything of the package that can be compared. */
  readonly documents: readonly Word[];
}

/** What can be completed: read off the commands themselves and off the bundled charters. */
export function completionModel(program: Command): CompletionModel {
  const help = program.createHelp();
  const global = program.options.filter(({ long }) => long !== "--version");
  return {
    commands: help.visibleCommands(program).map((command) => ({
      word: command.name(),
      meaning: command.description(),
      options: [...help.visibleOptions(command), ...global].map(optionOf),
      arguments: command.registeredArguments.map((argument) => argumentOf(argument.name(), argument.argChoices)),
    })),
    charters: CHARTERS.map(({ id, versions }) => ({
      word: id,
      meaning: versions[0]?.landlord ?? "",
      commitments: uniqueWords(
        versions
          .flatMap(({ commitments }) => commitments)
          .filter(({ kind }) => kind !== "standard")
          .map(({ slug, title }) => ({ word: slug, meaning: title })),
      ),
      events: uniqueWords(versions.flatMap(({ commitments }) => commitments.flatMap(eventsOf))),
    })),
    documents: [...CHARTER_WORDS, ...CALENDARS.map(titled), ...OVERLAYS.map(titled)],
  };
}

function titled({ id, title }: { readonly id: string; readonly title: string }): Word {
  return { word: id, meaning: title };
}

const CHARTER_WORDS: readonly Word[] = CHARTERS.map(({ id, versions }) => ({
  word: id,
  meaning: versions[0]?.landlord ?? "",
}));

/** Options whose value is something of the package, or a file. */
const NAMED_BY_OPTION: Readonly<Record<string, readonly Word[]>> = {
  "--charter": CHARTER_WORDS,
  "--overlay": OVERLAYS.map(titled),
};

/** Options whose value is a file. */
const FILE_OPTIONS = ["--calendar", "--accept"];

function optionOf({ long, short, description, required, argChoices }: Option): CompletedOption {
  const named = long === undefined ? undefined : NAMED_BY_OPTION[long];
  const choices = argChoices?.map((word) => ({ word, meaning: "" }));
  return {
    word: long ?? "",
    meaning: description,
    ...(short === undefined ? {} : { short }),
    value: required ? (choices ?? named ?? "any") : "none",
    mayBeFile: named !== undefined || FILE_OPTIONS.includes(long ?? ""),
  };
}

function eventsOf(commitment: Commitment): Word[] {
  const events = "startsWhen" in commitment ? eventsNamed(commitment.startsWhen) : [];
  return events.map((word) => ({ word, meaning: "" }));
}

function argumentOf(name: string, choices: readonly string[] | undefined): CompletedArgument {
  if (choices !== undefined) return choices.map((word) => ({ word, meaning: "" }));
  if (name === "before" || name === "after") return "document";
  return name === "charter" || name === "commitment" || name === "event" || name === "command" ? name : "file";
}

function uniqueWords(words: readonly Word[]): Word[] {
  return [...new Map(words.map((word) => [word.word, word])).values()];
}
