import { wrapped } from "../terminal/wrap.js";
import { changedLines } from "../release/changed-lines.js";
import type { Release } from "../release/release.js";
import type { Session } from "../terminal/session.js";
import type { PlacedProblem } from "../terminal/placed-problem.js";
import type { FileReport, LockReport, Report } from "./report.js";
import { visible } from "../../unseen.js";
import { several } from "../../words/counts.js";

type Dress = Pick<Session, "style" | "width">;

/** A report as the terminal shows it: each file with its problems and warnings, then the locks. */
export function reportLines({ files, locks }: Report, session: Dress): readonly string[] {
  return [...files.flatMap((file) => fileLines(file, session)), ...locks.flatMap((lock) => lockLines(lock, session))];
}

/** What was found in one file. */
export function fileLines(report: FileReport, session: Dress): readonly string[] {
  const file = visible(report.file);
  if ("error" in report) return [`${file}: ${session.style.bad("not read")}`];
  const { kind, problems, warnings, release } = report;
  const said = [
    ...(kind === undefined ? [] : [kind]),
    ...releaseWords(release, session),
    countWords(problems, warnings, session),
  ];
  const lines = problems.map((problem) => problemLines(file, problem, session));
  // What the lock says is the first of the problems.
  const [first = [], ...others] = lines;
  return [
    `${file}: ${said.join(", ")}`,
    ...first,
    ...(release?.state === "changed" ? changedLines(release, session) : []),
    ...others.flat(),
    ...warnings.flatMap((warning) => problemLines(file, warning, session, "warning: ")),
  ];
}

function lockLines({ file, released, checked, problems }: LockReport, session: Dress): readonly string[] {
  const what = `lock, ${checked} of ${several(released, "released document")} checked`;
  return [
    `${visible(file)}: ${what}, ${countWords(problems, [], session)}`,
    ...problems.flatMap((problem) => problemLines(file, problem, session)),
  ];
}

function releaseWords(release: Release | undefined, { style }: Dress): readonly string[] {
  if (release?.state === "released") return ["released"];
  return release?.state === "not-released" ? [style.quiet("not released yet")] : [];
}

function countWords(problems: readonly unknown[], warnings: readonly unknown[], { style }: Dress): string {
  const counts = [
    ...(problems.length === 0 ? [] : [style.bad(several(problems.length, "problem"))]),
    ...(warnings.length === 0 ? [] : [style.warning(several(warnings.length, "warning"))]),
  ];
  return counts.length === 0 ? style.good("no problems") : counts.join(", ");
}

function problemLines(
  file: string,
  { path, message, line, column }: PlacedProblem,
  { style, width }: Dress,
  mark = "",
): readonly string[] {
  return [
    `  ${style.quiet(`${file}:${line}:${column}`)}  ${style.strong(path)}`,
    ...wrapped(visible(`${mark}${message}`), width - 4).map((text) => `    ${text}`),
  ];
}
