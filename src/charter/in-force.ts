import { CharterClockError } from "../errors.js";
import { civilDateOf, civilDayOf } from "../time/civil-date.js";
import type { CivilDay } from "../time/civil-date.js";
import type { ZoneTable } from "../time/zone.js";
import type { Charter, CharterVersion } from "./types.js";

/** The version whose span `[effectiveFrom, effectiveTo)` holds a local date; throws `no-version-in-force`. */
export function versionInForce(charter: Charter, day: CivilDay): CharterVersion {
  const [only] = charter.versions;
  if (only !== undefined && charter.versions.length === 1 && isInForce(only, day)) return only;
  const inForce = charter.versions.filter((version) => isInForce(version, day));
  const [version] = inForce;
  if (version !== undefined && inForce.length === 1) return version;
  const names = (version === undefined ? charter.versions : inForce).map(spanOf).join(", ");
  throw new CharterClockError("no-version-in-force", {
    asked: `The version of ${charter.id} in force on ${civilDateOf(day)}`,
    found: version === undefined ? `none among ${names}` : `${inForce.length} at once: ${names}`,
    remedy: "Give a date inside the span of one version, or a charter that has one for that date",
  });
}

/** The zone table that a version names; throws `unknown-zone`. */
export function zoneOf(charter: Charter, version: CharterVersion): ZoneTable {
  for (const zone of charter.zones) if (zone.id === version.timeZone) return zone;
  throw new CharterClockError("unknown-zone", {
    asked: `The clock of ${charter.id} ${version.version}, which is in ${version.timeZone}`,
    found: `tables for ${charter.zones.map(({ id }) => id).join(", ") || "no zone"}`,
    remedy: 'Put a table of that zone into `zones`; "charterclock/zones" makes one',
  });
}

function isInForce(version: CharterVersion, day: CivilDay): boolean {
  const { effectiveFrom, effectiveTo } = version;
  const starts = effectiveFrom === null || day >= (civilDayOf(effectiveFrom) ?? Infinity);
  return starts && (effectiveTo === null || day < (civilDayOf(effectiveTo) ?? -Infinity));
}

function spanOf(version: CharterVersion): string {
  return `${version.version} [${version.effectiveFrom ?? "open"}, ${version.effectiveTo ?? "open"})`;
}
