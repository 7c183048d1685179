import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { receiptsDueOn } from "../../src/diff/index.js";
import type { DueThen, ReceiptRange } from "../../src/diff/index.js";
import { CharterClockError, computeDeadline } from "../../src/index.js";
import type { Allowance, Charter, CharterVersion, Counting } from "../../src/index.js";
import { DAY, HOUR, MINUTE } from "../../src/time/units.js";
import { law } from "../support/law.js";
import { oracleDue } from "../support/oracle/index.js";
import { charterOf, charterWith } from "../support/promise.js";
import type { Otherwise } from "../support/promise.js";
import { refusal } from "../support/refusal.js";
import { daysAfter, engineOf, iso, moments, placed, placedWorlds, PROMISE, terms } from "../support/worlds/index.js";
import { oracleRule, oracleSchedule } from "../support/worlds/oracle.js";
import { tableOf } from "../support/zones.js";
import { runs } from "./support/runs.js";

vi.setConfig({ testTimeout: 120_000 });

describe("which receipts fall due on a date", () => {
  it.each<[string, Allowance, Partial<Counting>, Otherwise, string, readonly string[]]>([
    [
      "one date of receipt, from its first moment to its last",
      { workingDays: 5 },
      {},
      {},
      "2026-06-10",
      ["2026-06-03T00:00:00.000+01:00 to 2026-06-03T23:59:59.999+01:00"],
    ],
    [
      "a weekend falls due with its Friday",
      { workingDays: 5 },
      {},
      {},
      "2026-06-12",
      ["2026-06-05T00:00:00.000+01:00 to 2026-06-07T23:59:59.999+01:00"],
    ],
    ["none on a bank holiday", { workingDays: 5 }, {}, {}, "2026-05-04", []],
    ["none on a Sunday", { workingDays: 5 }, {}, {}, "2026-06-14", []],
    [
      "a cut-off divides dates of receipt",
      { workingDays: 5 },
      { cutOff: "16:00" },
      {},
      "2026-06-10",
      ["2026-06-02T16:00:00.000+01:00 to 2026-06-03T15:59:59.999+01:00"],
    ],
    [
      "the last four dates of January all end on 28 February",
      { months: 1 },
      {},
      {},
      "2026-02-28",
      ["2026-01-28T00:00:00.000+00:00 to 2026-01-31T23:59:59.999+00:00"],
    ],
    [
      "but on 28 March only those of 28 February",
      { months: 1 },
      {},
      {},
      "2026-03-28",
      ["2026-02-28T00:00:00.000+00:00 to 2026-02-28T23:59:59.999+00:00"],
    ],
    [
      "a date of 23 hours falls due from its own hours on the clock",
      { hours: 24 },
      {},
      {},
      "2026-03-29",
      ["2026-03-28T00:00:00.000+00:00 to 2026-03-28T22:59:59.999+00:00"],
    ],
    [
      "a date of 25 hours from as many",
      { hours: 24 },
      {},
      {},
      "2026-10-25",
      ["2026-10-24T00:00:00.000+01:00 to 2026-10-25T00:59:59.999+01:00"],
    ],
    [
      "office time that is used up at closing is due then, whenever the next opening is",
      { officeHours: 8 },
      {},
      {},
      "2026-06-12",
      ["2026-06-11T09:00:00.001+01:00 to 2026-06-12T09:00:00.000+01:00"],
    ],
    [
      "office time that ends with the office at 24:00 is due that day",
      { officeHours: 2 },
      {},
      { officeHours: { periods: [{ weekly: { mon: [["20:00", "24:00"]], tue: [["20:00", "24:00"]] } }] } },
      "2026-06-22",
      ["2026-06-16T22:00:00.001+01:00 to 2026-06-22T22:00:00.000+01:00"],
    ],
    [
      "a roll gathers the closed days before",
      { calendarDays: 10 },
      { roll: "following" },
      {},
      "2026-06-29",
      ["2026-06-17T00:00:00.000+01:00 to 2026-06-19T23:59:59.999+01:00"],
    ],
  ])("%s", (_why, allowance, settings, otherwise, dueOn, expected) => {
    expect(
      textsOf(receiptsDueOn(charterWith(allowance, settings, otherwise), { commitment: "MADE-01", dueOn })),
    ).toEqual(expected);
  });

  it.each<[string, Allowance, Partial<Counting>, string, readonly string[]]>([
    [
      "at closing: all receipts of the date",
      { workingDays: 5 },
      {},
      "2026-06-11T17:00:00.000+01:00",
      ["2026-06-04T00:00:00.000+01:00 to 2026-06-04T23:59:59.999+01:00"],
    ],
    ["a millisecond before closing: none", { workingDays: 5 }, {}, "2026-06-11T16:59:59.999+01:00", []],
    [
      "time on the clock: one moment",
      { hours: 6 },
      {},
      "2026-06-11T17:00:00.000+01:00",
      ["2026-06-11T11:00:00.000+01:00 to 2026-06-11T11:00:00.000+01:00"],
    ],
    [
      "the wall time of the receipt: one moment of each date that ends then",
      { months: 1 },
      { dueTime: "same-time" },
      "2026-02-28T10:20:00.000+00:00",
      ["2026-01-28", "2026-01-29", "2026-01-30", "2026-01-31"].map(
        (date) => `${date}T10:20:00.000+00:00 to ${date}T10:20:00.000+00:00`,
      ),
    ],
  ])("at an instant, %s", (_why, allowance, settings, dueAt, expected) => {
    expect(textsOf(receiptsDueOn(charterWith(allowance, settings), { commitment: "MADE-01", dueAt }))).toEqual(
      expected,
    );
  });

  it("each version counts the receipts while it is in force, and a receipt under another may fall due with them", () => {
    const [first] = charterWith({ workingDays: 10 }, {}, { effectiveFrom: "2026-01-01" }).versions;
    const [second] = charterWith({ workingDays: 5 }, {}, { version: "2026-06", effectiveFrom: "2026-06-08" }).versions;
    const charter: Charter = { ...charterOf([]), versions: [first as CharterVersion, second as CharterVersion] };
    expect(
      receiptsDueOn(charter, { commitment: "MADE-01", dueOn: "2026-06-16" }).map(
        ({ version, earliest, latest }) =>
          `${version} ${earliest.receivedAt.slice(0, 10)} ${latest.receivedAt.slice(0, 10)}`,
      ),
    ).toEqual(["2020-01 2026-06-01 2026-06-01", "2026-06 2026-06-08 2026-06-08"]);
  });

  it.each<[string, DueThen, string]>([
    ["a commitment that there is not", { commitment: "MADE-09", dueOn: "2026-06-16" }, "unknown-commitment"],
    ["neither a date nor an instant", { commitment: "MADE-01" }, "invalid-case"],
    ["both", { commitment: "MADE-01", dueOn: "2026-06-16", dueAt: "2026-06-16T10:00" }, "invalid-case"],
    ["a date that is none", { commitment: "MADE-01", dueOn: "2026-06-31" }, "invalid-date"],
    ["an aim that there is not", { commitment: "MADE-01", of: "aim", dueOn: "2026-06-16" }, "invalid-case"],
  ])("%s is refused", (_why, asked, code) => {
    expect(refusal(() => receiptsDueOn(charterWith({ workingDays: 5 }), asked))).toMatch(code);
  });
});

