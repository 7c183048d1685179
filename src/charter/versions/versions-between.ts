import { CharterClockError } from "../../errors.js";
import { civilDayOf } from "../../time/civil-date.js";
import type { CivilDay } from "../../time/civil-date.js";
import { versionInForce } from "./in-force.js";
import type { Charter, CharterVersion } from "../types.js";

/** Dates from `first` through `last`, on all of which one version is in force. */
export interface VersionSpan {
  readonly version: CharterVersion;
  readonly first: CivilDay;
  readonly last: CivilDay;
}

/** The versions in force from one day through another, in order; days on which none is in force are left out. */
export function versionsBetween(charter: Charter, first: CivilDay, last: CivilDay): readonly VersionSpan[] {
  const changes = charter.versions
    .flatMap(({ effectiveFrom, effectiveTo }) => [effectiveFrom, effectiveTo])
    .map((date) => (date == null ? undefined : civilDayOf(date)))
    .filter((day) => day !== undefined && day > first && day <= last) as CivilDay[];
  const starts = [...new Set([first, ...changes])].sort((a, b) => a - b);
  const spans: VersionSpan[] = [];
  starts.forEach((start, index) => {
    const version = versionOn(charter, start);
    if (version === undefined) return;
    const end = (starts[index + 1] ?? last + 1) - 1;
    const before = spans[spans.length - 1];
    if (before?.version === version && before.last === start - 1) spans[spans.length - 1] = { ...before, last: end };
    else spans.push({ version, first: start, last: end });
  });
  return spans;
}

/** The version in force on a day, if there is one; more than one is still an error. */
function versionOn(charter: Charter, day: CivilDay): CharterVersion | undefined {
  try {
    return versionInForce(charter, day);
  } catch (error) {
    const isNone = error instanceof CharterClockError && error.code === "no-version-in-force";
    if (isNone && !charter.versions.some((version) => holds(version, day))) return undefined;
    throw error;
  }
}

function holds({ effectiveFrom, effectiveTo }: CharterVersion, day: CivilDay): boolean {
  const starts = effectiveFrom == null || day >= (civilDayOf(effectiveFrom) ?? Infinity);
  return starts && (effectiveTo == null || day < (civilDayOf(effectiveTo) ?? -Infinity));
}
