import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { scotland } from "../../src/bundled/calendars.js";
import { diffVersions, latestThatHolds, movedByVersions } from "../../src/diff/index.js";
import type { Diff, MovedPromise } from "../../src/diff/index.js";
import { computeDeadline } from "../../src/index.js";
import type { Charter, CharterVersion, Term } from "../../src/index.js";
import { DAY, MINUTE } from "../../src/time/units.js";
import { oracleDue } from "../support/oracle/index.js";
import { charterOf, charterWith, HOURS, weekdays } from "../support/promise.js";
import { law } from "../support/law.js";
import { daysAfter, engineOf, moments, placed, placedWorlds, terms } from "../support/worlds/index.js";
import type { World } from "../support/worlds/index.js";
import { oracleRule, oracleSchedule } from "../support/worlds/oracle.js";
import { movedAt } from "./support/moved-at.js";
import { termBy } from "./support/random/terms.js";
import { runs } from "./support/runs.js";

vi.setConfig({ testTimeout: 300_000 });

const WEEKS: Partial<CharterVersion> = { effectiveFrom: "2021-01-01", officeHours: weekdays([["09:00", "17:00"]]) };
const BESIDE = { calendars: [scotland] };

describe("a calendar-day promise against a working-day promise with a cut-off", () => {
  const direction = (before: Charter, after: Charter): string =>
    diffVersions(versionOf(before), versionOf(after), BESIDE)
      .effects.map(({ direction: way }) => way)
      .join();
  const calendar = (days: number, settings: object = {}): Charter =>
    charterWith({ calendarDays: days }, settings, WEEKS);
  const working = (days: number, settings: object = {}): Charter => charterWith({ workingDays: days }, settings, WEEKS);

  it.each<[string, Charter, Charter, string, string, string, string]>([
    [
      "over Christmas, after the cut-off, 20 working days are longer than 37 dates",
      calendar(37),
      working(20, { cutOff: "16:00" }),
      "mixed",
      "2024-11-29T16:30:00Z",
      "2025-01-05",
      "2025-01-06",
    ],
    [
      "a millisecond before the cut-off they are not",
      calendar(37),
      working(20, { cutOff: "16:00" }),
      "mixed",
      "2024-11-29T15:59:59.999Z",
      "2025-01-05",
      "2025-01-03",
    ],
    [
      "so it is twelve years before the texts hold",
      calendar(37),
      working(20, { cutOff: "12:00" }),
      "mixed",
      "2008-11-28T12:00:00Z",
      "2009-01-04",
      "2009-01-05",
    ],
    [
      "and from the moment of closing",
      calendar(37),
      working(20, { cutOff: "close" }),
      "mixed",
      "2013-11-29T17:00:00Z",
      "2014-01-05",
      "2014-01-06",
    ],
    [
      "on two dates of one winter",
      calendar(38),
      working(21, { cutOff: "16:00" }),
      "mixed",
      "2008-11-27T16:00:00Z",
      "2009-01-04",
      "2009-01-05",
    ],
    [
      "of which the second is due within office hours",
      calendar(38),
      working(21, { cutOff: "close" }),
      "mixed",
      "2008-11-28T17:00:00Z",
      "2009-01-05",
      "2009-01-06",
    ],
  ])("%s", (_why, before, after, way, receivedAt, was, is) => {
    expect(direction(before, after)).toBe(way);
    expect(direction(after, before)).toBe(way);
    const dueDate = (charter: Charter): string =>
      computeDeadline(charter, { commitment: "MADE-01", receivedAt }, {}).dueDate;
    expect([dueDate(asked(before)), dueDate(asked(after))]).toEqual([was, is]);
    const [promise] = movedByVersions(versionOf(before), versionOf(after), BESIDE);
    expect(movedAt(promise as MovedPromise, Date.parse(receivedAt))).toEqual({
      before: dueAt(before, Date.parse(receivedAt)),
      after: dueAt(after, Date.parse(receivedAt)),
    });
  });

  it("the latest receipt whose date holds is a millisecond before one that moves", () => {
    const [promise] = movedByVersions(versionOf(working(5)), versionOf(working(5, { cutOff: "16:00" })), BESIDE);
    const latest = (until?: string): string =>
      new Date(
        latestThatHolds(promise as MovedPromise, until === undefined ? until : Date.parse(until)) ?? NaN,
      ).toISOString();
    expect(latest("2026-06-11T12:00:00Z")).toBe("2026-06-11T12:00:00.000Z");
    expect(latest("2026-06-11T20:00:00Z")).toBe("2026-06-11T14:59:59.999Z");
    // Friday 29 December 2028 from 16:00, and the weekend.
    expect(latest()).toBe("2028-12-29T15:59:59.999Z");
    expect(latestThatHolds({ ...(promise as MovedPromise), holds: [] })).toBeUndefined();
  });

  const shownIn = (effects: Diff["effects"]): readonly string[] =>
    effects.flatMap(({ witnesses }) => witnesses.map(({ case: { receivedAt } }) => receivedAt));

  it("a case is shown at 10:20 on the first date from which the texts hold, where such a case moves; else at the first moment", () => {
    const { effects } = diffVersions(versionOf(working(5)), versionOf(working(5, { cutOff: "16:00" })), BESIDE);
    expect(shownIn(effects)).toEqual(["2021-01-01T10:20:00.000+00:00"]);
    const { effects: onlyLate } = diffVersions(
      versionOf(working(5, { cutOff: "16:30" })),
      versionOf(working(5, { cutOff: "16:00" })),
      BESIDE,
    );
    expect(shownIn(onlyLate)).toEqual(["2021-01-05T16:00:00.000+00:00"]);
  });
});