const NEAR = 3 * DAY;

// Oracles: the calculator, asked for every 13th minute; at the edges and a millisecond to either side, a walk over
// Temporal dates that shares no code with the library.
law([placedWorlds, terms, moments(-5, 40), fc.integer({ min: 0, max: 12 })], runs(20))(
  "no receipt but those that are named falls due on a date, and each of those does",
  ({ world, date }, term, moment, minute) => {
    const { charter, options } = engineOf(world, term);
    const schedule = oracleSchedule(world);
    const rule = oracleRule(world, term);
    const dueDateAt = (receivedAt: number): string | undefined => {
      try {
        return computeDeadline(charter, { commitment: PROMISE, receivedAt }, options).dueDate;
      } catch (error) {
        if (error instanceof CharterClockError) return undefined;
        throw error;
      }
    };
    const receivedAt = placed({ zone: world.zone, date, weekly: world.weekly }, moment);
    const found = dueDateAt(receivedAt);
    fc.pre(found !== undefined && isWellInside(world.zone, found));
    for (const dueOn of [found, daysAfter(found, 1)]) {
      const ranges = receiptsDueOn(charter, { commitment: PROMISE, dueOn }, options);
      const isNamed = (instant: number): boolean =>
        ranges.some(
          ({ earliest, latest }) =>
            earliest.receivedAtMilliseconds <= instant && instant <= latest.receivedAtMilliseconds,
        );
      const edges = ranges.flatMap(({ earliest, latest }) =>
        [earliest, latest].flatMap(({ receivedAtMilliseconds: at }) => [at - 1, at, at + 1]),
      );
      for (const instant of edges.slice(0, 24)) {
        const walked = oracleDue(schedule, rule, { receivedAt: instant })?.dueDate;
        expect([iso(instant), walked === dueOn]).toEqual([iso(instant), isNamed(instant)]);
      }
      const [from, to] = [
        Math.min(receivedAt, ...edges) - NEAR,
        Math.min(Math.max(receivedAt, ...edges), receivedAt + 9 * DAY) + NEAR,
      ];
      for (let instant = from + minute * MINUTE; instant < to; instant += 13 * MINUTE) {
        if ((dueDateAt(instant) === dueOn) !== isNamed(instant))
          expect(iso(instant)).toBe(`named: ${isNamed(instant)}`);
      }
    }
  },
);

/** Whether a due date is far enough from the ends of a zone's table that all receipts before it can be counted. */
function isWellInside(zone: Parameters<typeof tableOf>[0], dueDate: string): boolean {
  const { from, until } = tableOf(zone);
  return Date.parse(dueDate) > from + 3 * 366 * DAY && Date.parse(dueDate) < until - 366 * DAY - HOUR;
}

function textsOf(ranges: readonly ReceiptRange[]): readonly string[] {
  return ranges.map(({ earliest, latest }) => `${earliest.receivedAt} to ${latest.receivedAt}`);
}
