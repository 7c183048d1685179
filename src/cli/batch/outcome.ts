import { visible } from "../../unseen.js";
import type { StatedCase } from "../options/stated-case.js";
import { COULD_NOT_RUN } from "../terminal/exit-code.js";
import type { ExitCode } from "../terminal/exit-code.js";
import { failureOf } from "../terminal/failure.js";
import type { Failure } from "../terminal/failure.js";
import type { DateStyle } from "../terminal/date-style.js";
import { jsonLine } from "../terminal/session.js";
import type { AboutLine, UnansweredLine } from "./answered-line.js";
import { caseOfFields } from "./case-of-fields.js";
import type { NumberedLine } from "./lines.js";
import type { Fields, RecordReader } from "./records.js";

/** How a command answers one case. */
export interface Answering<Answer> {
  /** The answer as one line of JSON. */
  readonly json: (about: AboutLine, answer: Answer) => string;
  readonly commitmentOf: (name: unknown) => string;
  readonly answer: (one: StatedCase) => Answer;
  /** The answer as one line of text. */
  readonly line: (answer: Answer) => string;
  readonly exitCode: (answer: Answer) => ExitCode;
}

/** What became of one line: its answer or its failure, in both forms. */
export interface Outcome {
  readonly code: ExitCode;
  readonly text: string;
  readonly json: string;
  readonly failure?: Failure;
}

/** Answers one line, or says why not; it never throws. */
export function outcomeOf<Answer>(
  line: NumberedLine,
  reader: RecordReader,
  style: DateStyle,
  { json, commitmentOf, answer, line: lineOf, exitCode }: Answering<Answer>,
): Outcome {
  let reference: string | undefined;
  const about = (): AboutLine => ({ line: line.number, ...(reference === undefined ? {} : { reference }) });
  const textOf = (words: string): string =>
    visible(`${String(line.number).padStart(5)}  ${words}${reference === undefined ? "" : `  ${reference}`}`);
  try {
    const fields = reader.read(line);
    reference = referenceOf(fields);
    const answered = answer(caseOfFields(fields, style, commitmentOf));
    return { code: exitCode(answered), text: textOf(lineOf(answered)), json: json(about(), answered) };
  } catch (error) {
    const failure = failureOf(error);
    const text = textOf(`not answered: ${failure.code}`);
    return { code: COULD_NOT_RUN, text, json: jsonLine<UnansweredLine>({ ...about(), error: failure }), failure };
  }
}

function referenceOf({ reference }: Fields): string | undefined {
  if (reference === undefined || typeof reference === "string") return reference;
  return JSON.stringify(reference);
}
