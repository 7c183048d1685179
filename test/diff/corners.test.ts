import { describe, expect, it } from "vitest";
import { englandAndWales, scotland } from "../../src/bundled/calendars.js";
import { diffCalendars, diffOverlays, diffVersions, RULES } from "../../src/diff/index.js";
import type { Diff } from "../../src/diff/index.js";
import { londonZone } from "../../src/index.js";
import type {
  CalendarEdition,
  CharterVersion,
  Commitment,
  DeadlineCommitment,
  Overlay,
  Reading,
  Term,
} from "../../src/index.js";
import { zoneTable } from "../../src/zones/index.js";
import type { HOURS } from "../support/promise.js";
import { charterOf, countingOf, weekdays } from "../support/promise.js";
import { tableOf } from "../support/zones.js";
import { pairIn } from "./support/pairs.js";

const BESIDE = { calendars: [scotland, englandAndWales], zones: [londonZone, tableOf("Asia/Kathmandu")] };
const BASE = { id: "MADE-01", slug: "made.up", title: "A made-up promise", clause: "1" } as const;

const days = (amount: number, settings: Partial<Term["counting"]> = {}): Term => ({
  allowance: { workingDays: amount },
  counting: countingOf({ workingDays: amount }, settings),
});
const promise = (parts: Partial<DeadlineCommitment> = {}): DeadlineCommitment => ({
  ...BASE,
  kind: "deadline",
  startsWhen: "asked",
  ...parts,
});
const version = (commitment: Commitment, otherwise: Partial<CharterVersion> = {}): CharterVersion =>
  charterOf([commitment], otherwise).versions[0] as CharterVersion;

describe("what an edit is, and which rule names it", () => {
  const byEvents = {
    anyOf: [
      { id: "call", title: "Call", event: "call-made" },
      { id: "visit", title: "Visit", event: "visit-made" },
    ],
  };
  const sometimes = (complex: string | boolean): Commitment =>
    promise({ term: days(5), tiers: [{ when: { complex }, term: days(9) }] });
  const refused = countingOf({ workingDays: 5 }, { pausing: "refused" });
  const withoutPauseDays = Object.fromEntries(
    Object.entries(refused).filter(([setting]) => setting !== "pauseDays"),
  ) as unknown as Term["counting"];

  it.each<[string, Commitment, Commitment, readonly string[]]>([
    [
      "an edit follows one other only: of another kind, a promise loses its time and its ways with it",
      { ...BASE, ...byEvents, term: days(5), kind: "deadline", startsWhen: "asked" },
      { ...BASE, kind: "standard", standard: "quality" },
      ["commitment-kind-changed worse"],
    ],
    ["true is not the word true", sometimes(true), sometimes("true"), ["tier-added worse", "tier-removed better"]],
    [
      "what a pause does to days means nothing where none is allowed",
      promise({ term: { allowance: { workingDays: 5 }, counting: refused } }),
      promise({ term: { allowance: { workingDays: 5 }, counting: withoutPauseDays } }),
      ["pausing-reworded neutral"],
    ],
    [
      "a limit of the promise itself comes before that of one of its ways",
      promise({ anyOf: [{ id: "reply", title: "Reply", term: days(3) }, ...byEvents.anyOf] }),
      promise({ term: days(5), anyOf: [{ id: "reply", title: "Reply", term: days(3) }, ...byEvents.anyOf] }),
      ["time-added worse"],
    ],
  ])("%s", (_why, before, after, expected) => {
    expect(found(diffVersions(version(before), version(after), BESIDE))).toEqual(expected);
  });

  it.each<[string, Partial<CharterVersion>, Partial<CharterVersion>, readonly string[]]>([
    [
      "a closure that gets an id is the same closure",
      { add: [{ title: "Shut", on: "2021-06-16" }] },
      { add: [{ id: "shut", title: "Shut", on: "2021-06-16" }] },
      ["day-entry-reworded neutral"],
    ],
    [
      "of several periods each is shorter",
      { officeHours: inSummer("17:00", "16:00") },
      { officeHours: inSummer("16:30", "15:00") },
      ["office-hours-shortened better"],
    ],
    [
      "one period is shorter and one longer",
      { officeHours: inSummer("17:00", "16:00") },
      { officeHours: inSummer("16:30", "16:30") },
      ["office-hours-moved mixed"],
    ],
  ])("%s", (_why, before, after, expected) => {
    expect(
      found(
        diffVersions(version(promise({ term: days(5) }), before), version(promise({ term: days(5) }), after), BESIDE),
      ),
    ).toEqual(expected);
  });

  it("texts of a list may stand in it more than once, and look like those that do", () => {
    const edition = pairIn("holiday-added").before.value as CalendarEdition;
    const against = (...texts: readonly string[]): CalendarEdition => ({
      ...edition,
      decisions: [{ date: "2021-07-12", decision: "None.", against: texts }],
    });
    expect(
      diffCalendars(against("x", "x", "x (2)"), against("x", "x")).edits.map(({ kind, before }) => [kind, before]),
    ).toEqual([["removed", "x (2)"]]);
  });
});

