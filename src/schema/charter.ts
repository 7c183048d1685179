import * as z from "zod";
import type { CalendarEdition } from "../calendar/types.js";
import { deepFreeze } from "../charter/deep-freeze.js";
import type { Charter, CharterVersion } from "../charter/types.js";
import type { Problem } from "../errors.js";
import { LONDON } from "../time/london.js";
import type { ZoneTable } from "../time/zone.js";
import { examine } from "./examine.js";
import type { Examined } from "./examine.js";
import { charterVersion } from "./format/charter-version.js";
import { refusal } from "./refuse.js";
import { namesNotGiven } from "./rules/given.js";
import type { Given } from "./rules/given.js";

/** What a charter names but does not contain. */
export interface ParseCharterOptions {
  /** The calendars of the divisions that the charter names; "charterclock/calendars" has those of the United Kingdom. */
  readonly calendars: readonly CalendarEdition[];
  /** The tables of the zones that it names; Europe/London if left out. */
  readonly zones?: readonly ZoneTable[];
}

/** The zod schema of one charter version; `parseCharter` also holds the rules between its parts. */
export const charterSchema: z.ZodType<CharterVersion> = charterVersion;

/** Every problem of a charter, given as data or JSON text: one version, or a list of all. */
export function problemsInCharter(json: unknown, options: ParseCharterOptions): readonly Problem[] {
  return examineVersions(json, options).problems;
}

/**
 * A charter from data or JSON text, one version or a list of all, checked and frozen; throws one `invalid-charter` with
 * all its problems.
 */
export function parseCharter(json: unknown, options: ParseCharterOptions): Charter {
  const { value, problems } = examineVersions(json, options);
  if (problems.length > 0) throw refusal("invalid-charter", "A charter", problems);
  const versions = (Array.isArray(value) ? value : [value]) as readonly CharterVersion[];
  return deepFreeze({
    id: (versions[0] as CharterVersion).id,
    versions,
    calendars: [...options.calendars],
    zones: [...(options.zones ?? [LONDON])],
  });
}

function examineVersions(json: unknown, options: ParseCharterOptions): Examined {
  const given = namesOf(options);
  if (!Array.isArray(json)) return examine(charterSchema, json, (version) => namesNotGiven(version, given));
  const versions = z.array(charterSchema).min(1) as z.ZodType<readonly CharterVersion[]>;
  return examine(versions, json, (all) => all.entries().flatMap((version) => namesNotGiven(version, given)));
}

function namesOf({ calendars, zones = [LONDON] }: ParseCharterOptions): Given {
  return { calendars: calendars.map(({ id }) => id), zones: zones.map(({ id }) => id) };
}
