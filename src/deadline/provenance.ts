import type { WorkingCalendar } from "../calendar/types.js";
import { chosenReading } from "../charter/readings.js";
import type { ChosenReading } from "../charter/readings.js";
import type { OfficeOptions } from "../charter/office.js";
import type { CharterVersion, Commitment } from "../charter/types.js";
import type { Office } from "../hours/types.js";
import { ENGINE_VERSION } from "../version.js";

/** An edition that an answer relied on. */
export interface EditionUsed {
  readonly id: string;
  readonly edition: string;
}

/** The proof that a result carries: everything that has to be the same for the same answer to come out again. */
export interface Provenance {
  readonly charter: string;
  readonly version: string;
  readonly commitment: string;
  readonly clause: string;
  readonly readings: readonly ChosenReading[];
  readonly calendars: readonly EditionUsed[];
  readonly zone: EditionUsed;
  readonly engine: string;
  readonly overlay?: string;
  readonly asKnownAt?: string;
}

/** The provenance of a commitment under a version, a calendar and what the caller decided. */
export function provenanceOf(
  version: CharterVersion,
  commitment: Commitment,
  office: Office,
  calendar: WorkingCalendar,
  options: OfficeOptions,
): Provenance {
  const { overlay, asKnownAt } = options;
  const relied = version.readings.filter(({ id }) => commitment.readings?.includes(id) === true);
  return Object.freeze({
    charter: version.id,
    version: version.version,
    commitment: commitment.id,
    clause: commitment.clause,
    readings: Object.freeze(relied.map((reading) => Object.freeze(chosenReading(reading, overlay)))),
    calendars: Object.freeze(calendar.divisions.map(({ id, edition }) => Object.freeze({ id, edition }))),
    zone: Object.freeze({ id: office.zone.id, edition: office.zone.edition }),
    engine: ENGINE_VERSION,
    ...(overlay === undefined ? {} : { overlay: overlay.id }),
    ...(asKnownAt === undefined ? {} : { asKnownAt }),
  });
}
