import type { Problem } from "../../index.js";

/** Where something stands in a text, as editors count: from line 1 and column 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A problem of a file, and where it stands in it. */
export interface ProblemInFile extends Problem, Position {
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
