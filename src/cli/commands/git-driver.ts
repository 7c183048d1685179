import type { Command } from "commander";
import type { Document } from "../../diff/index.js";
import { versionNameOf } from "../documents/bundled-document.js";
import type { Change } from "../diff/git-driver.js";
import { textLines } from "../diff/text-lines.js";
import { failureOf } from "../terminal/failure.js";
import { problemWords } from "../terminal/placed-problem.js";
import { wrapped } from "../terminal/wrap.js";
import { say } from "../terminal/session.js";
import type { Session } from "../terminal/session.js";

/** Adds `git-driver`: what `git diff` runs for files of charters, calendars and overlays. */
export function addGitDriver(program: Command, session: Session): void {
  program
    .command("git-driver")
    .description("Show what a change means, inside `git diff`; git gives the arguments")
    .argument("<path>", "the path of the file in the repository")
    .argument(
      "[versions...]",
      "old file, its hash and mode, new file, its hash and mode; for a renamed file, its new path too",
    )
    .addHelpText("after", EXAMPLES)
    .action(async (path: string, versions: readonly string[]) => {
      const [oldFile, , , newFile, , , newPath] = versions;
      const title = session.style.strong(newPath === undefined ? path : `${path} → ${newPath}`);
      await say(session, [title, ...(await linesOf({ path, oldFile, newFile }, session)), ""]);
    });
}

interface GivenByGit {
  readonly path: string;
  /** Missing where the file is in conflict. */
  readonly oldFile: string | undefined;
  readonly newFile: string | undefined;
}

/** Git stops at a driver that fails, so what is wrong with a file is said in place of its changes. */
async function linesOf({ path, oldFile, newFile }: GivenByGit, session: Session): Promise<readonly string[]> {
  if (oldFile === undefined || newFile === undefined) return ["In conflict: resolve it, then compare."];
  try {
    const { changesOfFile } = await import("../diff/git-driver.js");
    return (await changesOfFile({ path, oldFile, newFile }, session.io)).flatMap((change) =>
      changeLines(change, session),
    );
  } catch (error) {
    const { message, details } = failureOf(error);
    const problems = details?.problems ?? [];
    const said = problems.length < 2 ? [message] : problems.map(problemWords);
    return ["Not compared:", ...said].flatMap((text) => wrapped(text, session.width));
  }
}

function changeLines(change: Change, session: Session): readonly string[] {
  if (change.kind === "changed") return textLines(change.diff, {}, session);
  return [`${change.kind}: ${nameWords(change.document)}`];
}

function nameWords(document: Document): string {
  const version = versionNameOf(document);
  const name = `${document.kind} ${document.value.id}${version === undefined ? "" : ` ${version}`}`;
  return document.kind === "charter" ? `${name}, ${document.value.commitments.length} commitments` : name;
}

const EXAMPLES = `
Examples:
  $ git config diff.charterclock.command "charterclock git-driver --"
  $ echo "charters/**/*.json diff=charterclock" >> .gitattributes
  $ git diff HEAD~1 -- charters`;
