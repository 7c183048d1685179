import { digestOf } from "../index.js";
import type { CalendarEdition, Charter, CharterVersion, Overlay } from "../index.js";
import { findTexts } from "./find-texts.js";
import { dutiesAwaited } from "./recompute.js";
import { readStored } from "./stored.js";
import type { StoredDeadline } from "./stored.js";
import type { VerifyShelf } from "./types.js";

/** A text that has a digest. */
export type Text = CharterVersion | Overlay | CalendarEdition;

/** The texts of the shelf that a stored deadline is computed again from; none where it cannot be. */
export function textsUsed(shelf: VerifyShelf, value: unknown): readonly Text[] {
  const read = readStored(value);
  if ("lack" in read) return [];
  const { deadline: stored } = read;
  const texts = findTexts(shelf, stored.provenance);
  if ("missing" in texts) return texts.missing.code === "overlay-missing" ? textsNamed(shelf, stored) : [];
  const { charter, version, overlay } = texts;
  const calendars = charter.calendars.filter(({ id }) => stored.provenance.calendars.some((named) => named.id === id));
  return [version, ...(overlay === undefined ? [] : [overlay]), ...calendars, ...dutiesOf(stored, shelf.duties ?? [])];
}

/** Of a record that lacks its overlay: the texts that it names by their digests all the same. */
function textsNamed(
  { charters, overlays = [], calendars = [] }: VerifyShelf,
  { provenance }: StoredDeadline,
): readonly Text[] {
  const digests = [provenance.digest, provenance.overlay?.digest, ...provenance.calendars.map(({ digest }) => digest)];
  const all: readonly Text[] = [
    ...charters.flatMap(({ versions }) => versions),
    ...charters.flatMap((charter) => charter.calendars),
    ...overlays,
    ...calendars,
  ];
  return all.filter((text) => digests.includes(digestOf(text)));
}

/** Of the duties that bind from other charters, the texts with the digests that are named, or else all of those charters. */
function dutiesOf(stored: StoredDeadline, duties: readonly Charter[]): readonly CharterVersion[] {
  const bound = Array.isArray(stored["boundBy"])
    ? (stored["boundBy"] as readonly (Readonly<Record<string, unknown>> | null)[])
    : [];
  const absent = [...dutiesAwaited(bound), stored.provenance.charter];
  const ids = [...new Set(bound.map((one) => one?.["charter"]))].filter(
    (id) => typeof id === "string" && !absent.includes(id),
  );
  return ids.flatMap((id) => {
    const digests = bound.filter((one) => one?.["charter"] === id).map((one) => one?.["digest"]);
    const versions = duties.filter((duty) => duty.id === id).flatMap((duty) => duty.versions);
    const exact = versions.filter((version) => digests.includes(digestOf(version)));
    return exact.length > 0 ? exact : versions;
  });
}
