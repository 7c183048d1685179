import { describe, expect, test } from "vitest";
import { englandAndWales, scotland } from "../../src/bundled/calendars.ts";
import { calvay } from "../../src/bundled/charters/calvay.ts";
import { computeDeadline } from "../../src/deadline/result/compute.ts";
import { digestOf } from "../../src/digest/digest.ts";
import { parseCalendar, parseCharter, parseOverlay, problemsInCharter } from "../../src/schema/index.ts";
import { LONDON } from "../../src/time/london.ts";
import { zoneTable } from "../../src/zones/index.ts";
import { calvayDocument, refused } from "../broken/refused.ts";

const calendars = [scotland, englandAndWales];
const thawed = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

describe("a parsed charter", () => {
  test("is its versions, its calendars and its zones, London's where none is given", () => {
    const charter = parseCharter(calvayDocument(), { calendars });
    expect(charter).toEqual({ id: "calvay", versions: [calvayDocument()], calendars, zones: [LONDON] });
    expect(parseCharter(calvayDocument(), { calendars: calvay.calendars })).toEqual(calvay);
  });

  test("keeps the order of keys, so that writing it again gives the same text", () => {
    const [version] = parseCharter(calvayDocument(), { calendars }).versions;
    expect(JSON.stringify(version)).toBe(JSON.stringify(calvayDocument()));
  });

  test("is frozen all the way down", () => {
    const charter = parseCharter(calvayDocument(), { calendars: [thawed(scotland)], zones: [thawed(LONDON)] });
    expect(frozenThroughout(charter)).toBe(true);
  });

  test("has its oldest version first, a correction after its text, in whatever order they are given", () => {
    const [undated, first, corrected, third] = [
      version("undated", null),
      version("2020", "2020-01-01"),
      version("2020-r2", "2020-01-01"),
      version("2024", "2024-01-01"),
    ];
    const charter = parseCharter([third, corrected, first, undated], { calendars });
    expect(charter.versions.map(({ version: name }) => name)).toEqual(["undated", "2020", "2020-r2", "2024"]);
  });

  test.each<[why: string, effectiveTo: object]>([
    ["left out", {}],
    ["null, as the first texts have it", { effectiveTo: null }],
    ["a date after the next version begins", { effectiveTo: "2030-01-01" }],
  ])("may have an end that is %s", (_why, end) => {
    expect(
      problemsInCharter([{ ...version("2020", "2020-01-01"), ...end }, version("2024", "2024-01-01")], { calendars }),
    ).toEqual([]);
  });

  test("keeps the text and the digest of an earlier version when a later one is added", () => {
    const [first, second] = [version("2020", "2020-01-01"), version("2024", "2024-01-01")];
    const [alone] = parseCharter(first, { calendars }).versions;
    const [withLater] = parseCharter([first, second], { calendars }).versions;
    expect(digestOf(withLater ?? {})).toBe(digestOf(alone ?? {}));
  });

  test("gives the deadlines of the bundled one", () => {
    const repair = { commitment: "repairs.routine", receivedAt: "2026-06-10T10:20:00+01:00" };
    expect(computeDeadline(parseCharter(calvayDocument(), { calendars }), repair)).toEqual(
      computeDeadline(calvay, repair),
    );
  });
});