describe("cases that the search must not miss", () => {
  const month = (cutOff: string): Commitment =>
    promise({
      term: { allowance: { months: 1 }, counting: countingOf({ months: 1 }, { cutOff, dueTime: "same-time" }) },
    });
  const tiers = [
    { when: { complex: true }, term: days(9) },
    { when: { urgent: true }, term: days(1) },
  ];
  const officeHours = (landsOn: "close" | "next-open"): Commitment =>
    promise({ term: { allowance: { officeHours: 4 }, counting: { landsOn, pausing: "allowed" } } });
  const late = (cutOff: string): Commitment => promise({ term: days(5, { cutOff }) });
  const busy = Object.fromEntries(
    ["mon", "tue", "wed", "thu", "fri"].map((day, at) => [
      day,
      [0, 1, 2, 3, 4, 5].map((span) => [`0${span + 1}:1${at}`, `0${span + 1}:4${at}`]),
    ]),
  ) as (typeof HOURS.periods)[0]["weekly"];

  it.each<[string, CharterVersion, CharterVersion, readonly string[]]>([
    [
      "30 and 31 January both end on 28 February: counted a day later, due at opening, it is earlier",
      version(month("none")),
      version(month("15:00")),
      ["cut-off-earlier mixed"],
    ],
    [
      "a case can be of two kinds at once, and the first tier holds",
      version(promise({ term: days(5), tiers })),
      version(promise({ term: days(5), tiers: [...tiers].reverse() })),
      ["order-changed better"],
    ],
    [
      "four hours before closing end at closing",
      version(officeHours("close")),
      version(officeHours("next-open")),
      ["lands-later worse"],
    ],
    [
      "a closure past the calendars",
      version(promise({ term: days(5) })),
      version(promise({ term: days(5) }), { add: [{ title: "Shut", on: "2031-03-04" }] }),
      ["closure-added worse"],
    ],
    [
      "the times of the change come before all others that the text names",
      version(late("18:00"), { officeHours: { periods: [{ weekly: busy }] } }),
      version(late("19:30"), { officeHours: { periods: [{ weekly: busy }] } }),
      ["cut-off-later better"],
    ],
    [
      "an aim of a promise that has a limit for some cases only",
      version(promise({ tiers: tiers.slice(0, 1) })),
      version(promise({ tiers: tiers.slice(0, 1), aim: days(1) })),
      ["aim-added better"],
    ],
  ])("%s", (_why, before, after, expected) => {
    const diff = diffVersions(before, after, BESIDE);
    expect(found(diff)).toEqual(expected);
    for (const { proof } of diff.findings) if (proof.by === "search") expect(proof.witnesses.length).toBeGreaterThan(0);
  });

  it("what the time of a promise runs from, a reading decides too: which comes first, no calendar says", () => {
    const start = (choice: string): CharterVersion => {
      const options = ["asked", "heard"].map((event) => ({
        id: event,
        means: `when it is ${event}`,
        sets: { startsWhen: event },
      }));
      const reading: Reading = { id: "start", question: "From when?", choice, options, why: "Made up." };
      return version(promise({ term: days(5), startsWhen: choice, readings: ["start"] }), { readings: [reading] });
    };
    expect(found(diffVersions(start("asked"), start("heard"), BESIDE))).toEqual([
      "start-changed mixed",
      "reading-changed mixed",
    ]);
  });

  it("which date a moved holiday replaced matters to those who asked before it was announced", () => {
    const edition = pairIn("holiday-added").before.value as CalendarEdition;
    const moved = (replaces: string): CalendarEdition => ({
      ...edition,
      holidays: [
        ...edition.holidays.slice(0, 1),
        {
          date: "2021-06-15",
          title: "Jubilee",
          kind: "moved",
          announced: "2021-02-01",
          replaces,
          basis: "made up",
          sources: ["made"],
        },
      ],
    });
    expect(found(diffCalendars(moved("2021-06-01"), moved("2021-06-08")))).toEqual([
      "holiday-announcement-changed mixed",
    ]);
  });

  it("a calendar that is renamed and changed still moves the dates of those who keep it", () => {
    const { before, after } = pairIn("holiday-added");
    const renamed = { ...(after.value as CalendarEdition), id: "renamed" };
    expect(diffCalendars(before.value as CalendarEdition, renamed).effects.map(({ direction }) => direction)).toEqual([
      "worse",
      "worse",
      "worse",
      "worse",
    ]);
  });
});

