import { Option } from "commander";
import type { Command } from "commander";
import { diffMarkdown } from "../../diff/index.js";
import type { Diff, Finding } from "../../diff/index.js";
import { collected } from "../options/happening-options.js";
import { acceptedIn } from "../diff/accepted-file.js";
import { FAIL_ON, failingFindings } from "../diff/fail-on.js";
import type { FailOn } from "../diff/fail-on.js";
import { textLines } from "../diff/text-lines.js";
import { BAD_NEWS, FINE } from "../terminal/exit-code.js";
import { wrapped } from "../terminal/wrap.js";
import { refuseInputTwice } from "../documents/standard-input.js";
import { Refusal } from "../terminal/refusal.js";
import { say, sayJson } from "../terminal/session.js";
import type { GlobalOptions, Session } from "../terminal/session.js";
import type { JsonOutputs } from "./json-output.js";

const FORMATS = ["text", "markdown", "json"] as const;

type Format = (typeof FORMATS)[number];

interface Options extends GlobalOptions {
  readonly charter?: string;
  readonly calendar?: readonly string[];
  readonly format?: Format;
  readonly failOn?: FailOn;
  readonly accept?: string;
}

/** Adds `diff`: what differs between two versions of a document, and which way it cuts. */
export function addDiff(program: Command, session: Session): void {
  program
    .command("diff")
    .description("What changed between two versions, whether that is better or worse for the customer, and proof")
    .argument(
      "<before>",
      "a file, FILE.json@VERSION from a list of versions, a bundled id with or without @VERSION, a file in git (REVISION:PATH), or - for standard input",
    )
    .argument("<after>", "the same")
    .option("--charter <charter>", "the charter on whose promises to try calendars and overlays: id or file")
    .option("--calendar <file>", "another calendar; repeat it for several", collected)
    .addOption(new Option("--format <format>", "the output format (default: text)").choices(FORMATS))
    .addOption(
      new Option(
        "--fail-on <findings>",
        "exit with 1 if a finding is worse (or mixed), better (or mixed), any of these, or if there is one at all",
      ).choices(FAIL_ON),
    )
    .option("--accept <file>", "fingerprints of findings that should not fail, one per line")
    .addHelpText("after", EXAMPLES)
    .action(async (before: string, after: string, _options: unknown, self: Command) => {
      const options = self.optsWithGlobals<Options>();
      const format = formatOf(options);
      refuseInputTwice([before, after, options.charter, ...(options.calendar ?? []), options.accept]);
      const { diffOfNamed } = await import("../diff/diff-named.js");
      const accepted = options.accept === undefined ? [] : await acceptedIn(options.accept, session.io);
      const diff = await diffOfNamed(before, after, options, session.io);
      const failing = failingFindings(diff, options.failOn, accepted);
      await sayDiff(diff, { format, accepted, failing, options }, session);
      session.exitCode = failing.length === 0 ? FINE : BAD_NEWS;
    });
}

function formatOf({ json, format }: Options): Format {
  if (json === undefined) return format ?? "text";
  if (format === undefined || format === "json") return "json";
  throw new Refusal("usage", {
    asked: "The output format",
    found: `both --json and --format ${format}`,
    remedy: "Give only one of them",
  });
}

interface Shown {
  readonly format: Format;
  readonly accepted: readonly string[];
  readonly failing: readonly Finding[];
  readonly options: Options;
}

async function sayDiff(
  diff: Diff,
  { format, accepted, failing, options: { failOn, accept } }: Shown,
  session: Session,
): Promise<void> {
  if (format === "json") {
    await sayJson<JsonOutputs["diff"]>(session, {
      ...diff,
      ...(accept === undefined ? {} : { accepted }),
      ...(failOn === undefined ? {} : { failing: failing.map(({ fingerprint }) => fingerprint) }),
    });
    return;
  }
  if (format === "markdown") await session.io.write(diffMarkdown(diff, { accepted }));
  else await say(session, textLines(diff, { accepted }, session));
  if (failing.length > 0)
    session.io.warn(`${wrapped(failureWords(failing.length, failOn), session.io.columns ?? Infinity).join("\n")}\n`);
}

function failureWords(count: number, failOn: FailOn | undefined): string {
  return `charterclock: ${count} finding${count === 1 ? " fails" : "s fail"} by --fail-on ${failOn}. Change the text, or accept an intended change by its fingerprint (--accept).`;
}

const EXAMPLES = `
Examples:
  $ charterclock diff before.json after.json
  $ charterclock diff paisley@2022-03 my-paisley.json
  $ charterclock diff HEAD~1:charters/ours.json charters/ours.json --fail-on worse
  $ charterclock diff scotland my-scotland.json --charter calvay
  $ charterclock diff before.json after.json --format markdown --accept accepted.txt`;
