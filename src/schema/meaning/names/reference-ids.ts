import { shown } from "../../../errors.js";
import type { CharterVersion } from "../../../charter/charter.js";
import type { Problem } from "../../../errors.js";
import { listed } from "../../problems/suggest.js";
import { countsOf } from "../places/commitment-places.js";
import { problemAt } from "../places/place.js";
import type { Path, Place } from "../places/place.js";
import { repeated } from "./repeated.js";

/** The names of what is given with a charter: its calendars and its zones. */
export interface ReferenceIds {
  readonly calendars: readonly string[];
  readonly zones: readonly string[];
}

/**
 * Calendars and zones that a version needs and that are not given with it. Options of readings that are not chosen may
 * name others: whoever chooses them gives these too.
 */
export function missingReferences(version: Place<CharterVersion>, given: ReferenceIds): readonly Problem[] {
  const zone = version.at("timeZone");
  const counts = version.at("commitments").entries().flatMap(countsOf);
  return [
    ...(zone.value === undefined || given.zones.includes(zone.value)
      ? []
      : [
          problemAt(
            zone,
            [],
            `There is no table of the zone ${shown(zone.value)} among those given: ${listed(given.zones)}`,
            'Name one of them, or put a table into `zones` (`zoneTable` of "charterclock/zones" makes one)',
          ),
        ]),
    ...repeated(version.at("divisions").entries(), "calendar", "Name it only once"),
    ...missingCalendars(version.at("divisions").path, version.at("divisions").value ?? [], given),
    ...counts.flatMap(({ term, countingAt }) => {
      const { calendar } = term.counting;
      if (calendar === undefined || calendar === "landlord") return [];
      return missingCalendars([...countingAt, "calendar", "divisions"], calendar.divisions, given);
    }),
  ];
}

function missingCalendars(path: Path, divisions: readonly string[], given: ReferenceIds): readonly Problem[] {
  return divisions.flatMap((division, index) => {
    if (given.calendars.includes(division)) return [];
    return [
      problemAt(
        { path },
        [index],
        `There is no calendar ${shown(division)} among those given: ${listed(given.calendars)}`,
        'Name one of them, or put it into `calendars` ("charterclock/calendars" has those of the United Kingdom)',
      ),
    ];
  });
}
