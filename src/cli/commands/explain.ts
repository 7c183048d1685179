import type { Command } from "commander";
import { explain } from "../../index.js";
import type { Charter, ExplainOptions, Options as Counting } from "../../index.js";
import { addCaseOptions, addCountOptions, caseOf, caseOptionsGiven, countingOf } from "../options/case-options.js";
import type { CaseOptions, CountOptions } from "../options/case-options.js";
import { addDutyOptions, dutyOf } from "../options/duty-options.js";
import type { DutyOptions } from "../options/duty-options.js";
import { explanationLines, occurrenceExplanationLines, pausedLines } from "../answers/explanation.js";
import type { Lengths } from "../answers/explanation.js";
import { headingOf, unknownLines } from "../answers/occurrences.js";
import { charterNamed, commitmentNamed } from "../documents/charter.js";
import { readMoment } from "../options/moment.js";
import { readSide } from "../options/span.js";
import { Refusal } from "../terminal/refusal.js";
import { say, sayJson } from "../terminal/session.js";
import type { Session } from "../terminal/session.js";
import type { JsonOutputs } from "./json-output.js";

interface Options extends CaseOptions, CountOptions, DutyOptions {
  readonly after?: string;
  readonly now?: string;
  readonly all?: true;
  readonly notices?: true;
}

/** Adds `explain`: why a promise, or a recurring duty, runs out when it does. */
export function addExplain(program: Command, session: Session): void {
  const command = program
    .command("explain")
    .description("Why this date: the weeks from receipt to due date, day by day")
    .argument("<charter>", "id of a bundled charter, or path of a file or folder")
    .argument("<commitment>", "row id or slug");
  addCountOptions(addDutyOptions(addCaseOptions(command)))
    .option("--after <when>", "for a recurring duty: explain the next occurrence after this moment")
    .option("--now <when>", 'for a paused case: show the days through this moment; "now": this computer\'s clock')
    .option("--notices", "explain every notice")
    .option("--all", "show every week and day, however many")
    .addHelpText("after", EXAMPLES)
    .action(async (charterName: string, commitmentName: string, _options: unknown, self: Command) => {
      const options = self.optsWithGlobals<Options>();
      const charter = await charterNamed(charterName, session.io);
      const counting = await countingOf(options, session.io);
      const answerOf = isDuty(options) ? ofDuty : ofCase;
      const answered = answerOf(charter, commitmentName, options, counting, session);
      if (options.json) await sayJson<JsonOutputs["explain"]>(session, answered.json);
      else await say(session, answered.lines());
    });
}

/** An answer as data, and how to say it in lines. */
interface Answered {
  readonly json: JsonOutputs["explain"];
  readonly lines: () => string[];
}

function ofCase(charter: Charter, name: string, options: Options, counting: Counting, session: Session): Answered {
  const subject = caseOf(commitmentNamed(charter, name).id, options);
  const explanation = explain(charter, subject, { ...counting, ...nowOf(options, session) });
  const lines = (): string[] =>
    "deadline" in explanation
      ? explanationLines(explanation, lengthsOf(options), session)
      : pausedLines(explanation, lengthsOf(options), session);
  return { json: explanation, lines };
}

function ofDuty(charter: Charter, name: string, options: Options, counting: Counting, session: Session): Answered {
  const commitment = commitmentNamed(charter, name);
  const after = readSide(requireAfter(options), "last", options.dateStyle, "The moment to look from (--after)");
  const explanation = explain(charter, dutyOf(commitment.id, options), { ...counting, after });
  const lines = (): string[] => {
    if (explanation === undefined)
      return [...headingOf(commitment, session), "", "  The duty has ended; there are no occurrences after that."];
    if ("reason" in explanation) return [...headingOf(commitment, session), "", ...unknownLines(explanation, session)];
    return occurrenceExplanationLines(explanation, commitment, lengthsOf(options), session);
  };
  return { json: explanation ?? { state: "ended" }, lines };
}

function nowOf({ now, dateStyle }: Options, { io }: Session): Pick<ExplainOptions, "now"> {
  if (now === undefined) return {};
  return { now: now === "now" ? io.now() : readMoment(now, dateStyle, "The moment that counts as now (--now)") };
}

function isDuty({ anchored, done, ended, after }: Options): boolean {
  return [anchored, done, ended, after].some((option) => option !== undefined);
}

function requireAfter(options: Options): string {
  const given = [...caseOptionsGiven(options), ...(options.now === undefined ? [] : ["--now"])];
  if (options.after !== undefined && given.length === 0) return options.after;
  const isMixed = given.length > 0;
  throw new Refusal("usage", {
    asked: "Which occurrence of a duty to explain",
    found: isMixed ? `${given.join(", ")}, which is only for a case` : "no --after",
    remedy: isMixed
      ? "Leave it out, or leave out --anchored, --done, --ended and --after"
      : "Give --after 2026-06-16T12:00 for the next one after that moment",
  });
}

function lengthsOf({ all, notices }: Options): Lengths {
  return { days: all ? "all" : "short", notices: notices ? "all" : "short" };
}

const EXAMPLES = `
Examples:
  $ charterclock explain calvay repairs.routine --received 2026-06-10T10:20
  $ charterclock explain calvay repairs.routine --received 2026-06-10T10:20 \\
      --overlay glasgow-office --pause 2026-06-11T09:00..2026-06-16T17:00
  $ charterclock explain calvay progress.update --anchored 2026-06-16 \\
      --after 2026-06-24`;
