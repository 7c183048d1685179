import { CharterClockError } from "../errors.js";
import type { CalendarEdition, WorkingCalendar } from "../calendar/types.js";
import type { Office } from "../hours/types.js";
import { civilDateOf } from "../time/civil-date.js";
import type { CivilDate } from "../time/civil-date.js";
import { skippedDates } from "../time/skipped-dates.js";
import type { ZoneTable } from "../time/zone.js";
import { zoneOf } from "./versions/in-force.js";
import { checkOverlay, chosenOption } from "./choose-reading.js";
import type { Charter, CharterVersion, CountingCalendar, Overlay, ReadingEffect } from "./charter.js";

/** What a caller may decide besides the charter: an overlay, and the date whose knowledge counts. */
export interface OfficeOptions {
  readonly overlay?: Overlay | undefined;
  readonly asKnownAt?: CivilDate | undefined;
}

/** The office of a charter version with its overlay and readings applied. */
export function officeOfVersion(charter: Charter, version: CharterVersion, options: OfficeOptions): Office {
  const { overlay } = options;
  const zone = zoneOf(charter, version);
  if (overlay !== undefined) checkOverlay(version, overlay);
  const effects = version.readings.map((reading) => chosenOption(reading, overlay).sets);
  const read = effects.reduce<ReadingEffect>((all, effect) => ({ ...all, ...effect }), {});
  const calendar: WorkingCalendar = {
    workingWeek: read.workingWeek ?? version.workingWeek,
    divisions: editionsOf(charter, read.divisions ?? version.divisions),
    standing: "observed",
    add: [...(version.add ?? []), ...(overlay?.add ?? [])],
    remove: [...(version.remove ?? []), ...(overlay?.remove ?? [])],
    ...skippedIn(zone),
    ...known(options),
  };
  return {
    zone,
    calendar,
    hours: overlay?.officeHours ?? (read.officeHours === undefined ? version.officeHours : read.officeHours),
  };
}

/** The calendar by which a commitment counts: the landlord's, or bare statutory bank holidays without local additions. */
export function countingCalendar(
  charter: Charter,
  office: Office,
  setting: CountingCalendar,
  options: OfficeOptions,
): WorkingCalendar {
  if (setting === "landlord") return office.calendar;
  return {
    workingWeek: ["mon", "tue", "wed", "thu", "fri"],
    divisions: editionsOf(charter, setting.divisions),
    standing: "statutory",
    add: [],
    remove: [],
    ...skippedIn(office.zone),
    ...known(options),
  };
}

function skippedIn(zone: ZoneTable): Pick<WorkingCalendar, "skipped"> {
  const skipped = skippedDates(zone);
  return skipped.length === 0 ? {} : { skipped: skipped.map(civilDateOf) };
}

function known(options: OfficeOptions): Pick<WorkingCalendar, "asKnownAt"> {
  return options.asKnownAt === undefined ? {} : { asKnownAt: options.asKnownAt };
}

function editionsOf(charter: Charter, divisions: readonly string[]): readonly CalendarEdition[] {
  return divisions.map((division) => {
    const edition = charter.calendars.find(({ id }) => id === division);
    if (edition !== undefined) return edition;
    throw new CharterClockError("unknown-calendar", {
      asked: `The bank holidays of ${division}, which ${charter.id} uses`,
      found: `calendars for ${charter.calendars.map(({ id }) => id).join(", ") || "no division"}`,
      remedy: 'Put that calendar in `calendars`; "charterclock/calendars" has those of the United Kingdom',
    });
  });
}
