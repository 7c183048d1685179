import { englandAndWales, northernIreland, scotland } from "../../../src/bundled/calendars.ts";
import { deepFreeze } from "../../../src/charter/deep-freeze.ts";
import { londonZone } from "../../../src/index.ts";
import type { Charter, Commitment, DayEntry, Office, OfficeHours, Weekday, ZoneTable } from "../../../src/index.ts";
import { zoneTable } from "../../../src/zones/index.ts";

/** A landlord as data: everything that a case says about where, on which days and when it works. */
export interface Landlord {
  readonly timeZone: string;
  readonly workingWeek: readonly Weekday[];
  readonly divisions: readonly string[];
  readonly add: readonly DayEntry[];
  readonly remove: readonly DayEntry[];
  readonly officeHours: OfficeHours | null;
}

const CALENDARS = [scotland, englandAndWales, northernIreland];
const zones = new Map<string, ZoneTable>([["Europe/London", londonZone]]);

/** A charter of one version that is always in force; frozen, so that it is hashed once. */
export function charterOf(landlord: Landlord, commitments: readonly Commitment[]): Charter {
  const { timeZone, ...rest } = landlord;
  return deepFreeze({
    id: "conformance",
    versions: [
      {
        id: "conformance",
        version: "undated",
        landlord: "A landlord of the conformance cases",
        title: "Conformance",
        source: { title: "Conformance cases" },
        timeZone,
        effectiveFrom: null,
        effectiveTo: null,
        ...rest,
        readings: [],
        commitments,
      },
    ],
    calendars: CALENDARS,
    zones: [zoneOf(timeZone)],
  });
}

/** The same landlord as an office, for the functions about days and open time. */
export function officeAsData(landlord: Landlord): Office {
  const { timeZone, workingWeek, divisions, add, remove, officeHours } = landlord;
  const editions = CALENDARS.filter(({ id }) => divisions.includes(id));
  return {
    zone: zoneOf(timeZone),
    calendar: { workingWeek, divisions: editions, standing: "observed", add, remove },
    hours: officeHours,
  };
}

function zoneOf(timeZone: string): ZoneTable {
  const zone = zones.get(timeZone) ?? zoneTable(timeZone);
  zones.set(timeZone, zone);
  return zone;
}
