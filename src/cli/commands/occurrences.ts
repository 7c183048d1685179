import type { Command } from "commander";
import { nextOccurrence, occurrencesOf } from "../../index.js";
import type { OccurrenceOptions, Occurrences } from "../../index.js";
import { addCountOptions, countingOf } from "../options/case-options.js";
import type { CountOptions } from "../options/case-options.js";
import { addDutyOptions, dutyOf } from "../options/duty-options.js";
import type { DutyOptions } from "../options/duty-options.js";
import { BAD_NEWS, FINE } from "../terminal/exit-code.js";
import type { ExitCode } from "../terminal/exit-code.js";
import { nextLines, occurrenceLines } from "../answers/occurrences.js";
import { charterNamed, commitmentNamed } from "../documents/charter.js";
import { readMoment } from "../options/moment.js";
import { readSide } from "../options/span.js";
import { Refusal } from "../terminal/refusal.js";
import { say, sayJson } from "../terminal/session.js";
import type { Session } from "../terminal/session.js";
import type { JsonOutputs } from "./json-output.js";

interface Options extends CountOptions, DutyOptions {
  readonly from?: string;
  readonly through?: string;
  readonly now?: string;
  readonly after?: string;
  readonly notices?: true;
}

/** Adds `occurrences`: when a recurring duty is due, and whether it was kept. */
export function addOccurrences(program: Command, session: Session): void {
  const command = program
    .command("occurrences")
    .description("When a recurring duty is due, and which occurrences were kept")
    .argument("<charter>", "id of a bundled charter, or path of a file or folder")
    .argument("<commitment>", "row id or slug");
  addCountOptions(addDutyOptions(command))
    .option("--through <when>", "the last moment; a date: its end")
    .option("--from <when>", "the first moment; default: the anchor")
    .option("--after <when>", "only the next one after this moment, instead of a span")
    .option("--now <when>", 'judge each at this moment: kept, missed or open; "now": this computer\'s clock')
    .option("--notices", "explain every notice")
    .addHelpText("after", EXAMPLES)
    .action(async (charterName: string, commitmentName: string, _options: unknown, self: Command) => {
      const options = self.optsWithGlobals<Options>();
      const charter = await charterNamed(charterName, session.io);
      const commitment = commitmentNamed(charter, commitmentName);
      const subject = dutyOf(commitment.id, options);
      const counting = await countingOf(options, session.io);
      if (options.after !== undefined) {
        const after = readSide(options.after, "last", options.dateStyle, "The moment to look from (--after)");
        const next = nextOccurrence(charter, subject, { ...counting, after }) ?? ENDED;
        if (options.json) await sayJson<JsonOutputs["occurrences"]>(session, next);
        else await say(session, nextLines(next, commitment, session));
        return;
      }
      const found = occurrencesOf(charter, subject, { ...counting, ...spanOf(options, session) });
      session.exitCode = exitCodeOf(found);
      if (options.json) await sayJson<JsonOutputs["occurrences"]>(session, found);
      else await say(session, occurrenceLines(found, commitment, options.notices ? "all" : "short", session));
    });
}

const ENDED = { state: "ended" } as const;

function spanOf(
  { from, through, now, dateStyle }: Options,
  { io }: Session,
): Pick<OccurrenceOptions, "from" | "through" | "now"> {
  if (through === undefined) {
    throw new Refusal("usage", {
      asked: "When a recurring duty is due",
      found: "neither --through nor --after",
      remedy: "Give the end of the span, --through 2026-12-31, or --after 2026-06-16T12:00 for the next one",
    });
  }
  return {
    through: readSide(through, "last", dateStyle, "The end of the span (--through)"),
    ...(from === undefined ? {} : { from: readSide(from, "first", dateStyle, "The start of the span (--from)") }),
    ...(now === undefined
      ? {}
      : { now: now === "now" ? io.now() : readMoment(now, dateStyle, "The moment of the status (--now)") }),
  };
}

/** Bad news is a time that it was missed. */
function exitCodeOf(found: Occurrences): ExitCode {
  return found.state === "known" && found.occurrences.some(({ state }) => state === "missed") ? BAD_NEWS : FINE;
}

const EXAMPLES = `
Examples:
  $ charterclock occurrences calvay CAL-06 --anchored 2026-06-16 \\
      --through 2026-07-31
  $ charterclock occurrences abertay tenants.contact --anchored 2020-03-15 \\
      --done 2021-03-01T09:00 --through 2024-12-31 --now 2024-01-01T09:00
  $ charterclock occurrences abertay tenants.contact --anchored 2025-09-02 \\
      --after 2026-06-16T12:00`;
