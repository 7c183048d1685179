import { expect, it } from "vitest";
import { calvay } from "../../src/bundled/charters/index.js";
import { scotland } from "../../src/bundled/calendars.js";
import { diffCalendars, diffOverlays, diffVersions } from "../../src/diff/index.js";
import type { CalendarEdition, CharterVersion, Overlay } from "../../src/index.js";
import { refusal } from "../support/refusal.js";

const [version] = calvay.versions as readonly [CharterVersion];

it.each<[why: string, compare: () => unknown, message: string]>([
  [
    "a charter has several versions: which one?",
    () => diffVersions(version, calvay as unknown as CharterVersion, calvay),
    "invalid-charter\nThe charter version to compare, after: found a charter with all its versions. Give a charter version that parseCharter returned: one of its `versions`.",
  ],
  [
    "a text was never parsed",
    () => diffVersions("{}" as unknown as CharterVersion, version, calvay),
    'invalid-charter\nThe charter version to compare, before: found "{}". Give a charter version that parseCharter returned: one of its `versions`.',
  ],
  [
    "another kind of document",
    () => diffCalendars(version as unknown as CalendarEdition, scotland),
    "invalid-calendar\nThe calendar to compare, before: found none of edition, coverage, holidays, rules. Give a calendar that parseCalendar returned.",
  ],
  [
    "nothing",
    () => diffOverlays({ id: "ours", title: "Ours" }, undefined as unknown as Overlay),
    "invalid-overlay\nThe overlay to compare, after: found nothing. Give an overlay that parseOverlay returned.",
  ],
  [
    "a key that the format does not have",
    () => diffVersions(version, { ...version, titel: "Calvay" } as CharterVersion, calvay),
    "invalid-charter\nWhat changed between two charters: found a change that is not of the format, at $.titel (at $.titel). Parse both documents first: parseCharter, parseCalendar and parseOverlay list every problem.",
  ],
])("is refused, and says why: %s", (_why, compare, message) => {
  expect(refusal(compare)).toBe(message);
});
