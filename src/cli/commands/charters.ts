import type { Command } from "commander";
import { spansOf } from "../../charter/versions/version-spans.js";
import type { Charter, CharterVersion } from "../../index.js";
import { civilDateOf } from "../../time/civil-date.js";
import { plainDateWords } from "../../words/dates.js";
import { charterList, countsOf } from "../answers/charter-list.js";
import { cell, row, widthOf } from "../terminal/table.js";
import { CHARTERS, OVERLAYS } from "../documents/bundled.js";
import { say, sayJson } from "../terminal/session.js";
import type { GlobalOptions, Session } from "../terminal/session.js";
import { several } from "../../words/counts.js";
import type { JsonOutputs } from "./json-output.js";

/** Adds `charters`: which charters come with the package. */
export function addCharters(program: Command, session: Session): void {
  program
    .command("charters")
    .description("List the charters and overlays that come with the package")
    .action(async (_options: unknown, command: Command) => {
      const { json } = command.optsWithGlobals<GlobalOptions>();
      if (json) await sayJson<JsonOutputs["charters"]>(session, charterList(CHARTERS, OVERLAYS));
      else
        await say(session, [
          ...CHARTERS.flatMap((charter) => [...rowOf(charter, session), ""]),
          ...overlayLines(session),
        ]);
    });
}

function rowOf(charter: Charter, { style, width }: Session): string[] {
  const idWidth = widthOf(
    CHARTERS.map(({ id }) => id),
    20,
  );
  const rest = width - idWidth - 2;
  const [first] = charter.versions;
  const details = charter.versions.flatMap((version) => [
    ...cell(
      `${version.version}: ${spanWords(charter, version)}; holidays of ${version.divisions.join(", ")}`,
      rest,
      style.plain,
    ),
    ...cell(`${version.commitments.length} commitments: ${countsWords(version)}`, rest, style.quiet),
  ]);
  const landlord = cell(first?.landlord ?? "", rest, style.strong);
  return row([cell(charter.id, idWidth, style.received), [...landlord, ...details]], [idWidth, rest]);
}

function spanWords(charter: Charter, version: CharterVersion): string {
  const span = spansOf(charter).find((one) => one.version === version);
  if (span === undefined) return "superseded, never in force";
  const from = Number.isFinite(span.from) ? `from ${plainDateWords(civilDateOf(span.from))}` : undefined;
  const until = Number.isFinite(span.until)
    ? `until ${plainDateWords(civilDateOf(span.until))} (not included)`
    : undefined;
  return `in force ${[from, until].filter((words) => words !== undefined).join(" ") || "on any date"}`;
}

function overlayLines({ style, width }: Session): string[] {
  const ids = widthOf(
    OVERLAYS.map(({ id }) => id),
    30,
  );
  const rest = width - ids - 4;
  const rows = OVERLAYS.map(({ id, title, charter }) => {
    const words = charter === undefined ? title : `${title} (${charter})`;
    return row([cell(id, ids, style.received), cell(words, rest, style.plain)], [ids, rest]);
  });
  return [style.strong("Overlays, for --overlay"), ...rows.flat().map((line) => `  ${line}`)];
}

function countsWords(version: CharterVersion): string {
  const { deadline, recurring, threshold, standard } = countsOf(version);
  const counts = [
    { amount: deadline, words: several(deadline, "deadline") },
    { amount: recurring, words: `${recurring} recurring` },
    { amount: threshold, words: several(threshold, "threshold") },
    { amount: standard, words: several(standard, "standard") },
  ];
  return counts
    .filter(({ amount }) => amount > 0)
    .map(({ words }) => words)
    .join(", ");
}
