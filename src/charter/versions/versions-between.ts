import { civilDayOf } from "../../time/civil-date.js";
import type { CivilDay } from "../../time/civil-date.js";
import { versionIfAny } from "./in-force.js";
import type { Charter, CharterVersion } from "../charter.js";

/** Dates from `first` through `last`, on all of which one version is in force. */
export interface VersionPart {
  readonly version: CharterVersion;
  readonly first: CivilDay;
  readonly last: CivilDay;
}

/** The versions in force from one day through another, in order; days on which none is in force are left out. */
export function versionsBetween(charter: Charter, first: CivilDay, last: CivilDay): readonly VersionPart[] {
  const changes = charter.versions
    .flatMap(({ effectiveFrom, effectiveTo }) => [effectiveFrom, effectiveTo])
    .map((date) => (date == null ? undefined : civilDayOf(date)))
    .filter((day) => day !== undefined && day > first && day <= last) as CivilDay[];
  const starts = [...new Set([first, ...changes])].sort((a, b) => a - b);
  const spans: VersionPart[] = [];
  starts.forEach((start, index) => {
    const version = versionIfAny(charter, start);
    if (version === undefined) return;
    const end = (starts[index + 1] ?? last + 1) - 1;
    const before = spans[spans.length - 1];
    if (before?.version === version && before.last === start - 1) spans[spans.length - 1] = { ...before, last: end };
    else spans.push({ version, first: start, last: end });
  });
  return spans;
}
