import { readOverlay } from "../charter/overlay/read-overlay.js";
import { requireCharter } from "../charter/require-charter.js";
import { invalidCase, requireObject } from "../deadline/case/require.js";
import { shown } from "../errors.js";
import type { CalendarEdition, Charter, CharterVersion } from "../index.js";
import { isObject } from "../input/forms.js";
import { LONDON } from "../time/london.js";
import type { ZoneTable } from "../time/zone.js";
import type { Document } from "./document.js";
import { requireDocument } from "./require-document.js";

/** What charter versions name but do not contain. */
export interface ReferenceData {
  readonly calendars: readonly CalendarEdition[];
  /** Europe/London if left out. */
  readonly zones?: readonly ZoneTable[] | undefined;
}

/** Whose promises are asked about, where the documents have none of their own; a made-up landlord's if left out. */
export interface AskedCharter {
  readonly charter?: Charter | undefined;
}

/** Refuses documents that were never parsed, and overlays with a fault. */
export function requireDocuments(before: Document, after: Document): void {
  requireDocument(before, "before");
  requireDocument(after, "after");
  for (const { kind, value } of [before, after]) if (kind === "overlay") readOverlay(value, "$");
}

/** The charter of two versions, without a text of its own; refuses references that are no lists of documents. */
export function charterOfVersions(after: CharterVersion, given: ReferenceData): Charter {
  requireObject(given, "The options of the comparison", "Give { calendars }", "$");
  const { calendars, zones = [LONDON] } = given;
  const areObjects = [calendars, zones].every((list) => Array.isArray(list) && list.every(isObject));
  if (!areObjects || !calendars.every(({ coverage }: Partial<CalendarEdition>) => isObject(coverage))) {
    throw invalidCase("The calendars and zones of the versions", shown(calendars), "Give lists", "$.calendars");
  }
  return { id: (after as CharterVersion | null | undefined)?.id ?? "", versions: [], calendars, zones };
}

/** The charter that is asked about, if one is given. */
export function charterAsked(asked: AskedCharter): Charter | undefined {
  requireObject(asked, "The charter whose promises are used", "Give { charter }, or leave it out", "$");
  const { charter } = asked;
  if (charter !== undefined) requireCharter(charter, "$.charter");
  return charter;
}
