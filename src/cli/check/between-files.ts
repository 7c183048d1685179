import { namedTexts } from "./named-texts.js";
import type { NamedFile } from "./named-texts.js";
import { placingIn } from "../documents/positions.js";
import type { FileReport } from "./report.js";
import { sameNames } from "./same-names.js";
import type { FileProblem } from "./same-names.js";
import { betweenVersions } from "./spans.js";

/** The reports of files with what they have to do with each other: names that stand twice, overlaps and gaps. */
export function withBetweenFiles(
  reports: readonly FileReport[],
  texts: ReadonlyMap<string, string>,
): readonly FileReport[] {
  const named = namedTexts(reports.flatMap((report) => namedFileOf(report, texts)));
  const names = sameNames(named);
  const { overlaps, gaps } = betweenVersions(
    named.filter(({ file, at }) => names.every((name) => name.file !== file || !name.path.startsWith(`${at}.`))),
  );
  return reports.map((report) => {
    const text = texts.get(report.file);
    if ("error" in report || text === undefined) return report;
    const placed = placedIn(report.file, text);
    return {
      ...report,
      problems: [...report.problems, ...placed([...names, ...overlaps])],
      warnings: [...report.warnings, ...placed(gaps)],
    };
  });
}

/** A file to look at; one whose name is taken by a released file has been told so already. */
function namedFileOf(report: FileReport, texts: ReadonlyMap<string, string>): readonly NamedFile[] {
  const text = texts.get(report.file);
  if ("error" in report || text === undefined || report.release?.state === "name-taken") return [];
  return [{ file: report.file, text, kind: report.kind }];
}

function placedIn(
  file: string,
  text: string,
): (problems: readonly FileProblem[]) => Exclude<FileReport, { error: unknown }>["problems"] {
  const place = placingIn(text);
  return (problems) => problems.filter((problem) => problem.file === file).map(place);
}
