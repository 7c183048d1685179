import type { Command } from "commander";
import type { Commitment, InstantInput } from "../../index.js";
import { answerCases } from "../batch/answer-cases.js";
import type { StatusLine } from "../batch/answered-line.js";
import { statusLine } from "../batch/status-line.js";
import { addCaseOptions, addCountOptions, caseOf, caseOptionsGiven, countingOf } from "../options/case-options.js";
import type { CaseOptions, CountOptions } from "../options/case-options.js";
import { addStandardInput, commitmentFinder, readsStandardInput, requireCommitment } from "../options/case-source.js";
import type { SourceOptions } from "../options/case-source.js";
import { collected } from "../options/happening-options.js";
import { exitCodeOf, standingOf } from "../answers/standing.js";
import type { AskedAt } from "../answers/standing.js";
import type { StatedCase } from "../options/stated-case.js";
import { standingLines } from "../answers/status.js";
import { readCaseEvents } from "../options/case-event.js";
import { charterNamed, commitmentNamed } from "../documents/charter.js";
import { readMeasured } from "../options/measured.js";
import { readMoment } from "../options/moment.js";
import { Refusal } from "../terminal/refusal.js";
import { jsonLine, say, sayJson } from "../terminal/session.js";
import type { Session } from "../terminal/session.js";
import type { JsonOutputs } from "./json-output.js";

interface Options extends CaseOptions, CountOptions, SourceOptions {
  readonly now?: string;
  readonly completed?: string;
  readonly withdrawn?: string;
  readonly event?: readonly string[];
  readonly resumed?: string;
  readonly measured?: readonly string[];
  readonly atRiskShare?: string;
  readonly notices?: true;
}

/** Adds `status`: where a promise stands at a stated moment. */
export function addStatus(program: Command, session: Session): void {
  const command = program
    .command("status")
    .description("The status of a promise: running, paused, breached, met, missed")
    .argument("<charter>", "id of a bundled charter, or path of a file or folder")
    .argument("[commitment]", "row id or slug; - reads cases from standard input")
    .option("--now <when>", 'the moment to judge it at; "now": this computer\'s clock')
    .option("--completed <when>", "when it was done")
    .option("--withdrawn <when>", "when it was withdrawn")
    .option("--event <name=when>", "an event that keeps or excuses it; repeat it for several", collected)
    .option("--resumed <when>", "for a paused case: when it may be resumed; default: now")
    .option("--measured <name=number>", "a value for a threshold; repeat it for several", collected)
    .option("--at-risk-share <share>", "at risk once this share of the time is used (0.5)");
  addStandardInput(addCountOptions(addCaseOptions(command)))
    .option("--notices", "explain every notice")
    .addHelpText("after", EXAMPLES)
    .action(async (charterName: string, commitmentName: string | undefined, _options: unknown, self: Command) => {
      const options = self.optsWithGlobals<Options>();
      const charter = await charterNamed(charterName, session.io);
      const counting = await countingOf(options, session.io);
      const at = askedAt(options, session);
      if (readsStandardInput(commitmentName, options, optionsOfOneCase(options))) {
        session.exitCode = await answerCases(session, options, {
          json: (about, status) => jsonLine<StatusLine>({ ...about, status }),
          commitmentOf: commitmentFinder(charter, commitmentName),
          answer: (one) => standingOf(charter, one, at, counting).status,
          line: statusLine,
          exitCode: exitCodeOf,
        });
        return;
      }
      const commitment = commitmentNamed(charter, requireCommitment(charter, commitmentName));
      const standing = standingOf(charter, oneCase(commitment, options), at, counting);
      session.exitCode = exitCodeOf(standing.status);
      if (options.json) await sayJson<JsonOutputs["status"]>(session, standing.status);
      else await say(session, standingLines(standing, commitment, options.notices ? "all" : "short", session));
    });
}

function askedAt({ now, atRiskShare, dateStyle }: Options, { io }: Session): AskedAt {
  if (now === undefined) {
    throw new Refusal("usage", {
      asked: "The status of a promise",
      found: "no --now",
      remedy: "Give the moment to judge it at, --now 2026-06-18T10:00, or --now now for this computer's clock",
    });
  }
  const moment: InstantInput =
    now === "now" ? io.now() : readMoment(now, dateStyle, "The moment of the status (--now)");
  return { now: moment, ...(atRiskShare === undefined ? {} : { atRiskShare: Number(atRiskShare) }) };
}

function oneCase({ id, kind }: Commitment, options: Options): StatedCase {
  const { completed, withdrawn, event = [], resumed, measured = [], dateStyle } = options;
  if (measured.length > 0 || kind === "threshold")
    return { subject: { commitment: id }, measured: readMeasured(measured) };
  return {
    subject: caseOf(id, options),
    ...(completed === undefined
      ? {}
      : { completedAt: readMoment(completed, dateStyle, "When it was done (--completed)") }),
    ...(withdrawn === undefined
      ? {}
      : { withdrawnAt: readMoment(withdrawn, dateStyle, "When it was withdrawn (--withdrawn)") }),
    ...(event.length === 0 ? {} : { events: readCaseEvents(event, dateStyle) }),
    ...(resumed === undefined
      ? {}
      : { resumedAt: readMoment(resumed, dateStyle, "When it may be resumed (--resumed)") }),
  };
}

const OF_ONE_CASE = ["completed", "withdrawn", "event", "resumed", "measured"] as const;

function optionsOfOneCase(options: Options): readonly string[] {
  return [
    ...caseOptionsGiven(options),
    ...OF_ONE_CASE.filter((name) => options[name] !== undefined).map((name) => `--${name}`),
  ];
}

const EXAMPLES = `
Examples:
  $ charterclock status calvay repairs.routine --received 2026-06-10T10:20 \\
      --now 2026-06-18T10:00
  $ charterclock status calvay repairs.routine --received 2026-06-10T10:20 \\
      --completed 2026-06-23T09:10 --now 2026-07-01T09:00
  $ charterclock status calvay repairs.routine --received 2026-06-10T10:20 \\
      --pause 2026-06-12T10:00.. --now 2026-06-16T09:00
  $ charterclock status abertay calls.lost --measured lost=3 \\
      --measured answered=60 --now 2026-06-18T10:00
  $ charterclock status calvay --stdin --now 2026-07-01T09:00 < cases.csv`;
