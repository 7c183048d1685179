import { readFile } from "node:fs/promises";
import { relative, resolve } from "node:path";
import type { ExitCode } from "../../../src/cli/terminal/exit-code.js";
import { entriesOf } from "../../../src/cli/terminal/files.js";
import type { FolderEntry, GitRan, Io } from "../../../src/cli/terminal/io.js";
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
  /** The files that were written, by name. */
  readonly written: Readonly<Record<string, string>>;
}

/** Runs the command line in this process. A text is split as a shell splits it; `charterclock` itself is left out. */
export async function cli(line: string | readonly string[], world: World = {}): Promise<Ran> {
  const { stdin = "", files = {}, git = "no-repository", columns, colour = "off", now = NaN } = world;
  const written: Record<string, string> = {};
  const fileOf = async (path: string): Promise<string> =>
    files[path] ?? files[nameOf(path)] ?? readFile(resolve(ROOT, path), "utf8");
  const ran = await ranWith(line, {
    input: piecesOf(stdin),
    folder: ROOT,
    readFile: fileOf,
    readPieces: async function* (path) {
      yield await fileOf(path);
    },
    listFolder: (path) => listed(nameOf(path), Object.keys(files)),
    writeFile: (path, text) => {
      written[nameOf(path)] = text;
      return Promise.resolve();
    },
    claimFile: () => Promise.resolve({ release: () => Promise.resolve() }),
    git: (args) => Promise.resolve(git === "no-git" ? git : ranBy(git, args)),
    now: () => now,
    zoneEdition: "test",
    columns,
    colour,
  });
  return { ...ran, written };
}

/** Runs the command line in this process, in a world of any kind. */
export async function ranWith(
  line: string | readonly string[],
  world: Omit<Io, "write" | "warn">,
): Promise<Omit<Ran, "written">> {
  let [out, err, all] = ["", "", ""];
  const code = await run(typeof line === "string" ? wordsOf(line) : line, {
    ...world,
    write: async (text) => {
      await Promise.resolve();
      out += text;
      all += text;
    },
    warn: (text) => {
      err += text;
      all += text;
    },
  });
  return { code, out, err, all };
}

/** The name of a file from the root of the repository, however it was named. */
function nameOf(path: string): string {
  return relative(ROOT, resolve(ROOT, path));
}

/** What is in a folder: files that a test hands over, besides those on the disk. */
async function listed(folder: string, files: readonly string[]): Promise<readonly FolderEntry[]> {
  const inside = files.filter((file) => file.startsWith(`${folder}/`)).map((file) => file.slice(folder.length + 1));
  const own = inside.map((file): FolderEntry => ({
    name: file.split("/")[0] ?? "",
    kind: file.includes("/") ? "folder" : "file",
  }));
  if (own.length === 0) return entriesOf(resolve(ROOT, folder));
  const others = await entriesOf(resolve(ROOT, folder)).catch(() => []);
  return [...new Map([...others, ...own].map((entry) => [entry.name, entry])).values()];
}

/** What git says of files in revisions, to the commands that are given to it. */
function ranBy(git: Readonly<Record<string, string>> | "no-repository", args: readonly string[]): GitRan {
  const failed = { exitCode: 128, output: "" };
  if (git === "no-repository") return failed;
  if (args[0] === "--literal-pathspecs") return inFolder(git, args[2] ?? "", args.slice(3));
  const [command, ...rest] = args;
  const name = rest.at(-1) ?? "";
  if (command === "show") return name in git ? { exitCode: 0, output: git[name] ?? "" } : failed;
  if (command === "cat-file") return name in git ? { exitCode: 0, output: "blob\n" } : failed;
  if (name === "--git-dir") return { exitCode: 0, output: ".git\n" };
  return Object.keys(git).some((known) => `${known.split(":")[0] ?? ""}^{commit}` === name)
    ? { exitCode: 0, output: "" }
    : failed;
}

/** The same for paths from a folder: the revisions that have a file, newest first, and the file in one of them. */
function inFolder(
  git: Readonly<Record<string, string>>,
  folder: string,
  [command, ...rest]: readonly string[],
): GitRan {
  const name = rest.at(-1) ?? "";
  if (command === "show") return ranBy(git, ["show", name.replace("./", `${nameOf(folder)}/`)]);
  const revisions = Object.keys(git)
    .filter((known) => known.endsWith(`:${nameOf(folder)}/${name}`))
    .map((known) => known.split(":")[0] ?? "");
  return { exitCode: 0, output: revisions.reverse().join("\n") };
}

/** The words of a command line, with single and double quotes and continued lines. */
export function wordsOf(line: string): string[] {
  const words = line.replace(/\\\n\s*/g, " ").matchAll(/(?:"(?:[^"\\]|\\.)*"|'[^']*'|[^\s"'])+/g);
  return [...words].map(([word]) =>
    word.replace(
      /"((?:[^"\\]|\\.)*)"|'([^']*)'/g,
      (_, double?: string, single?: string) => double?.replace(/\\(.)/g, "$1") ?? single ?? "",
    ),
  );
}

async function* piecesOf(stdin: string | readonly string[]): AsyncGenerator<string> {
  for (const piece of typeof stdin === "string" ? [stdin] : stdin) {
    await Promise.resolve();
    yield piece;
  }
}
