import { fc, test } from "@fast-check/vitest";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readOverlay } from "../../src/charter/overlay/read-overlay.ts";
import { CharterClockError } from "../../src/errors.ts";
import type { Overlay } from "../../src/index.ts";
import { problemsInOverlay } from "../../src/schema/index.ts";

/** An overlay with every form of entry, to be spoilt. */
const EVERY_FORM: Overlay = {
  id: "every-form",
  title: "Every form of entry",
  // Without it, parseOverlay would miss rules of the charter to which it may refer.
  charter: "calvay",
  add: [
    { title: "A date", on: "2026-07-17", validFrom: "2026-01-01", source: "minutes" },
    { title: "A range", on: { from: "2026-12-23", through: "2026-12-31" } },
    { title: "A date of every year", on: { month: 7, day: 15, inLieu: "instead" } },
    { id: "fair", title: "An nth weekday", on: { month: 7, nth: 3, weekday: "mon" }, validThrough: "2030-12-31" },
    { title: "From Easter", on: { easter: 1 } },
    { title: "Before a rule", on: { weekday: "fri", before: "fair" } },
    { id: "later", title: "From a rule", on: { days: 3, from: "fair" } },
    {
      title: "Part of a day",
      on: "2026-07-22",
      during: [
        ["10:00", "13:00"],
        ["14:00", "15:00"],
      ],
    },
  ],
  remove: [
    { title: "A removal", on: "2026-11-30" },
    { title: "Another", on: { month: 1, nth: "last", weekday: "fri" } },
  ],
  localHolidays: "none",
  officeHours: {
    periods: [{ weekly: { mon: [["09:00", "17:00"]], tue: [["09:00", "24:00"]] }, validFrom: "2026-01-01" }],
    exceptions: [{ title: "Hogmanay", on: "2026-12-31", open: [] }],
  },
  readings: { "late-receipt": "next-working-day" },
};

const odd = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1.5,
    13,
    32,
    367,
    NaN,
    "",
    " ",
    "x",
    "a+b",
    "fair",
    "later",
    "thursday",
    "mon",
    "last",
    "as-well",
    "none",
  ),
  fc.constantFrom<unknown>(
    "24:00",
    "9:00",
    "2026-02-30",
    "24/12/2026",
    "2026-07-17",
    "2026-11-30",
    "2027-01-01",
    "end-of-day",
    "\ud800",
    [],
    {},
    [[]],
  ),
  fc.constantFrom<unknown>(
    { days: 3, from: "fair" },
    { days: 1, from: "later" },
    { weekday: "fri", after: "fair" },
    { easter: 5 },
    { month: 2, day: 30 },
  ),
);

type Change = readonly [place: number, kind: "remove" | "replace" | "rename" | "double" | "add-key", value: unknown];

const change: fc.Arbitrary<Change> = fc.tuple(
  fc.nat(),
  fc.constantFrom("remove", "replace", "rename", "double", "add-key"),
  odd,
);

describe("the core refuses the overlays that parseOverlay refuses, and no others", () => {
  test.prop([fc.array(change, { minLength: 1, maxLength: 3 })], { numRuns: 1500 })("spoilt at random", (changes) => {
    const spoilt = { charter: "calvay", ...(changes.reduce(spoil, structuredClone(EVERY_FORM) as unknown) as object) };
    const problems = problemsInOverlay(spoilt);
    expect({ spoilt, isRefused: isRefused(spoilt) }, problems[0]?.message).toEqual({
      spoilt,
      isRefused: problems.length > 0,
    });
  });

  it.each(["glasgow", "dundee"])("takes the bundled overlay %s", (name) => {
    const overlays = readFileSync(new URL(`../../charters/overlays/${name}-office.json`, import.meta.url), {
      encoding: "utf8",
      flag: "r",
    });
    expect(isRefused(JSON.parse(overlays))).toBe(false);
  });
});

function isRefused(overlay: unknown): boolean {
  try {
    readOverlay(overlay as Overlay, "$");
    return false;
  } catch (error) {
    if (error instanceof CharterClockError && error.code === "invalid-overlay") return true;
    throw error;
  }
}

/** Changes one place of a document, chosen by number among all its places. */
function spoil(document: unknown, [place, kind, given]: Change): unknown {
  const value = structuredClone(given);
  const places = placesIn(document);
  const at = places[place % places.length];
  if (at === undefined) return document;
  const [holder, key] = at;
  if (Array.isArray(holder)) {
    const index = Number(key);
    if (kind === "remove") holder.splice(index, 1);
    else if (kind === "double") holder.splice(index, 0, structuredClone(holder[index]));
    else holder[index] = value;
    return document;
  }
  const record = holder as Record<string, unknown>;
  if (kind === "remove") delete record[key];
  else if (kind === "add-key") record["adds"] = value;
  else if (kind === "rename") {
    record[`${key}r`] = record[key];
    delete record[key];
  } else record[key] = value;
  return document;
}

function placesIn(value: unknown): [holder: object, key: string][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => [[value, key] as [object, string], ...placesIn(part)]);
}
