import type { CharterVersion } from "../../charter/types.js";
import type { Problem } from "../../errors.js";
import { problemAt } from "./place.js";
import type { Place } from "./place.js";

/** The names of what is given beside a charter: its calendars and zones. */
export interface Given {
  readonly calendars: readonly string[];
  readonly zones: readonly string[];
}

/** Calendars and zones that a version names and that are not given beside it. */
export function namesNotGiven(version: Place<CharterVersion>, given: Given): readonly Problem[] {
  const zone = version.at("timeZone");
  const zones =
    zone.value === undefined || given.zones.includes(zone.value)
      ? []
      : [
          problemAt(
            zone,
            [],
            `The zone ${JSON.stringify(zone.value)} is not among those given (${given.zones.join(", ")})`,
            'Put its table into `zones` (`zoneTable` of "charterclock/zones" makes one), or name one of these',
          ),
        ];
  return [...zones, ...divisionsNotGiven(version.at("divisions"), given)];
}

function divisionsNotGiven(divisions: Place<readonly string[]>, given: Given): readonly Problem[] {
  return divisions.entries().flatMap((division) => {
    if (division.value === undefined || given.calendars.includes(division.value)) return [];
    return [
      problemAt(
        division,
        [],
        `The calendar ${JSON.stringify(division.value)} is not among those given (${given.calendars.join(", ") || "none"})`,
        'Put it into `calendars` ("charterclock/calendars" has those of the United Kingdom), or name one of these',
      ),
    ];
  });
}
