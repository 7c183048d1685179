import { Option } from "commander";
import type { Command } from "commander";
import { DOCUMENT_KINDS } from "../documents/document-kind.js";
import type { DocumentKind } from "../documents/document-kind.js";
import { exitCodeOf } from "../check/report-exit-code.js";
import { reportLines } from "../check/report-lines.js";
import { warnOfUnread } from "../check/warn-of-unread.js";
import { say, sayJson } from "../terminal/session.js";
import type { GlobalOptions, Session } from "../terminal/session.js";
import type { JsonOutputs } from "./json-output.js";

interface Options extends GlobalOptions {
  readonly as?: DocumentKind;
  readonly strict?: true;
  readonly against?: string;
}

/** Adds `check`: whether files are what they should be, and released ones what they were. */
export function addCheck(program: Command, session: Session): void {
  program
    .command("check")
    .description("Check files, and that released ones have not changed; every problem with its place")
    .argument("<file...>", "JSON files, or folders of them; -: standard input")
    .addOption(
      new Option("--as <kind>", "what the files are; default: recognised by their content").choices(DOCUMENT_KINDS),
    )
    .option("--strict", "exit with 1 for warnings too: dates on which no version is in force")
    .option("--against <revision>", "compare the locks with those in a git revision, as they were reviewed")
    .addHelpText("after", EXAMPLES)
    .action(async (names: readonly string[], _options: unknown, self: Command) => {
      const options = self.optsWithGlobals<Options>();
      const { checkFiles } = await import("../check/check-files.js");
      const { heldAgainst } = await import("../check/held-against.js");
      const checked = (await checkFiles(names, options.as, session.io)).report;
      const report =
        options.against === undefined ? checked : await heldAgainst(options.against, names, checked, session.io);
      session.exitCode = exitCodeOf(report, options.strict ? "strict" : "lenient");
      if (options.json) await sayJson<JsonOutputs["check"]>(session, report);
      else await say(session, reportLines(report, session));
      warnOfUnread(report, options.json === undefined ? "text" : "json", session.io);
    });
}

const EXAMPLES = `
Examples:
  $ charterclock check my-charter.json my-overlay.json
  $ charterclock check charters --against origin/main
  $ charterclock check - < my-charter.json`;
