import { BAD_NEWS, COULD_NOT_RUN, FINE, gravest } from "../exit-code.js";
import type { ExitCode } from "../exit-code.js";
import type { FileReport, Report } from "./report.js";

/** How a check ends: 2 where a file could not be read, 1 where there is a problem, else 0. */
export function exitCodeOf({ files, locks }: Report): ExitCode {
  const ofLocks = locks.map(({ problems }): ExitCode => (problems.length === 0 ? FINE : BAD_NEWS));
  return gravest([...files.map(exitCodeOfFile), ...ofLocks]);
}

function exitCodeOfFile(file: FileReport): ExitCode {
  if ("error" in file) return COULD_NOT_RUN;
  return file.problems.length === 0 ? FINE : BAD_NEWS;
}
