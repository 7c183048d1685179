import type { Command } from "commander";
import { judgePeriod } from "../../index.js";
import type { PeriodStatus } from "../../index.js";
import { readRecords } from "../batch/measured-records.js";
import { addOfficeOptions, countingOf } from "../options/case-options.js";
import type { CountOptions } from "../options/case-options.js";
import { BAD_NEWS, FINE } from "../terminal/exit-code.js";
import { periodLines } from "../answers/period.js";
import { charterNamed, commitmentNamed } from "../documents/charter.js";
import { textOf } from "../documents/json-file.js";
import { readSide } from "../options/span.js";
import { say, sayJson } from "../terminal/session.js";
import type { Session } from "../terminal/session.js";
import type { JsonOutputs } from "./json-output.js";

interface Options extends CountOptions {
  readonly from: string;
  readonly to: string;
  readonly records: string;
}

/** Adds `period`: whether a threshold was kept over a period. */
export function addPeriod(program: Command, session: Session): void {
  const command = program
    .command("period")
    .description("Whether a threshold was kept in a period")
    .argument("<charter>", "id of a bundled charter, or path of a file or folder")
    .argument("<commitment>", "row id or slug of a threshold, or of a promise in seconds, minutes or hours")
    .requiredOption("--from <when>", "when the period begins; a date: its start")
    .requiredOption("--to <when>", "when it ends, not included; a date: its start")
    .option("--records <file>", "the measurements, as CSV or JSON lines; -: standard input", "-");
  addOfficeOptions(command)
    .addHelpText("after", EXAMPLES)
    .action(async (charterName: string, commitmentName: string, _options: unknown, self: Command) => {
      const options = self.optsWithGlobals<Options>();
      const { dateStyle } = options;
      const charter = await charterNamed(charterName, session.io);
      const commitment = commitmentNamed(charter, commitmentName);
      const records = await readRecords(await textOf(options.records, session.io), commitment, dateStyle);
      const period = {
        from: readSide(options.from, "first", dateStyle, "The start of the period (--from)"),
        to: readSide(options.to, "first", dateStyle, "The end of the period (--to)"),
      };
      const status = judgePeriod(
        charter,
        { commitment: commitment.id, records },
        { ...(await countingOf(options, session.io)), ...period },
      );
      session.exitCode = exitCodeOf(status);
      if (options.json) await sayJson<JsonOutputs["period"]>(session, status);
      else await say(session, periodLines(status, commitment, session));
    });
}

function exitCodeOf({ state }: PeriodStatus): typeof FINE | typeof BAD_NEWS {
  return state === "missed" ? BAD_NEWS : FINE;
}

const EXAMPLES = `
Examples:
  $ charterclock period abertay calls.lost --from 2026-04-01 --to 2026-07-01 \\
      --records calls.csv
  $ charterclock period south-western calls.answer --from 2026-06-01 \\
      --to 2026-07-01 < calls.csv`;
