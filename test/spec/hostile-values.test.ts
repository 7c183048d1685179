import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as charters from "../../src/bundled/charters/index.ts";
import { scotland } from "../../src/bundled/calendars.ts";
import { calvay } from "../../src/bundled/charters/calvay.ts";
import * as diff from "../../src/diff/index.ts";
import * as core from "../../src/index.ts";
import * as json from "../../src/json/index.ts";
import * as schema from "../../src/schema/index.ts";
import * as verify from "../../src/verify/index.ts";
import * as zones from "../../src/zones/index.ts";
import { calvayDocument } from "../broken/refused.ts";

type Anything = (...given: readonly unknown[]) => unknown;

const [version] = calvay.versions;
// Comparing looks at every receipt, so a charter with few promises keeps it short.
const elmbank = schema.parseCharter(readFileSync("docs/examples/elmbank-2026.json", "utf8"), { calendars: [scotland] });
const repair = { commitment: "CAL-16", receivedAt: "2026-06-10T10:20:00+01:00" };
const deadline = core.computeDeadline(calvay, repair);
const office = core.officeOf(calvay, "2026-06-10");
const overlay = { id: "local", title: "Local holidays", add: [{ title: "Fair", on: "2026-07-20" }] };
const compared = diff.diffOverlays(overlay, { ...overlay, title: "Others" });
const shelf = { charters: [calvay], overlays: [overlay], duties: [], calendars: [scotland] };
const [from, to] = ["2026-06-10T10:00", "2026-07-10T10:00"];

/** Every public function with arguments that it answers. */
const FUNCTIONS: Readonly<Record<string, readonly [call: unknown, ...given: readonly unknown[]]>> = {
  computeDeadline: [
    core.computeDeadline,
    calvay,
    repair,
    { overlay, asKnownAt: "2026-06-01", strict: true, duties: [] },
  ],
  computeDeadlines: [core.computeDeadlines, calvay, { event: "letter-received", receivedAt: from }, { overlay }],
  statusOf: [core.statusOf, calvay, repair, { now: to, overlay, duties: [] }],
  "statusOf a deadline": [core.statusOf, calvay, deadline, { now: to }],
  explain: [core.explain, calvay, repair, { overlay }],
  explanationText: [core.explanationText, core.explain(calvay, repair)],
  occurrencesOf: [
    core.occurrencesOf,
    calvay,
    { commitment: "CAL-06", anchoredOn: "2026-06-10" },
    { from, through: to, now: to, overlay },
  ],
  nextOccurrence: [
    core.nextOccurrence,
    calvay,
    { commitment: "CAL-06", anchoredOn: "2026-06-10" },
    { after: from, overlay },
  ],
  judgePeriod: [core.judgePeriod, charters.abertay, { commitment: "ABE-07", records: [] }, { from, to, overlay }],
  officeOf: [core.officeOf, calvay, "2026-06-10", { overlay, asKnownAt: "2026-06-01" }],
  stackOverlays: [core.stackOverlays, [overlay, { ...overlay, id: "other" }]],
  isWorkingDay: [core.isWorkingDay, office.calendar, "2026-06-10"],
  addWorkingDays: [core.addWorkingDays, office.calendar, "2026-06-10", 3],
  nextWorkingDay: [core.nextWorkingDay, office.calendar, "2026-06-10"],
  previousWorkingDay: [core.previousWorkingDay, office.calendar, "2026-06-10"],
  workingDaysBetween: [core.workingDaysBetween, office.calendar, "2026-06-10", "2026-06-17"],
  workingDaysFromThrough: [core.workingDaysFromThrough, office.calendar, "2026-06-10", "2026-06-17"],
  statutoryCalendar: [core.statutoryCalendar, scotland],
  workingDaysFromUntil: [core.workingDaysFromUntil, office.calendar, "2026-06-10", "2026-06-17"],
  rollDate: [core.rollDate, office.calendar, "2026-06-10", "following"],
  isOpen: [core.isOpen, office, from],
  nextOpening: [core.nextOpening, office, from],
  nextClosing: [core.nextClosing, office, from],
  previousOpening: [core.previousOpening, office, from],
  openIntervals: [core.openIntervals, office, from, to],
  openMinutesBetween: [core.openMinutesBetween, office, from, to],
  addOpenMinutes: [core.addOpenMinutes, office, from, 60, "close"],
  digestOf: [core.digestOf, overlay],
  answer: [json.answer, shelf, { ask: "deadline", charter: "calvay", case: repair }],
  answerText: [json.answerText, shelf, JSON.stringify({ ask: "deadline", charter: "calvay", case: repair })],
  verifyDeadline: [verify.verifyDeadline, shelf, deadline],
  diffVersions: [diff.diffVersions, version, version, { calendars: [scotland] }],
  diffCalendars: [diff.diffCalendars, scotland, scotland, { charter: elmbank }],
  diffOverlays: [diff.diffOverlays, overlay, overlay, { charter: elmbank }],
  movedByVersions: [diff.movedByVersions, version, version, { calendars: [scotland] }],
  movedByCalendars: [diff.movedByCalendars, scotland, scotland, { charter: elmbank }],
  movedByOverlays: [diff.movedByOverlays, overlay, overlay, { charter: elmbank }],
  latestThatHolds: [diff.latestThatHolds, { holds: [{ from: 0, through: 1 }] }, 5],
  receiptsDueOn: [
    diff.receiptsDueOn,
    calvay,
    { commitment: "CAL-16", dueOn: "2026-06-16", of: "limit", attributes: {} },
    { overlay, asKnownAt: "2026-06-01" },
  ],
  caseOf: [core.caseOf, deadline],
  diffText: [diff.diffText, compared, { accepted: [] }],
  diffMarkdown: [diff.diffMarkdown, compared, { accepted: [] }],
  parseCharter: [schema.parseCharter, calvayDocument(), { calendars: [scotland] }],
  problemsInCharter: [schema.problemsInCharter, calvayDocument(), { calendars: [scotland] }],
  parseCalendar: [schema.parseCalendar, scotland],
  problemsInCalendar: [schema.problemsInCalendar, scotland],
  parseOverlay: [schema.parseOverlay, overlay, { charter: calvay }],
  problemsInOverlay: [schema.problemsInOverlay, overlay, { charter: calvay }],
  zoneTable: [zones.zoneTable, "Europe/London", { fromYear: 2026, throughYear: 2027, edition: "2025c" }],
};

