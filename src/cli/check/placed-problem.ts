import type { Problem } from "../../index.js";
import type { Position } from "./positions.js";

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
