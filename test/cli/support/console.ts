import { cli } from "./cli.js";
import type { World } from "./cli.js";

/** The files that a console shows by `cat` and by `git show`, and the exit code of its last command. */
export interface Console {
  readonly files: Record<string, string>;
  /** Files in revisions: `HEAD~1:ours.json`, and its text. */
  readonly git: Record<string, string>;
  /** The files that the command line wrote, which `cat` shows as they are. */
  readonly written: Set<string>;
  lastCode: number;
}

/** A console before its first command. */
export function freshConsole(): Console {
  return { files: {}, git: {}, written: new Set(), lastCode: 0 };
}

/**
 * Carries out the commands of a text as a terminal would show them, and gives the same text with what they say now.
 * `$ charterclock …` runs, with `< name` for its input and `> name` for its output; what `$ cat name` or
 * `$ git show revision:name` shows is that file from then on; `$ git commit …` keeps all files as they are, `$ cp` copies
 * one, `$ sed -i s/old/new/ name` changes one, once in each line; `$ echo $?` is the last exit code.
 */
export async function replayed(text: string, console: Console): Promise<string> {
  let result = "";
  for (const { command, shown } of commandsOf(text)) {
    result += `$ ${command}\n${await outputOf(command, shown, console)}`;
  }
  return result;
}

interface Shown {
  readonly command: string;
  readonly shown: string;
}

function commandsOf(text: string): Shown[] {
  const commands: { command: string; shown: string }[] = [];
  for (const line of text.replace(/\n$/, "").split("\n")) {
    const last = commands[commands.length - 1];
    if (line.startsWith("$ ")) commands.push({ command: line.slice(2), shown: "" });
    else if (last === undefined) throw new Error(`A console begins with a command, not with: ${line}`);
    else if (last.command.endsWith("\\") && last.shown === "") last.command += `\n${line}`;
    else last.shown += `${line}\n`;
  }
  return commands;
}

async function outputOf(command: string, shown: string, console: Console): Promise<string> {
  if (command === "echo $?") return `${console.lastCode}\n`;
  const [program = "", ...rest] = command.split(" ");
  if (program === "cat") {
    if (console.written.has(rest.join(" "))) return console.files[rest.join(" ")] ?? "";
    console.files[rest.join(" ")] = shown;
    return shown;
  }
  if (program === "git" && rest[0] === "show") {
    console.git[rest[1] ?? ""] = shown;
    return shown;
  }
  if (program === "git" && rest[0] === "commit") {
    const revision = String(Object.keys(console.git).length + 1).padEnd(40, "0");
    for (const [name, text] of Object.entries(console.files)) console.git[`${revision}:${name}`] = text;
    return "";
  }
  if (program === "cp") {
    console.files[rest[1] ?? ""] = console.files[rest[0] ?? ""] ?? "";
    return "";
  }
  const [, old, young, name] = /^sed -i 's\/(.*)\/(.*)\/' (\S+)$/.exec(command) ?? [];
  if (old !== undefined && young !== undefined && name !== undefined) {
    console.files[name] = (console.files[name] ?? "")
      .split("\n")
      .map((line) => line.replace(old, young))
      .join("\n");
    return "";
  }
  if (program !== "charterclock") throw new Error(`This console does not know: ${command}`);
  const [whole = "", output] = rest.join(" ").split(" > ");
  const [line = "", input] = whole.split(" < ");
  const stdin = input === undefined ? "" : (console.files[input.trim()] ?? "");
  const { all, out, err, code, written } = await cli(line, { stdin, files: console.files, git: gitOf(console) });
  console.lastCode = code;
  Object.assign(console.files, written);
  for (const name of Object.keys(written)) console.written.add(name);
  if (output === undefined) return all;
  console.files[output.trim()] = out;
  return err;
}

function gitOf({ git }: Console): NonNullable<World["git"]> {
  return Object.keys(git).length === 0 ? "no-repository" : git;
}
