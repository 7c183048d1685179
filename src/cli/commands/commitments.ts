import { Option } from "commander";
import type { Command } from "commander";
import { versionInForce } from "../../charter/versions/in-force.js";
import { spansOf } from "../../charter/versions/version-spans.js";
import type { Charter, CharterVersion, Commitment } from "../../index.js";
import { civilDayOf } from "../../time/civil-date.js";
import { promiseWords } from "../../words/promises.js";
import { commitmentList } from "../answers/commitment-list.js";
import { cell, row, widthOf } from "../terminal/table.js";
import { charterNamed } from "../documents/charter.js";
import { readDateAlone } from "../options/moment.js";
import { say, sayJson } from "../terminal/session.js";
import type { GlobalOptions, Session } from "../terminal/session.js";
import type { JsonOutputs } from "./json-output.js";

const KINDS: readonly Commitment["kind"][] = ["deadline", "recurring", "threshold", "standard"];

interface Options extends GlobalOptions {
  readonly kind?: Commitment["kind"];
  readonly search?: string;
  readonly on?: string;
}

/** Adds `commitments`: what one charter promises. */
export function addCommitments(program: Command, session: Session): void {
  program
    .command("commitments")
    .description("List what a charter promises: row id, slug, kind, time, title, clause")
    .argument("<charter>", "id of a bundled charter, or path of a file or folder")
    .addOption(new Option("--kind <kind>", "only this kind").choices(KINDS))
    .option("--search <words>", "only those with these words, in any column")
    .option("--on <date>", "the version in force on this date; default: the last one")
    .addHelpText("after", EXAMPLES)
    .action(async (name: string, _options: unknown, command: Command) => {
      const options = command.optsWithGlobals<Options>();
      const charter = await charterNamed(name, session.io);
      const version = versionOf(charter, options);
      const found = version.commitments.filter((commitment) => isWanted(commitment, options));
      if (options.json) {
        await sayJson<JsonOutputs["commitments"]>(session, commitmentList(charter, version, found));
      } else {
        await say(session, [...table(found, session), ...closing(version, found.length)]);
      }
    });
}

function versionOf(charter: Charter, { on, dateStyle }: Options): CharterVersion {
  const last = spansOf(charter).at(-1)?.version;
  if (on === undefined && last !== undefined) return last;
  const date = readDateAlone(on ?? "", dateStyle, "The date of the version");
  return versionInForce(charter, civilDayOf(date) ?? NaN);
}

function isWanted(commitment: Commitment, { kind, search = "" }: Options): boolean {
  if (kind !== undefined && commitment.kind !== kind) return false;
  const { id, slug, title, clause, tags = [] } = commitment;
  const text = [id, slug, title, clause, promiseWords(commitment), ...tags].join(" ").toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function table(commitments: readonly Commitment[], { style, width }: Session): string[] {
  const ids = widthOf(
    commitments.map(({ id }) => id),
    10,
  );
  const names = widthOf(
    commitments.flatMap((one) => [one.slug, promiseWords(one)]),
    30,
  );
  const rest = width - ids - names - 4;
  return commitments.flatMap((commitment) => {
    const { id, slug, kind, title, clause } = commitment;
    return row(
      [
        cell(id, ids, style.received),
        [...cell(slug, names, style.strong), ...cell(promiseWords(commitment), names, style.plain)],
        [...cell(title, rest, style.strong), ...cell(`${kind}: ${clause}`, rest, style.quiet)],
      ],
      [ids, names, rest],
    );
  });
}

function closing(version: CharterVersion, found: number): string[] {
  const all = version.commitments.length;
  const of = `of ${version.id} ${version.version}`;
  if (found === 0) return [`None of the ${all} commitments ${of}.`];
  return ["", `${found === all ? "All" : `${found} of`} ${all} commitments ${of}.`];
}

const EXAMPLES = `
Examples:
  $ charterclock commitments calvay --kind threshold
  $ charterclock commitments calvay --search "repair working"`;