describe("what is given beside a charter", () => {
  test("a frozen calendar is taken as it is; another is checked, and its own problems are told", () => {
    expect(parseCharter(calvayDocument(), { calendars }).calendars[0]).toBe(scotland);
    const broken = { ...thawed(scotland), title: "" };
    expect(refused(() => parseCharter(calvayDocument(), { calendars: [broken] }))).toMatchObject({
      code: "invalid-calendar",
      details: { problems: [{ path: "$.title" }] },
    });
  });

  test("a zone that the charter names may be given as a table", () => {
    const document = { ...calvayDocument(), timeZone: "Europe/Paris" };
    const zones = [zoneTable("Europe/Paris", { fromYear: 2026, throughYear: 2027 })];
    expect(parseCharter(document, { calendars, zones }).zones[0]?.id).toBe("Europe/Paris");
    expect(problemsInCharter(document, { calendars })).toMatchObject([{ path: "$.timeZone" }]);
  });

  test("an option that is not chosen may name a calendar that is not given", () => {
    expect(JSON.stringify(calvayDocument().readings)).toContain("england-and-wales");
    expect(problemsInCharter(calvayDocument(), { calendars })).toEqual([]);
  });

  test.each<[what: string, options: unknown, code: string, message: string]>([
    [
      "no options",
      undefined,
      "invalid-calendar",
      "The `calendars` of a charter: found nothing. Give a list of calendars, each with its own id.",
    ],
    [
      "one calendar, not a list",
      { calendars: scotland },
      "invalid-calendar",
      "The `calendars` of a charter: found an object. Give a list of calendars, each with its own id.",
    ],
    [
      "a calendar twice",
      { calendars: [scotland, scotland] },
      "invalid-calendar",
      'The `calendars` of a charter: found two entries with the id "scotland". Give a list of calendars, each with its own id.',
    ],
    [
      "a name for a calendar",
      { calendars: ["scotland"] },
      "invalid-calendar",
      "The `calendars` of a charter: found an entry without an id. Give a list of calendars, each with its own id.",
    ],
    [
      "a name for a zone",
      { calendars, zones: ["Europe/London"] },
      "unknown-zone",
      "The `zones` of a charter: found an entry without an id. Give a list of zones, each with its own id.",
    ],
  ])("%s is refused in words", (_, options, code, message) => {
    const error = refused(() => parseCharter(calvayDocument(), options as { calendars: [] }));
    expect([error.code, error.message]).toEqual([code, message]);
  });
});

describe("references that go beyond one document", () => {
  const eve = { title: "Eve of the fair", on: { days: -1, from: "fair" } };

  test("a rule of an overlay may refer to a rule of the charter it is made for", () => {
    const document = {
      ...calvayDocument(),
      add: [{ id: "fair", title: "Fair", on: { month: 7, nth: 3, weekday: "mon" } }],
    };
    const charter = parseCharter(document, { calendars });
    const overlay = { id: "office", title: "The office as it is", charter: "calvay", add: [eve] };
    expect(parseOverlay(overlay, { charter })).toEqual(overlay);
    expect(parseOverlay(overlay)).toEqual(overlay);
    expect(refused(() => parseOverlay(overlay, { charter: calvay })).details.problems).toMatchObject([
      { path: "$.add[0].on.from" },
    ]);
    expect(refused(() => parseOverlay({ ...overlay, charter: undefined })).details.problems).toMatchObject([
      { path: "$.add[0].on.from" },
    ]);
  });

  test("a commitment may be bound by one of another charter, which is not at hand", () => {
    const document = calvayDocument();
    document.commitments[4] = {
      ...document.commitments[4],
      boundBy: [{ charter: "information-act", commitment: "ACT-10" }],
    };
    expect(problemsInCharter(document, { calendars })).toEqual([]);
  });
});

describe("settings that depend on one another", () => {
  const paused = (counting: object): object => {
    const document = calvayDocument();
    const term = {
      allowance: { workingDays: 5 },
      counting: { countFrom: "day-after", cutOff: "none", dueTime: "close", calendar: "landlord", ...counting },
    };
    document.commitments[4] = { ...document.commitments[4], term, readings: [] };
    return document;
  };

  test.each<[why: string, counting: object, paths: readonly string[]]>([
    [
      "what a pause does to days is needed where there may be one",
      { pausing: "allowed" },
      ["$.commitments[4].term.counting.pauseDays"],
    ],
    ["also where the document does not say", { pausing: "not-stated" }, ["$.commitments[4].term.counting.pauseDays"]],
    ["but not where none is allowed", { pausing: "refused" }, []],
    ["though it may stand there, for a reading that allows pauses", { pausing: "refused", pauseDays: "at-close" }, []],
  ])("%s", (_, counting, paths) => {
    expect(problemsInCharter(paused(counting), { calendars }).map(({ path }) => path)).toEqual(paths);
  });
});

test("an overlay and a calendar are frozen too", () => {
  expect(frozenThroughout(parseOverlay({ id: "office", title: "The office as it is", add: [] }))).toBe(true);
  expect(frozenThroughout(parseCalendar(thawed(scotland)))).toBe(true);
});

/** A text of Calvay's under another name and date, without a stated end. */
function version(name: string, effectiveFrom: string | null): object {
  const entries = Object.entries(calvayDocument()).filter(([key]) => key !== "effectiveTo");
  return { ...Object.fromEntries(entries), version: name, effectiveFrom };
}

function frozenThroughout(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(frozenThroughout);
}
