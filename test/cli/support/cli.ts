import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { ExitCode } from "../../../src/cli/exit-code.js";
import type { GitRan } from "../../../src/cli/io.js";
import { run } from "../../../src/cli/run.js";

const ROOT = resolve(import.meta.dirname, "../../..");

/** What a run finds around it; whatever is left out is empty, plain and 80 columns wide. */
export interface World {
  /** Standard input, in one piece or several. */
  readonly stdin?: string | readonly string[];
  /** Files by name; others are read from the root of the repository. */
  readonly files?: Readonly<Record<string, string>>;
  /** Files in git revisions, `HEAD~1:ours.json` and its text; or that there is no repository, or no git. */
  readonly git?: Readonly<Record<string, string>> | "no-repository" | "no-git";
  readonly columns?: number;
  readonly colour?: "on" | "off";
  readonly now?: number;
}

/** What a run said and how it ended. */
export interface Ran {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
  /** Both, in the order in which they were written. */
  readonly all: string;
}

/** Runs the command line in this process. A text is split as a shell splits it; `charterclock` itself is left out. */
export async function cli(line: string | readonly string[], world: World = {}): Promise<Ran> {
  const { stdin = "", files = {}, git = "no-repository", columns, colour = "off", now = NaN } = world;
  const fileOf = async (path: string): Promise<string> => files[path.replace(/^\.\//, "")] ?? readFile(resolve(ROOT, path), "utf8");
  let [out, err, all] = ["", "", ""];
  const code = await run(typeof line === "string" ? wordsOf(line) : line, {
    write: async (text) => {
      await Promise.resolve();
      out += text;
      all += text;
    },
    warn: (text) => {
      err += text;
      all += text;
    },
    input: piecesOf(stdin),
    readFile: fileOf,
    readPieces: async function* (path) {
      yield await fileOf(path);
    },
    git: (args) => Promise.resolve(git === "no-git" ? git : ranBy(git, args)),
    now: () => now,
    zoneEdition: "test",
    columns,
    colour,
  });
  return { code, out, err, all };
}

/** What git says of files in revisions, to the commands that are given to it. */
function ranBy(git: Readonly<Record<string, string>> | "no-repository", [command, ...rest]: readonly string[]): GitRan {
  const failed = { exitCode: 128, output: "" };
  if (git === "no-repository") return failed;
  const name = rest.at(-1) ?? "";
  if (command === "show") return name in git ? { exitCode: 0, output: git[name] ?? "" } : failed;
  if (command === "cat-file") return name in git ? { exitCode: 0, output: "blob\n" } : failed;
  if (name === "--git-dir") return { exitCode: 0, output: ".git\n" };
  return Object.keys(git).some((known) => `${known.split(":")[0] ?? ""}^{commit}` === name) ? { exitCode: 0, output: "" } : failed;
}

/** The words of a command line, with single and double quotes and continued lines. */
export function wordsOf(line: string): string[] {
  const words = line.replace(/\\\n\s*/g, " ").matchAll(/(?:"(?:[^"\\]|\\.)*"|'[^']*'|[^\s"'])+/g);
  return [...words].map(([word]) =>
    word.replace(/"((?:[^"\\]|\\.)*)"|'([^']*)'/g, (_, double?: string, single?: string) => double?.replace(/\\(.)/g, "$1") ?? single ?? ""),
  );
}

async function* piecesOf(stdin: string | readonly string[]): AsyncGenerator<string> {
  for (const piece of typeof stdin === "string" ? [stdin] : stdin) {
    await Promise.resolve();
    yield piece;
  }
}
