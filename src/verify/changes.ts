import { digestOf, ENGINE_VERSION, SEMANTICS_VERSION } from "../index.js";
import type { CalendarUsed, Deadline, EditionUsed } from "../index.js";
import { cause, none } from "./cause.js";
import type { Texts } from "./find-texts.js";
import type { StoredDeadline } from "./stored.js";
import type { Cause } from "./types.js";

/** Everything that is not what the provenance of a stored deadline says it was. */
export function changesSince(stored: StoredDeadline, texts: Texts, now: Deadline | undefined): readonly Cause[] {
  const { provenance } = stored;
  const { charter, version, overlay } = texts;
  const { overlay: named } = provenance;
  const zone = now?.provenance.zone ?? charter.zones.find(({ id }) => id === version.timeZone);
  return [
    ...textChange(
      "charter-changed",
      `The text of ${charter.id} ${version.version}`,
      charter.id,
      provenance.digest,
      digestOf(version),
    ),
    ...(overlay === undefined
      ? []
      : textChange("overlay-changed", `The overlay ${overlay.id}`, overlay.id, named?.digest, digestOf(overlay))),
    ...calendarChanges(provenance.calendars, now?.provenance.calendars ?? editionsOf(texts, provenance.calendars)),
    ...dutyChanges(stored["boundBy"], now?.boundBy),
    ...(zone === undefined ? [] : zoneChange(provenance.zone, zone)),
    ...semanticsChange(provenance.semantics),
    ...engineChange(provenance.engine),
  ];
}

/** What a result says of one that binds too, as far as it is read. */
interface NamedDuty {
  readonly charter?: unknown;
  readonly commitment?: unknown;
  readonly digest?: unknown;
}

/** The duties that bind, and whose text is another one now. */
function dutyChanges(stored: unknown, now: readonly NamedDuty[] = []): readonly Cause[] {
  if (!Array.isArray(stored)) return [];
  return (stored as readonly (NamedDuty | null)[]).flatMap((then) => {
    const today = now.find(({ charter, commitment }) => charter === then?.charter && commitment === then?.commitment);
    const [before, after] = [then?.digest, today?.digest];
    if (typeof before !== "string" || typeof after !== "string") return [];
    const about = String(then?.charter);
    return textChange("duty-changed", `The text of ${about}`, about, before, after);
  });
}

/** The calendars that the charter would count by now, as far as a result names them. */
function editionsOf({ charter }: Texts, named: readonly EditionUsed[]): readonly CalendarUsed[] {
  const used = charter.calendars.filter(({ id }) => named.some((one) => one.id === id));
  return used.map((calendar) => ({ id: calendar.id, edition: calendar.edition, digest: digestOf(calendar) }));
}

function calendarChanges(stored: readonly CalendarUsed[], now: readonly CalendarUsed[]): readonly Cause[] {
  const ids = [...new Set([...stored, ...now].map(({ id }) => id))];
  return ids.flatMap((id) =>
    calendarChange(
      id,
      stored.find((one) => one.id === id),
      now.find((one) => one.id === id),
    ),
  );
}

function calendarChange(id: string, stored: CalendarUsed | undefined, now: CalendarUsed | undefined): readonly Cause[] {
  if (stored !== undefined && stored.edition === now?.edition) {
    return textChange("calendar-changed", `The calendar ${id} ${now.edition}`, id, stored.digest, now.digest);
  }
  const [then, today] = [stored?.edition ?? none, now?.edition ?? none];
  const message = `Its holidays were from ${id} ${then}; now they are from ${id} ${today}.`;
  return [cause("calendar-edition-changed", message, { about: id, stored: then, now: today })];
}

function zoneChange(stored: EditionUsed, now: EditionUsed): readonly Cause[] {
  const [then, today] = [`${stored.id} ${stored.edition}`, `${now.id} ${now.edition}`];
  if (then === today) return [];
  return [
    cause("zone-edition-changed", `Its time-zone data were ${then}; now they are ${today}.`, {
      about: stored.id,
      stored: stored.edition,
      now: now.edition,
    }),
  ];
}

function semanticsChange(semantics: string): readonly Cause[] {
  if (semantics === SEMANTICS_VERSION) return [];
  const message = `It was counted by version ${semantics} of the counting rules; this engine uses version ${SEMANTICS_VERSION}.`;
  return [cause("semantics-changed", message, { stored: semantics, now: SEMANTICS_VERSION })];
}

function engineChange(engine: string): readonly Cause[] {
  if (engine === ENGINE_VERSION) return [];
  return [
    cause("engine-changed", `It was computed by charterclock ${engine}; this is charterclock ${ENGINE_VERSION}.`, {
      stored: engine,
      now: ENGINE_VERSION,
    }),
  ];
}

function textChange(
  code: "charter-changed" | "overlay-changed" | "calendar-changed" | "duty-changed",
  what: string,
  about: string,
  stored: string | undefined,
  now: string,
): readonly Cause[] {
  if (stored === now || stored === undefined) return [];
  return [
    cause(code, `${what} has changed under its name: its digest was ${short(stored)}, now it is ${short(now)}.`, {
      about,
      stored,
      now,
    }),
  ];
}

/** A digest short enough for a sentence: its first eight digits. */
function short(digest: string): string {
  return digest.slice(0, "sha256:".length + 8);
}
