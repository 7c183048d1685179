import type { CalendarEdition } from "../calendar/types.js";
import { deepFreeze } from "../charter/deep-freeze.js";
import { CharterClockError, shown } from "../errors.js";
import type { ErrorCode } from "../errors.js";
import { LONDON } from "../time/london.js";
import type { ZoneTable } from "../time/zone.js";
import { parseCalendar } from "./calendar.js";
import { plainCopy } from "./read/plain-copy.js";

/** What a charter names but does not contain. */
export interface ParseCharterOptions {
  /** The calendars of the divisions that it names; "charterclock/calendars" has those of the United Kingdom. */
  readonly calendars: readonly CalendarEdition[];
  /** The tables of the zones that it names; Europe/London if left out. */
  readonly zones?: readonly ZoneTable[] | undefined;
}

/** The calendars and zones that become part of a charter, frozen. */
export interface ReferenceData {
  readonly calendars: readonly CalendarEdition[];
  readonly zones: readonly ZoneTable[];
}

/**
 * The calendars and zones given with a charter. What is frozen is taken as it is, as `parseCalendar` and the bundled
 * calendars are; a calendar that is not is parsed first, a zone table copied.
 */
export function referenceData(options: ParseCharterOptions): ReferenceData {
  const given = named<CalendarEdition>(options?.calendars, "calendars", "invalid-calendar");
  const zones = named<ZoneTable>(options.zones ?? [LONDON], "zones", "unknown-zone");
  return {
    calendars: given.map((calendar) => (Object.isFrozen(calendar) ? calendar : parseCalendar(calendar))),
    zones: zones.map((zone) => (Object.isFrozen(zone) ? zone : deepFreeze(plainCopy(zone).value as ZoneTable))),
  };
}

/** A list of things with different ids, as the option should be. */
function named<Thing extends { readonly id: string }>(
  list: unknown,
  option: string,
  code: ErrorCode,
): readonly Thing[] {
  const things: readonly unknown[] = Array.isArray(list) ? list : [];
  const ids = things.map((thing) => (thing as Thing | null | undefined)?.id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (Array.isArray(list) && ids.every((id) => typeof id === "string") && twice === undefined)
    return things as readonly Thing[];
  throw new CharterClockError(code, {
    asked: `The \`${option}\` of a charter`,
    found:
      twice !== undefined
        ? `two entries with the id ${shown(twice)}`
        : Array.isArray(list)
          ? "an entry without an id"
          : shown(list),
    remedy: `Give a list of ${option}, each with its own id`,
  });
}
