import { shown } from "../../errors.js";
import type { Fault } from "../../index.js";
import type { Io } from "../terminal/io.js";
import { Refusal } from "../terminal/refusal.js";
import type { RefusalCode } from "../terminal/refusal.js";

/** The text of a file in a git revision, `HEAD~1:charters/paisley/2022-03.json`, or in the index, `:charters/ours.json`. */
export async function textInGit(name: string, io: Io): Promise<string> {
  const shown = await io.git(["show", name]);
  if (shown === "no-git") {
    throw refused("git-missing", name, "no git on this computer", "Install git, or give two files");
  }
  const kind = shown.exitCode === 0 ? await outputOf(["cat-file", "-t", name], io) : undefined;
  if (kind?.trim() === "blob") return shown.output;
  throw await whyNot(name, io);
}

async function whyNot(name: string, io: Io): Promise<Refusal> {
  const [revision, path] = partsOf(name);
  if ((await outputOf(["rev-parse", "--git-dir"], io)) === undefined) {
    return refused("no-repository", name, "no git repository here", "Change to one, or name a file that exists");
  }
  if (revision === "")
    return refused(
      "not-in-revision",
      name,
      `no file ${shown(path)} in the index`,
      "See `git ls-files`; paths start at the root of the repository",
    );
  if ((await outputOf(["rev-parse", "--verify", "--quiet", `${revision}^{commit}`], io)) === undefined) {
    return refused(
      "unknown-revision",
      name,
      `no revision ${shown(revision)}, and no file with the whole name`,
      "See `git log` or `git branch --all`",
    );
  }
  const remedy = `See \`git ls-tree -r --name-only ${revision}\`; paths start at the root of the repository, or with ./`;
  return refused("not-in-revision", name, `no file ${shown(path)} in that revision`, remedy);
}

function partsOf(name: string): readonly [revision: string, path: string] {
  const at = name.indexOf(":");
  return [name.slice(0, at), name.slice(at + 1)];
}

async function outputOf(args: readonly string[], io: Io): Promise<string | undefined> {
  const ran = await io.git(args);
  return ran === "no-git" || ran.exitCode !== 0 ? undefined : ran.output;
}

function refused(code: RefusalCode, name: string, found: Fault["found"], remedy: Fault["remedy"]): Refusal {
  return new Refusal(code, { asked: `The file ${name} in git`, found, remedy });
}
