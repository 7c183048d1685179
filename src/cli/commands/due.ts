import type { Command } from "commander";
import { computeDeadline } from "../../index.js";
import { answerCases } from "../batch/answer-cases.js";
import type { DeadlineLine } from "../batch/answered-line.js";
import { dueLine } from "../batch/due-line.js";
import { FINE } from "../terminal/exit-code.js";
import { deadlineLines } from "../answers/deadline.js";
import { addCaseOptions, addCountOptions, caseOf, caseOptionsGiven, countingOf } from "../options/case-options.js";
import type { CaseOptions, CountOptions } from "../options/case-options.js";
import { addStandardInput, commitmentFinder, readsStandardInput, requireCommitment } from "../options/case-source.js";
import type { SourceOptions } from "../options/case-source.js";
import { charterNamed } from "../documents/charter.js";
import { jsonLine, say, sayJson } from "../terminal/session.js";
import type { Session } from "../terminal/session.js";
import type { JsonOutputs } from "./json-output.js";

interface DueOptions extends CaseOptions, CountOptions, SourceOptions {
  readonly notices?: true;
}

/** Adds `due`: when a promise runs out. */
export function addDue(program: Command, session: Session): void {
  const command = program
    .command("due")
    .description("When a promise is due: date and time, notices, proof")
    .argument("<charter>", "id of a bundled charter, or path of a file or folder")
    .argument("[commitment]", "row id or slug; - reads cases from standard input");
  addStandardInput(addCountOptions(addCaseOptions(command)))
    .option("--notices", "explain every notice")
    .addHelpText("after", EXAMPLES)
    .action(async (charterName: string, commitmentName: string | undefined, _options: unknown, self: Command) => {
      const options = self.optsWithGlobals<DueOptions>();
      const charter = await charterNamed(charterName, session.io);
      const counting = await countingOf(options, session.io);
      if (readsStandardInput(commitmentName, options, caseOptionsGiven(options))) {
        session.exitCode = await answerCases(session, options, {
          json: (about, deadline) => jsonLine<DeadlineLine>({ ...about, deadline }),
          commitmentOf: commitmentFinder(charter, commitmentName),
          answer: ({ subject }) => computeDeadline(charter, subject, counting),
          line: dueLine,
          exitCode: () => FINE,
        });
        return;
      }
      const deadline = computeDeadline(charter, caseOf(requireCommitment(charter, commitmentName), options), counting);
      if (options.json) await sayJson<JsonOutputs["due"]>(session, deadline);
      else await say(session, deadlineLines(deadline, options.notices ? "all" : "short", session));
    });
}

const EXAMPLES = `
Examples:
  $ charterclock due calvay repairs.routine --received 2026-06-10T10:20
  $ charterclock due calvay CAL-12 --on-date 2026-01-31
  $ charterclock due calvay repairs.routine --received "10/06/2026 10:20" --date-style uk
  $ charterclock due calvay repairs.routine --received 2026-06-10T10:20 \\
      --pause 2026-06-11T09:00..2026-06-16T17:00 --notices
  $ charterclock due calvay --stdin < cases.csv`;
