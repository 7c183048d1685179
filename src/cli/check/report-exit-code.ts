import { BAD_NEWS, COULD_NOT_RUN, FINE, gravest } from "../terminal/exit-code.js";
import type { ExitCode } from "../terminal/exit-code.js";
import type { FileReport, Report } from "./report.js";

/** Whether warnings count as problems. */
export type Strictness = "strict" | "lenient";

/** How a check ends: 2 where a file could not be read, 1 where there is a problem (or, strictly, a warning), else 0. */
export function exitCodeOf({ files, locks }: Report, strictness: Strictness): ExitCode {
  const ofLocks = locks.map(({ problems }): ExitCode => (problems.length === 0 ? FINE : BAD_NEWS));
  return gravest([...files.map((file) => exitCodeOfFile(file, strictness)), ...ofLocks]);
}

function exitCodeOfFile(file: FileReport, strictness: Strictness): ExitCode {
  if ("error" in file) return COULD_NOT_RUN;
  const counted = strictness === "strict" ? [...file.problems, ...file.warnings] : file.problems;
  return counted.length === 0 ? FINE : BAD_NEWS;
}