/** What is no answer to anything that is asked for, and what comes near it. */
const HOSTILE: readonly unknown[] = [
  ...[undefined, null, true, 0, -1, NaN, Infinity, 1e27, 5n, "", "calvay", "\ud800", Symbol("s"), () => undefined],
  ...[[], [null], [[]], {}, { id: null }, Object.create(null) as unknown, new Date(NaN), new Map(), /x/],
  ...[calvay, calvayDocument(), charters, office, office.calendar, deadline, repair, overlay, [overlay]],
];

it("every public function of every entry is tried", () => {
  const tried = new Set(Object.values(FUNCTIONS).map(([call]) => call));
  const entries = [core, json, verify, diff, schema, zones].flatMap((entry) =>
    Object.entries(entry as Readonly<Record<string, unknown>>),
  );
  const missing = entries.filter(
    ([name, value]) =>
      typeof value === "function" &&
      value !== core.CharterClockError &&
      !name.endsWith("JsonSchema") &&
      !tried.has(value),
  );
  expect(missing.map(([name]) => name)).toEqual([]);
});

describe("what is no answer to what is asked is refused by a CharterClockError, or taken, and nothing else is thrown", () => {
  it.each(Object.entries(FUNCTIONS))("%s", (_name, [call, ...given]) => {
    expect(thrownBy(call, given)).toBeUndefined();
    const faults = spoilt(given).flatMap(({ told, args }) => {
      const thrown = thrownBy(call, args);
      return thrown === undefined || thrown instanceof core.CharterClockError
        ? []
        : [`${told}: ${thrown instanceof Error ? thrown.message : typeof thrown}`];
    });
    expect(faults).toEqual([]);
  });
});

interface Spoilt {
  readonly told: string;
  readonly args: readonly unknown[];
}

