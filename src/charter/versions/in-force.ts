import { CharterClockError } from "../../errors.js";
import { civilDateOf } from "../../time/civil-date.js";
import type { CivilDay } from "../../time/civil-date.js";
import type { ZoneTable } from "../../time/zone.js";
import type { Charter, CharterVersion } from "../charter.js";
import { spansOf } from "./version-spans.js";
import type { VersionSpan } from "./version-spans.js";

/**
 * The version in force on a local date: the last that begins by then and has not ended, superseded texts left out.
 * Throws `no-version-in-force`.
 */
export function versionInForce(charter: Charter, day: CivilDay): CharterVersion {
  const found = versionIfAny(charter, day);
  if (found === undefined) throw notOne(charter, day, spansOf(charter));
  return found;
}

/** The same, or `undefined` if none is in force; more than one is still an error. */
export function versionIfAny(charter: Charter, day: CivilDay): CharterVersion | undefined {
  const spans = spansOf(charter);
  let found: CharterVersion | undefined;
  for (const { version, from, until } of spans) {
    if (day < from || day >= until) continue;
    if (found !== undefined)
      throw notOne(
        charter,
        day,
        spans.filter((span) => span.from === from),
      );
    found = version;
  }
  return found;
}

function notOne({ id }: Charter, day: CivilDay, spans: readonly VersionSpan[]): CharterClockError {
  const names = spans.map(spanText).join(", ");
  const isNone = spans.every(({ from, until }) => day < from || day >= until);
  return new CharterClockError("no-version-in-force", {
    asked: `The version of ${id} in force on ${civilDateOf(day)}`,
    found: isNone ? `none among ${names || "no versions"}` : `${spans.length} at once: ${names}`,
    remedy: "Give a date on which one version is in force, or a charter that has one for that date",
  });
}

/** The zone table that a version names; throws `unknown-zone`. */
export function zoneOf(charter: Charter, version: CharterVersion): ZoneTable {
  for (const zone of charter.zones) if (zone.id === version.timeZone) return zone;
  throw new CharterClockError("unknown-zone", {
    asked: `The time zone of ${charter.id} ${version.version}, ${version.timeZone}`,
    found: `tables for ${charter.zones.map(({ id }) => id).join(", ") || "no zone"}`,
    remedy: 'Put a table of that zone in `zones`; "charterclock/zones" makes one',
  });
}

function spanText({ version, from, until }: VersionSpan): string {
  return `${version.version} [${sideText(from)}, ${sideText(until)})`;
}

function sideText(day: CivilDay): string {
  return Number.isFinite(day) ? civilDateOf(day) : "open";
}
