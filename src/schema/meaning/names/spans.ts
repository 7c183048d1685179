import { shown } from "../../../errors.js";
import type { CharterVersion } from "../../../charter/charter.js";
import { isSuperseded } from "../../../charter/versions/version-name.js";
import type { Problem } from "../../../errors.js";
import { jsonPath } from "../../../input/json-path.js";
import { problemAt } from "../places/place.js";
import type { Place } from "../places/place.js";
import { repeated } from "./repeated.js";

/** A version that is in force on no date. */
export function emptySpan(version: Place<CharterVersion>): readonly Problem[] {
  const from = version.at("effectiveFrom").value;
  const to = version.at("effectiveTo");
  if (from == null || to.value == null || from < to.value) return [];
  const wrong = `It starts on ${from} and ends before ${to.value}, so it is never in force`;
  return [
    problemAt(
      to,
      [],
      wrong,
      "Give a later `effectiveTo`, the first date on which it is no longer in force, or leave it out",
    ),
  ];
}

/** Versions of one charter that are not of one charter, have one name, or begin on the same date. */
export function versionsTogether(versions: readonly Place<CharterVersion>[]): readonly Problem[] {
  const ids = versions.map((version) => version.at("id"));
  const first = ids.find(({ text }) => text !== undefined);
  const others = ids.filter(({ text }) => text !== undefined && text !== first?.text);
  return [
    ...others.map((id) =>
      problemAt(
        id,
        [],
        `It is a version of the charter ${shown(id.text)}, but the first one is of ${shown(first?.text)}`,
        "Give the versions of one charter",
      ),
    ),
    ...repeated(
      versions.map((version) => version.at("version")),
      "version",
      "Give each version its own name",
    ),
    ...sameBegins(versions),
  ];
}

/** Versions that begin on one date: the later one would end the earlier before it began. A correction takes the place of its text. */
function sameBegins(versions: readonly Place<CharterVersion>[]): readonly Problem[] {
  const names = versions.flatMap((version) => version.at("version").text ?? []);
  const texts = versions.filter((version) => !isSuperseded(version.at("version").text ?? "", names));
  const begins = texts.map((version) => version.at("effectiveFrom"));
  return begins.flatMap((from, index) => {
    const first = begins.findIndex(({ value }) => value === from.value);
    const other = texts[first];
    if (from.value === undefined || first === index || other === undefined) return [];
    const wrong = `It is in force from ${from.value ?? "the beginning"} on, and so is the version at ${jsonPath(other.path)}`;
    return [problemAt(from, [], wrong, SAME_BEGIN)];
  });
}

const SAME_BEGIN =
  "Start the later version on another date or, if it is a correction, name it with -r2, which supersedes";