/** The arguments with each of them, and each key of those that are objects, replaced by each hostile value. */
function spoilt(given: readonly unknown[]): readonly Spoilt[] {
  return given.flatMap((argument, index) => {
    const whole = HOSTILE.map((value, at): Spoilt => ({
      told: `argument ${index} is ${kind(value, at)}`,
      args: replaced(given, index, value),
    }));
    // Comparing documents takes long, and what is inside them is for the parsers to check.
    const isDocument = typeof argument === "object" && argument !== null && "holidays" in argument;
    if (
      typeof argument !== "object" ||
      argument === null ||
      Array.isArray(argument) ||
      isDocument ||
      argument === compared ||
      argument === version
    )
      return whole;
    const keys = Object.keys(argument);
    return [
      ...whole,
      ...[...keys, "adds"].flatMap((key) =>
        HOSTILE.map((value, at): Spoilt => ({
          told: `${key} of argument ${index} is ${kind(value, at)}`,
          args: replaced(given, index, { ...argument, [key]: value }),
        })),
      ),
    ];
  });
}

function replaced(given: readonly unknown[], index: number, value: unknown): readonly unknown[] {
  return given.map((argument, at) => (at === index ? value : argument));
}

function kind(value: unknown, at: number): string {
  return `${typeof value} (${at})`;
}

function thrownBy(call: unknown, given: readonly unknown[]): unknown {
  try {
    (call as Anything)(...given);
    return undefined;
  } catch (error) {
    return error;
  }
}

it.each<[why: string, call: () => unknown, path: string]>([
  ["the id of a charter", () => core.computeDeadline("calvay" as never, repair), "$"],
  ["a document that was not parsed", () => core.computeDeadline(calvayDocument() as never, repair), "$"],
  ["a charter that is not there", () => core.computeDeadline(undefined as never, repair), "$"],
  ["options that are null", () => core.officeOf(calvay, "2026-06-10", null as never), "$.options"],
  [
    "an overlay as a list",
    () => core.computeDeadline(calvay, repair, { overlay: [overlay] as never }),
    "$.options.overlay",
  ],
  [
    "a key that no overlay has",
    () => core.computeDeadline(calvay, repair, { overlay: { ...overlay, adds: [] } as never }),
    "$.options.overlay.adds",
  ],
  [
    "a date the other way round",
    () => core.computeDeadline(calvay, repair, { overlay: { ...overlay, add: [{ title: "Eve", on: "24/12/2026" }] } }),
    "$.options.overlay.add[0].on",
  ],
  [
    "a weekday in full",
    () =>
      core.officeOf(calvay, "2026-06-10", {
        overlay: { ...overlay, add: [{ title: "Fair", on: { month: 7, nth: 3, weekday: "thursday" as never } }] },
      }),
    "$.options.overlay.add[0].on.weekday",
  ],
  [
    "a key that no entry has",
    () =>
      core.explain(calvay, repair, {
        overlay: { ...overlay, add: [{ title: "Eve", on: "2026-12-24", durring: [] } as never] },
      }),
    "$.options.overlay.add[0].durring",
  ],
  ["one of several overlays", () => core.stackOverlays([overlay, null as never]), "$[1]"],
  ["an office for a calendar", () => core.isWorkingDay(office as never, "2026-06-10"), "$"],
])("%s is refused with its place", (_why, call, path) => {
  expect(call).toThrow(
    expect.objectContaining({
      name: "CharterClockError",
      details: expect.objectContaining({ path }) as unknown,
    }) as Error,
  );
});

it.each([["60"], [true], [[60]]])("open minutes are a number, not %j", (minutes) => {
  expect(() => core.addOpenMinutes(office, from, minutes as never, "close")).toThrow(core.CharterClockError);
});

it("an overlay that is changed after its first use answers with its first text, dates and digest alike", () => {
  const changing = { ...overlay, add: [{ title: "Training", on: "2026-06-16" }] };
  const answers = (): readonly unknown[] => [
    core.computeDeadline(calvay, repair, { overlay: changing }),
    core.officeOf(calvay, "2026-06-16", { overlay: changing }).calendar.add,
  ];
  const before = JSON.stringify(answers());
  changing.add.push({ title: "Another", on: "2026-06-17" });
  expect(JSON.stringify(answers())).toBe(before);
  expect(JSON.stringify(core.computeDeadline(calvay, repair, { overlay: { ...changing } }))).not.toBe(before);
});
