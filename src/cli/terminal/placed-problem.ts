import type { Problem, TextPosition } from "../../index.js";

/** A problem of a text, and where it is in it. */
export interface PlacedProblem extends TextPosition {
  /** Its JSON path in the document. */
  readonly path: string;
  /** What is wrong and what to do, for people. */
  readonly message: string;
}

/** A problem of a file, and where it is in it. */
export interface ProblemInFile extends PlacedProblem {
  /** The file, as it was named. */
  readonly file: string;
}

/** A problem in words, with its place in the file where that is known: `mine.json:5:61 $.add[0].on: Expected …`. */
export function problemWords(problem: Problem): string {
  const where = isInFile(problem) ? `${problem.file}:${problem.line}:${problem.column} ` : "";
  return `${where}${problem.path}: ${problem.message}`;
}

function isInFile(problem: Problem): problem is ProblemInFile {
  return "file" in problem;
}
