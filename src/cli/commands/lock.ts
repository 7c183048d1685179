import type { Command } from "commander";
import { exitCodeOf } from "../check/report-exit-code.js";
import { reportLines } from "../check/report-lines.js";
import type { Report } from "../check/report.js";
import { warnOfUnread } from "../check/warn-of-unread.js";
import { lockedLines } from "../lock/locked-lines.js";
import { say, sayJson } from "../terminal/session.js";
import type { GlobalOptions, Session } from "../terminal/session.js";
import type { JsonOutputs } from "./json-output.js";

/** Adds `lock`: releases what is new in a folder, by its digest. */
export function addLock(program: Command, session: Session): void {
  program
    .command("lock")
    .description("Release new documents in a folder: write their digests to charters.lock.json")
    .argument("<folder>", "the folder with charters and calendars")
    .addHelpText("after", EXAMPLES)
    .action(async (folder: string, _options: unknown, self: Command) => {
      const { json } = self.optsWithGlobals<GlobalOptions>();
      const { lockFolder } = await import("../lock/lock-folder.js");
      const locked = await lockFolder(folder, session.io);
      if (json) await sayJson<JsonOutputs["lock"]>(session, locked);
      else
        await say(
          session,
          "refused" in locked ? reportLines(withProblems(locked.refused), session) : lockedLines(locked, session),
        );
      if (!("refused" in locked)) return;
      session.exitCode = exitCodeOf(locked.refused, "lenient");
      warnOfUnread(locked.refused, json === undefined ? "text" : "json", session.io);
      if (json === undefined)
        session.io.warn(`charterclock: ${locked.lock} was not written, because of these problems.\n`);
    });
}

/** What stands in the way, without what is as it should be. */
function withProblems({ files, locks }: Report): Report {
  return {
    files: files.filter((file) => "error" in file || file.problems.length > 0),
    locks: locks.filter(({ problems }) => problems.length > 0),
  };
}

const EXAMPLES = `
If a released text was altered or removed, nothing is written.

Examples:
  $ charterclock lock charters
  $ charterclock check charters`;