describe("witnesses as the calculator gives them", () => {
  it("where the time zone changes, each date is on the landlord's own clock", () => {
    const [finding] = diffVersions(
      version(promise({ term: days(1) })),
      version(promise({ term: days(1) }), { timeZone: "Asia/Kathmandu" }),
      BESIDE,
    ).findings;
    const [witness] = finding?.proof.by === "search" ? finding.proof.witnesses : [];
    expect([witness?.before?.dueAt.slice(-6), witness?.after?.dueAt.slice(-6)]).toEqual(["+00:00", "+05:45"]);
  });

  it("a zone table of fewer years than the calendars asks about its own years", () => {
    const zones = [zoneTable("Asia/Kathmandu", { fromYear: 2020, throughYear: 2022 })];
    const zoned = (amount: number): CharterVersion =>
      version(promise({ term: days(amount) }), { timeZone: "Asia/Kathmandu" });
    expect(found(diffVersions(zoned(5), zoned(3), { ...BESIDE, zones }))).toEqual(["allowance-shortened better"]);
  });

  it("where a time is agreed there is no aim", () => {
    const casesOf = (parts: Partial<DeadlineCommitment>): number => {
      const [finding] = diffVersions(
        version(promise({ term: days(5), ...parts })),
        version(promise({ term: days(5), agreedTime: "replaces", ...parts })),
        BESIDE,
      ).findings;
      return finding?.proof.by === "search" ? finding.proof.searched.comparisons : 0;
    };
    expect(casesOf({ aim: days(1) })).toBe(casesOf({}));
  });

  it("a case whose aim refuses pauses cannot be paused, whatever its limit allows", () => {
    const hours = (amount: number, pausing: Term["counting"]["pausing"]): Term => ({
      allowance: { hours: amount },
      counting: { pausing },
    });
    const of = (pausing: Term["counting"]["pausing"]): CharterVersion =>
      version(promise({ term: hours(24, pausing), aim: hours(4, "refused") }));
    const { findings, effects } = diffVersions(of("refused"), of("allowed"), BESIDE);
    expect([findings.map(({ direction }) => direction), effects]).toEqual([["neutral"], []]);
  });

  it("a rule that another one refers to goes with it: neither can be counted alone", () => {
    const friday = { title: "Fair Friday", on: { weekday: "fri", before: "fair-monday" } } as const;
    const monday = { id: "fair-monday", title: "Fair Monday", on: { month: 7, nth: 3, weekday: "mon" } } as const;
    const charter = charterOf([promise({ term: days(5) })]);
    const fair: Overlay = {
      id: "fair",
      title: "Fair",
      add: [friday, monday, { title: "Easter Monday", on: { easter: 1 } }],
    };
    const { findings } = diffOverlays(
      fair,
      { id: "fair", title: "Fair", add: [{ title: "Easter Monday", on: { easter: 1 } }] },
      { charter },
    );
    expect(findings.map(({ rule, direction, proof }) => `${rule} ${direction} ${proof.by}`)).toEqual([
      "closure-removed better search",
      "closure-removed better search",
    ]);
  });

  it.each<[string, workingWeek: CharterVersion["workingWeek"], string]>([
    ["the next working day needs no closing time, so a few cases count", ["mon", "tue", "wed", "thu", "fri"], "worse"],
    ["where the office works every day, none does", ["mon", "tue", "wed", "thu", "fri", "sat", "sun"], "mixed"],
  ])("what one of two texts cannot count is said: %s", (_why, workingWeek, direction) => {
    const late: Reading = {
      id: "late",
      question: "What about a letter after closing?",
      choice: "as-it-comes",
      options: [
        { id: "as-it-comes", means: "received when it arrives", sets: { counting: { cutOff: "none" } } },
        { id: "next-day", means: "received the next day", sets: { counting: { cutOff: "close" } } },
      ],
      why: "Made up.",
    };
    const charter = charterOf([promise({ term: days(5, { dueTime: "end-of-day" }), readings: ["late"] })], {
      officeHours: null,
      readings: [late],
      workingWeek,
      divisions: [],
    });
    const overlay: Overlay = { id: "ours", title: "Ours" };
    const { findings, effects } = diffOverlays(overlay, { ...overlay, readings: { late: "next-day" } }, { charter });
    const why = "One of the two texts cannot count some cases, because something that the count needs is missing.";
    expect(findings).toMatchObject([{ rule: "reading-chosen", direction, proof: { why } }]);
    expect(effects).toMatchObject([{ commitment: "MADE-01", direction, why }]);
  });

  it("a landlord may be called probe", () => {
    const charter = { ...charterOf([promise({ term: days(5) })]), id: "probe" };
    const overlay: Overlay = { id: "shut", title: "Shut" };
    const [finding] = diffOverlays(
      overlay,
      { ...overlay, add: [{ title: "Shut", on: "2021-06-16" }] },
      { charter },
    ).findings;
    const [witness] = finding?.proof.by === "search" ? finding.proof.witnesses : [];
    expect([witness?.case.commitment, witness?.promise]).toEqual(["MADE-01", undefined]);
  });
});

function inSummer(closes: string, closesInSummer: string): CharterVersion["officeHours"] {
  const [usual] = weekdays([["09:00", closes]]).periods;
  const [summer] = weekdays([["09:00", closesInSummer]]).periods;
  if (usual === undefined || summer === undefined) throw new RangeError("weekly hours have a period");
  return { periods: [usual, { ...summer, validFrom: "2021-06-01", validThrough: "2021-08-31" }] };
}

/** The rules and directions of what is found, none against the claim of its rule. */
function found({ findings }: Diff): readonly string[] {
  for (const { rule, direction } of findings) {
    const claim = RULES.find(({ id }) => id === rule)?.direction;
    if (claim !== "either" && direction !== "neutral") expect(`${rule} ${direction}`).toBe(`${rule} ${claim}`);
  }
  return findings.map(({ rule, direction }) => `${rule} ${direction}`);
}
