import type { Command } from "commander";
import { explain } from "../../index.js";
import type { Explanation } from "../../index.js";
import { addCaseOptions, addCountOptions, caseOf, countingOf } from "../options/case-options.js";
import type { CaseOptions, CountOptions } from "../options/case-options.js";
import { requireCommitment } from "../options/case-source.js";
import { dayList } from "../answers/day-list.js";
import { deadlineFacts, deadlineHeading, groundFacts } from "../answers/deadline.js";
import { factLines } from "../terminal/facts.js";
import { weekPicture } from "../answers/week-picture.js";
import { charterNamed } from "../documents/charter.js";
import { say, sayJson } from "../terminal/session.js";
import type { Session } from "../terminal/session.js";

interface Options extends CaseOptions, CountOptions {
  readonly all?: true;
  readonly notices?: true;
}

/** Adds `explain`: why a promise runs out when it does. */
export function addExplain(program: Command, session: Session): void {
  const command = program
    .command("explain")
    .description("Why this date: the weeks from receipt to due date, day by day")
    .argument("<charter>", "id of a bundled charter, or path of a file or folder")
    .argument("<commitment>", "row id or slug");
  addCountOptions(addCaseOptions(command))
    .option("--notices", "explain every notice")
    .option("--all", "show every week and day of a long time")
    .addHelpText("after", EXAMPLES)
    .action(async (charterName: string, commitmentName: string, _options: unknown, self: Command) => {
      const options = self.optsWithGlobals<Options>();
      const charter = await charterNamed(charterName, session.io);
      const subject = caseOf(requireCommitment(charter, commitmentName), options);
      const explanation = explain(charter, subject, await countingOf(options, session.io));
      if (options.json) await sayJson(session, explanation);
      else await say(session, lines(explanation, options, session));
    });
}

function lines({ deadline, days }: Explanation, { all, notices }: Options, session: Session): string[] {
  const length = all ? "all" : "short";
  return [
    ...deadlineHeading(deadline, session),
    "",
    ...factLines(deadlineFacts(deadline, session), session),
    "",
    ...weekPicture(days, length, session),
    "",
    ...dayList(days, length, session),
    "",
    ...factLines(groundFacts(deadline, notices ? "all" : "short", session), session),
  ];
}

const EXAMPLES = `
Examples:
  $ charterclock explain calvay repairs.routine --received 2026-06-10T10:20
  $ charterclock explain calvay repairs.routine --received 2026-06-10T10:20 \\
      --overlay glasgow-office --pause 2026-06-11T09:00..2026-06-16T17:00`;
