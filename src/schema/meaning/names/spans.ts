import type { CharterVersion } from "../../../charter/types.js";
import type { Problem } from "../../../errors.js";
import { jsonPath } from "../../read/json-path.js";
import { problemAt } from "../places/place.js";
import type { Place } from "../places/place.js";
import { repeated } from "./repeated.js";

/** A version that is in force on no date. */
export function emptySpan(version: Place<CharterVersion>): readonly Problem[] {
  const from = version.at("effectiveFrom").value;
  const to = version.at("effectiveTo");
  if (from == null || to.value == null || from < to.value) return [];
  const wrong = `It starts on ${from} and ends before ${to.value}, so it is in force on no date`;
  return [problemAt(to, [], wrong, "Let `effectiveTo`, the first date on which it no longer is, be later, or null")];
}

/** Versions of one charter that are not of one charter, have one name, or are in force on the same date. */
export function versionsTogether(versions: readonly Place<CharterVersion>[]): readonly Problem[] {
  const ids = versions.map((version) => version.at("id"));
  const first = ids.find(({ text }) => text !== undefined);
  const others = ids.filter(({ text }) => text !== undefined && text !== first?.text);
  return [
    ...others.map((id) =>
      problemAt(
        id,
        [],
        `It is of the charter ${JSON.stringify(id.text)}, the first version of ${JSON.stringify(first?.text)}`,
        "Give the versions of one charter",
      ),
    ),
    ...repeated(
      versions.map((version) => version.at("version")),
      "version",
      "Give each version a name of its own",
    ),
    ...overlaps(versions),
  ];
}

/** A span of a version as texts that compare as dates do; open sides reach beyond every date. */
interface Span {
  readonly version: Place<CharterVersion>;
  readonly from: string;
  readonly to: string;
}

function overlaps(versions: readonly Place<CharterVersion>[]): readonly Problem[] {
  const spans = versions.flatMap((version): readonly Span[] => {
    const from = version.at("effectiveFrom").value;
    const to = version.at("effectiveTo").value;
    return from === undefined || to === undefined ? [] : [{ version, from: from ?? "", to: to ?? "~" }];
  });
  const sorted = [...spans].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  let last: Span | undefined;
  return sorted.flatMap((span) => {
    const before = last;
    if (before === undefined || span.to > before.to) last = span;
    if (before === undefined || span.from >= before.to) return [];
    const from = span.version.at("effectiveFrom");
    const until = before.to === "~" ? "without end" : `until before ${before.to}`;
    const other = `the version at ${jsonPath(before.version.path)} is in force ${until}`;
    const wrong = `It is in force from ${span.from || "the beginning"} on, while ${other}`;
    return [problemAt(from, [], wrong, "End the earlier version, by its `effectiveTo`, where the later one starts")];
  });
}