// Oracle: the calculator itself, asked for every minute.
law(
  [
    fc.nat(),
    fc.nat(),
    fc.constantFrom(
      HOURS,
      weekdays([
        ["08:00", "12:00"],
        ["13:00", "24:00"],
      ]),
    ),
    fc.constantFrom(2004, 2016, 2025),
  ],
  runs(1),
)(
  "between two texts no minute of two years moves but those that are named, and each by as much",
  (one, other, officeHours, year) => {
    const [before, after] = [one, other].map((number) => promising(termBy(number * 7919), officeHours)) as [
      Charter,
      Charter,
    ];
    const promise = limitOf(movedByVersions(versionOf(before), versionOf(after), BESIDE));
    if (!promise.isWhole) return;
    for (let instant = Date.UTC(year, 0, 1); instant < Date.UTC(year + 2, 0, 1); instant += MINUTE) {
      const [was, is] = [dueAt(before, instant), dueAt(after, instant)];
      const said = movedAt(promise, instant);
      if (said === "stays" ? was !== is : said.before !== was || said.after !== is)
        expect({ instant, said }).toEqual({ instant, said: { before: was, after: is } });
    }
  },
);

const instants = fc.array(fc.oneof(moments(-20, 90), moments(-190, 390)), { minLength: 12, maxLength: 12 });

// Oracle: test/support/oracle, a walk over Temporal dates that shares no code with the library.
law([placedWorlds, terms, terms, instants, fc.array(fc.nat(), { minLength: 4, maxLength: 4 })], runs(60))(
  "two random terms of any landlord move where the walk says so, by as much, and to the millisecond",
  (placedWorld, before, after, around, picks) => {
    const { date } = placedWorld;
    const world = ownWorld(placedWorld.world);
    const promise = limitOf(movedBetween(world, date, before, after));
    if (!promise.isWhole) return;
    const edges = picks.flatMap((pick) => {
      const range = promise.receipts[pick % Math.max(1, promise.receipts.length)];
      return range === undefined ? [] : [range.from - 1, range.from, range.through, range.through + 1];
    });
    const schedule = oracleSchedule(world);
    const walked = (term: Term, receivedAt: number): number | undefined =>
      oracleDue(schedule, oracleRule(world, term), { receivedAt })?.dueAt;
    const all = [...promise.receipts, ...promise.holds].sort((one, other) => one.from - other.from);
    expect(all.every(({ from }, at) => at === 0 || from === (all[at - 1]?.through ?? NaN) + 1)).toBe(true);
    const [first, last] = [Date.parse(promise.from) + DAY, Date.parse(promise.through) - DAY];
    for (const instant of [
      ...edges,
      ...around.map((moment) => placed({ zone: world.zone, date, weekly: world.weekly }, moment)),
    ]) {
      if (instant < first || instant > last) continue;
      const due = { before: walked(before, instant), after: walked(after, instant) };
      expect({ instant, said: movedAt(promise, instant) }).toEqual({
        instant,
        said: due.before === due.after ? "stays" : due,
      });
    }
  },
);

/** A landlord who states everything in the charter. */
function ownWorld(world: World): World {
  const own = <Entry extends { readonly by: string }>(entry: Entry): Entry =>
    entry.by === "overlay" ? { ...entry, by: "charter" } : entry;
  return {
    ...world,
    hoursBy: "charter",
    reopened: [],
    closed: world.closed.map(own),
    closedInPart: world.closedInPart.map(own),
  };
}

/** What moves in the year and a half around a date. */
function movedBetween(world: World, date: string, before: Term, after: Term): readonly MovedPromise[] {
  const [one, other] = [engineOf(world, before).charter, engineOf(world, after).charter];
  const calendars = one.calendars.map((calendar) => ({
    ...calendar,
    coverage: { from: daysAfter(date, -200), through: daysAfter(date, 400) },
  }));
  return movedByVersions(versionOf(one), versionOf(other), { calendars, zones: one.zones });
}

function promising(term: Term, officeHours: CharterVersion["officeHours"]): Charter {
  return charterOf(
    [
      {
        id: "MADE-01",
        slug: "made.up",
        title: "A made-up promise",
        clause: "1",
        kind: "deadline",
        startsWhen: "asked",
        term,
      },
    ],
    { officeHours },
  );
}

function versionOf({ versions }: Charter): CharterVersion {
  return versions[0] as CharterVersion;
}

/** The same text, in force whenever a case was received. */
function asked(charter: Charter): Charter {
  return { ...charter, versions: charter.versions.map((version) => ({ ...version, effectiveFrom: "1990-01-01" })) };
}

const IN_FORCE = new WeakMap<Charter, Charter>();

function dueAt(charter: Charter, receivedAt: number): number {
  const inForce = IN_FORCE.get(charter) ?? asked(charter);
  IN_FORCE.set(charter, inForce);
  return computeDeadline(inForce, { commitment: "MADE-01", receivedAt }).dueAtMilliseconds;
}

function limitOf(promises: readonly MovedPromise[]): MovedPromise {
  const found = promises.find(({ of }) => of === "limit");
  if (found === undefined) throw new RangeError("the promise has a limit");
  return found;
}
