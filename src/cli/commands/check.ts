import { Option } from "commander";
import type { Command } from "commander";
import type { Checked } from "../check/check-document.js";
import { DOCUMENT_KINDS } from "../check/document-kind.js";
import type { DocumentKind } from "../check/document-kind.js";
import { BAD_NEWS, COULD_NOT_RUN, FINE, gravest } from "../exit-code.js";
import type { ExitCode } from "../exit-code.js";
import { failureOf, warnOf } from "../failure.js";
import type { Failure } from "../failure.js";
import { wrapped } from "../format/wrap.js";
import { textOf } from "../input/json-file.js";
import { say, sayJson } from "../session.js";
import type { GlobalOptions, Session } from "../session.js";

interface Options extends GlobalOptions {
  readonly as?: DocumentKind;
}

/** A file and what was found in it, or why it could not be read. */
type CheckedFile = { readonly file: string } & (Checked | { readonly error: Failure });

/** Adds `check`: whether files are what they should be. */
export function addCheck(program: Command, session: Session): void {
  program
    .command("check")
    .description("check charters, calendars and overlays; every problem with its place")
    .argument("<file...>", "files of JSON; - is standard input")
    .addOption(new Option("--as <kind>", "what the files are; else told by their content").choices(DOCUMENT_KINDS))
    .addHelpText("after", EXAMPLES)
    .action(async (names: readonly string[], _options: unknown, self: Command) => {
      const options = self.optsWithGlobals<Options>();
      const files = await checkFiles(names, options, session);
      session.exitCode = gravest(files.map(exitCodeOf));
      if (options.json) await sayJson(session, { files });
      else await say(session, files.flatMap((file) => lines(file, session)));
      for (const file of files) if ("error" in file && !options.json) warnOf(file.error, "text", session.io);
    });
}

async function checkFiles(names: readonly string[], { as }: Options, { io }: Session): Promise<CheckedFile[]> {
  const { calendarsAmong, checkDocument } = await import("../check/check-document.js");
  const read: { readonly file: string; readonly text?: string; readonly error?: Failure }[] = [];
  for (const file of names) {
    try {
      read.push({ file, text: await textOf(file, io) });
    } catch (error) {
      read.push({ file, error: failureOf(error) });
    }
  }
  const calendars = calendarsAmong(read.flatMap(({ text }) => text ?? []));
  const checked: CheckedFile[] = [];
  for (const { file, text, error } of read) {
    if (text !== undefined) checked.push({ file, ...(await checkDocument(text, as, calendars, io)) });
    else if (error !== undefined) checked.push({ file, error });
  }
  return checked;
}

function exitCodeOf(file: CheckedFile): ExitCode {
  if ("error" in file) return COULD_NOT_RUN;
  return file.problems.length === 0 ? FINE : BAD_NEWS;
}

function lines(checked: CheckedFile, { style, width }: Session): string[] {
  const { file } = checked;
  if ("error" in checked) return [`${file}: ${style.bad("not read")}`];
  const { kind, problems } = checked;
  const what = kind === undefined ? "" : `${kind}, `;
  if (problems.length === 0) return [`${file}: ${what}${style.good("no problems")}`];
  const count = `${problems.length} problem${problems.length === 1 ? "" : "s"}`;
  return [
    `${file}: ${what}${style.bad(count)}`,
    ...problems.flatMap(({ path, message, line, column }) => [
      `  ${style.quiet(`${file}:${line}:${column}`)}  ${style.strong(path)}`,
      ...wrapped(message, width - 4).map((text) => `    ${text}`),
    ]),
  ];
}

const EXAMPLES = `
Examples:
  $ charterclock check my-charter.json my-overlay.json
  $ charterclock check - < my-charter.json`;
