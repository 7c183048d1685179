import type { CalendarEdition, WorkingCalendar } from "../../calendar/types.js";
import { chosenReading } from "../../charter/choose-reading.js";
import type { ChosenReading } from "../../charter/choose-reading.js";
import type { OfficeOptions } from "../../charter/office.js";
import type { CharterVersion, Commitment } from "../../charter/charter.js";
import type { Office } from "../../hours/types.js";
import type { CivilDate } from "../../time/civil-date.js";
import { digestOf } from "../../digest/digest.js";
import { ENGINE_VERSION, SEMANTICS_VERSION } from "../../version.js";

/** An edition that an answer relied on. */
export interface EditionUsed {
  /** What it is an edition of: the division of a calendar, the name of a time zone. */
  readonly id: string;
  /** Which edition, as whoever publishes it names it. */
  readonly edition: string;
}

/** A calendar edition that an answer counted by, and the digest of its content. */
export interface CalendarUsed extends EditionUsed {
  /** `sha256:` and 64 hexadecimal digits. */
  readonly digest: string;
}

/** The overlay that an answer was given under, and the digest of its content. */
export interface OverlayUsed {
  /** The id of the overlay; of several that were stacked, their ids joined by `+`. */
  readonly id: string;
  /** `sha256:` and 64 hexadecimal digits. */
  readonly digest: string;
}

/** The proof that a result carries: everything that has to be the same for the same answer to come out again. */
export interface Provenance {
  /** The id of the charter. */
  readonly charter: string;
  /** The version of the charter that was in force. */
  readonly version: string;
  /** The digest of the charter version: the same name with other content is another text. */
  readonly digest: string;
  /** The row id. */
  readonly commitment: string;
  /** Where in the document the promise is. */
  readonly clause: string;
  /** How the text of the promise was read, where it can be read in several ways. */
  readonly readings: readonly ChosenReading[];
  /** The bank holidays counted by, those of duties that bind too. */
  readonly calendars: readonly CalendarUsed[];
  /** The time zone of the landlord's clock, and the edition of its data. */
  readonly zone: EditionUsed;
  /** The version of the rules of counting; another engine with the same one gives the same dates. */
  readonly semantics: string;
  /** The version of the package. */
  readonly engine: string;
  /** Absent where no overlay was given. */
  readonly overlay?: OverlayUsed | undefined;
  /** The date whose knowledge counted; absent where everything known now did. */
  readonly asKnownAt?: CivilDate | undefined;
}

/** The provenance of a commitment under a version, all calendars it may count by, and what the caller decided. */
export function provenanceOf(
  version: CharterVersion,
  commitment: Commitment,
  office: Office,
  calendars: readonly WorkingCalendar[],
  options: OfficeOptions,
): Provenance {
  const { overlay, asKnownAt } = options;
  const relied = version.readings.filter(({ id }) => commitment.readings?.includes(id) === true);
  return Object.freeze({
    charter: version.id,
    version: version.version,
    digest: digestOf(version),
    commitment: commitment.id,
    clause: commitment.clause,
    readings: Object.freeze(relied.map((reading) => Object.freeze(chosenReading(reading, overlay)))),
    calendars: calendarsUsed(calendars),
    zone: Object.freeze({ id: office.zone.id, edition: office.zone.edition }),
    semantics: SEMANTICS_VERSION,
    engine: ENGINE_VERSION,
    ...(overlay === undefined ? {} : { overlay: Object.freeze({ id: overlay.id, digest: digestOf(overlay) }) }),
    ...(asKnownAt === undefined ? {} : { asKnownAt }),
  });
}

/** Each edition that calendars are made of, once. */
export function calendarsUsed(calendars: readonly WorkingCalendar[]): readonly CalendarUsed[] {
  return Object.freeze([...new Set(calendars.flatMap(({ divisions }) => divisions))].map(calendarUsed));
}

function calendarUsed(calendar: CalendarEdition): CalendarUsed {
  return Object.freeze({ id: calendar.id, edition: calendar.edition, digest: digestOf(calendar) });
}
