import type { Command } from "commander";
import { collected } from "../options/happening-options.js";
import { BAD_NEWS, COULD_NOT_RUN, FINE } from "../terminal/exit-code.js";
import type { ExitCode } from "../terminal/exit-code.js";
import { failureOf, warnOf } from "../terminal/failure.js";
import type { TextOptions } from "../documents/reference-texts.js";
import { refuseInputTwice } from "../documents/standard-input.js";
import { Refusal } from "../terminal/refusal.js";
import { jsonLine, say } from "../terminal/session.js";
import type { GlobalOptions, Session } from "../terminal/session.js";
import { shelfWith } from "../verify/shelf.js";
import { totalLines } from "../verify/text.js";
import type { Totals } from "../verify/totals.js";
import type { TotalsLine } from "../verify/verified-line.js";
import { verifyLines } from "../verify/verify-lines.js";
import { several } from "../../words/counts.js";

interface Options extends GlobalOptions, TextOptions {}

/** Adds `verify`: whether stored deadlines come out again. */
export function addVerify(program: Command, session: Session): void {
  program
    .command("verify")
    .description("Compute stored deadlines again; list those whose dates moved or that were altered, and why")
    .argument("<deadlines>", "deadlines as JSON, one per line; -: standard input")
    .option("--charter <file>", "another charter, or an old text of one; repeat it for several", collected)
    .option("--overlay <overlay>", "another overlay, or an old text of one; repeat it for several", collected)
    .option("--calendar <file>", "another calendar edition; repeat it for several", collected)
    .addHelpText("after", EXAMPLES)
    .action(async (name: string, _options: unknown, self: Command) => {
      const options = self.optsWithGlobals<Options>();
      const { charter = [], overlay = [], calendar = [] } = options;
      refuseInputTwice([name, ...charter, ...overlay, ...calendar]);
      const shelf = await shelfWith(options, session.io);
      const format = options.json ? "json" : "text";
      const totals = await verifyLines(name, shelf, format, session);
      session.exitCode = exitCodeOf(totals);
      if (format === "text") await say(session, totalLines(totals, session));
      else await session.io.write(`${jsonLine<TotalsLine>({ totals })}\n`);
      if (session.exitCode === COULD_NOT_RUN) warnOf(failureOf(notAnswered(totals)), format, session.io);
    });
}

function exitCodeOf({ moved, altered, notRecomputed, notRead }: Totals): ExitCode {
  if (notRecomputed + notRead > 0) return COULD_NOT_RUN;
  return moved + altered > 0 ? BAD_NEWS : FINE;
}

function notAnswered({ lines, notRecomputed, notRead, firstUnanswered }: Totals): Refusal {
  const count = notRecomputed + notRead;
  const more = count > firstUnanswered.length ? " and others" : "";
  return new Refusal("lines-not-answered", {
    asked: several(lines, "stored deadline"),
    found: `${count} not recomputed or not read, line ${firstUnanswered.join(", ")}${more}`,
    remedy: "Give the texts that they name (--charter, --overlay, --calendar), or correct these lines",
  });
}

const EXAMPLES = `
Examples:
  $ charterclock due calvay --stdin --json < cases.csv > deadlines.ndjson
  $ charterclock verify deadlines.ndjson
  $ charterclock verify deadlines.ndjson --charter calvay-as-it-was.json
  $ charterclock verify - --overlay my-overlay.json --json < deadlines.ndjson`;
