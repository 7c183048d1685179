import type { Charter, CharterVersion, Overlay } from "../../index.js";
import { CharterClockError } from "../../errors.js";
import type { CalendarEdition } from "../../calendar/types.js";
import type { Document } from "../document.js";
import { MADE_UP_ID, MADE_UP_LANDLORDS } from "./made-up-landlord.js";

/** What the calculator computes with: versions of a charter, their calendars and zones, an overlay over them. */
export interface World {
  readonly charter: Charter;
  readonly versions: readonly CharterVersion[];
  readonly overlay?: Overlay;
}

/** The world in which a document holds. `charter` gives what the document does not have: promises, calendars, zones. */
export function worldOf(document: Document, charter: Charter): World {
  if (document.kind === "charter") {
    return { charter: { ...charter, id: document.value.id, versions: [document.value] }, versions: [document.value] };
  }
  if (document.kind === "calendar") {
    const others = charter.calendars.filter(({ id }) => id !== document.value.id);
    return { charter: { ...charter, calendars: [document.value, ...others] }, versions: charter.versions };
  }
  return { charter, versions: charter.versions, overlay: meantFor(charter, document.value) };
}

/** A landlord with promises that show what moves, for a document that comes without one. */
export function madeUpLandlordFor(document: Document, reference: Pick<Charter, "zones">): Charter {
  const divisions = document.kind === "calendar" ? [document.value.id] : [];
  const calendars: readonly CalendarEdition[] = document.kind === "calendar" ? [document.value] : [];
  return {
    id: MADE_UP_ID,
    versions: MADE_UP_LANDLORDS.map((probe) => probe(divisions)),
    calendars,
    zones: reference.zones,
  };
}

/** An overlay as it can be laid over a charter; one that chooses readings needs the charter that has them. */
function meantFor(charter: Charter, overlay: Overlay): Overlay {
  const { charter: name, ...anywhere } = overlay;
  if (charter.id !== MADE_UP_ID) return name === charter.id ? overlay : anywhere;
  if (Object.keys(overlay.readings ?? {}).length === 0) return anywhere;
  throw new CharterClockError("invalid-overlay", {
    asked: `The effect on dates of the readings that the overlay ${overlay.id} chooses`,
    found: "no charter that has these readings",
    remedy: "Give the charter that the overlay is for",
    path: "$.readings",
  });
}
