import { gravest } from "../terminal/exit-code.js";
import type { ExitCode } from "../terminal/exit-code.js";
import { failureOf, warnOf } from "../terminal/failure.js";
import { Refusal } from "../terminal/refusal.js";
import type { GlobalOptions, Session } from "../terminal/session.js";
import { bufferOf } from "../terminal/buffer.js";
import { CASES } from "./columns.js";
import { linesOf } from "./lines.js";
import { outcomeOf } from "./outcome.js";
import type { Answering } from "./outcome.js";
import { readerFor } from "./records.js";
import type { RecordReader } from "./records.js";
import { several } from "../../words/counts.js";

/**
 * Answers every case of standard input: one line in, one line out, in the same order. A line that cannot be answered
 * says so in its place, and the run goes on.
 */
export async function answerCases<Answer>(
  session: Session,
  { json, dateStyle }: GlobalOptions,
  answering: Answering<Answer>,
): Promise<ExitCode> {
  const { io } = session;
  const format = json ? "json" : "text";
  const output = bufferOf(io);
  const codes = new Set<ExitCode>();
  const bad: number[] = [];
  let cases = 0;
  let reader: RecordReader | undefined;
  for await (const line of linesOf(io.input)) {
    if (reader === undefined) {
      reader = readerFor(line, CASES);
      if (reader.hasHeader) continue;
    }
    cases += 1;
    const outcome = outcomeOf(line, reader, dateStyle, answering);
    codes.add(outcome.code);
    // A reader that goes away ends the run with what is known by then.
    session.exitCode = gravest([session.exitCode, outcome.code]);
    await output.add(outcome[format]);
    if (outcome.failure === undefined) continue;
    bad.push(line.number);
    if (format === "json") continue;
    await output.flush();
    warnOf({ ...outcome.failure, message: `line ${line.number}: ${outcome.failure.message}` }, format, io);
  }
  await output.flush();
  if (bad.length > 0) warnOf(failureOf(notAnswered(bad, cases)), format, io);
  return gravest(codes);
}

function notAnswered(bad: readonly number[], cases: number): Refusal {
  const more = bad.length > 10 ? " and others" : "";
  return new Refusal("lines-not-answered", {
    asked: `${several(cases, "case")} from standard input`,
    found: `${bad.length} without an answer, line ${bad.slice(0, 10).join(", ")}${more}`,
    remedy: "Correct these lines; all other cases are answered",
  });
}
