import { digestOf } from "../index.js";
import type { Charter, CharterVersion, Overlay } from "../index.js";
import { cause, none } from "./cause.js";
import { isNamedBy, withCalendarsNamed } from "./charter-then.js";
import type { StoredProvenance } from "./stored.js";
import type { Cause, VerifyShelf } from "./types.js";

/** The texts of the shelf that a result names. */
export interface Texts {
  readonly charter: Charter;
  readonly version: CharterVersion;
  readonly overlay: Overlay | undefined;
}

/** The texts that a result names, of several of one name those with its digests; or which of them is missing. */
export function findTexts(shelf: VerifyShelf, provenance: StoredProvenance): Texts | { readonly missing: Cause } {
  const { charter: id, version: name } = provenance;
  const all = [...shelf.charters, ...(shelf.duties ?? [])];
  const charters = all.filter((charter) => charter.id === id);
  if (charters.length === 0) {
    const now = listed(all.map((charter) => charter.id));
    const message = `It was computed under the charter ${id}, which is not one of those given: ${now}.`;
    return { missing: cause("charter-unknown", message, { about: id, stored: id, now }) };
  }
  const found = closest(charters, provenance, shelf.calendars ?? []);
  if (found === undefined) {
    const now = listed(charters.flatMap(({ versions }) => versions.map(({ version }) => version)));
    return {
      missing: cause("version-unknown", `It was computed under ${id} ${name}; the versions of ${id} are ${now}.`, {
        about: id,
        stored: name,
        now,
      }),
    };
  }
  const { overlay: named } = provenance;
  if (named === undefined) return { ...found, overlay: undefined };
  const overlays = (shelf.overlays ?? []).filter((overlay) => overlay.id === named.id);
  const overlay = overlays.find((one) => digestOf(one) === named.digest) ?? overlays[0];
  if (overlay !== undefined) return { ...found, overlay };
  const now = listed((shelf.overlays ?? []).map((one) => one.id));
  const message = `It was computed with the overlay ${named.id}, which is not one of those given: ${now}.`;
  return { missing: cause("overlay-missing", message, { about: named.id, stored: named.id, now }) };
}

/** Of the charters with the version that is named, the one most like what is named: in its text, then in its calendars. */
function closest(
  charters: readonly Charter[],
  provenance: StoredProvenance,
  given: VerifyShelf["calendars"] & object,
): Omit<Texts, "overlay"> | undefined {
  let best: (Omit<Texts, "overlay"> & { readonly likeness: number }) | undefined;
  for (const one of charters) {
    const charter = withCalendarsNamed(one, provenance.calendars, given);
    for (const version of charter.versions.filter((candidate) => candidate.version === provenance.version)) {
      const known = provenance.calendars.filter((named) =>
        charter.calendars.some((calendar) => isNamedBy(named, calendar)),
      );
      const likeness = (digestOf(version) === provenance.digest ? A_TEXT : 0) + known.length;
      if (best === undefined || likeness > best.likeness) best = { charter, version, likeness };
    }
  }
  return best;
}

/** More than any number of calendars. */
const A_TEXT = 1e6;

function listed(names: readonly string[]): string {
  return names.length === 0 ? none : [...new Set(names)].join(", ");
}
