import fc from "fast-check";
import { describe, expect } from "vitest";
import type { WorkingCalendar } from "../../src/calendar/types.js";
import { receivedAtMoment } from "../../src/deadline/case/received.js";
import { countTerm } from "../../src/deadline/count/count-term.js";
import type { Counting, WallTime, Weekday } from "../../src/index.js";
import type { Office } from "../../src/hours/types.js";
import type { ZoneTable } from "../../src/time/zone.js";
import { runs } from "../diff/support/runs.js";
import { law } from "../support/law.js";
import { DAY, HOUR, modelDue, startOf } from "./model.js";
import type { ModelPause, ModelTerm, ModelWorld } from "./model.js";

/** Date 0 of every world: near the end of a month, and of a leap February. */
const FIRST = Date.UTC(2024, 1, 26);
const WEEK: readonly Weekday[] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

const hour = fc.integer({ min: 0, max: 23 });
const open = fc.constantFrom<(readonly [number, number])[]>(
  [],
  [[6, 18]],
  [[6, 12]],
  [[12, 18]],
  [[0, 24]],
  [
    [8, 12],
    [13, 17],
  ],
);
const day = fc.record({
  works: fc.boolean(),
  open: open.map((spans) => spans.map(([from, to]) => [from * HOUR, to * HOUR] as const)),
});
const jump = fc.option(
  fc.record({
    day: fc.integer({ min: 0, max: 4 }),
    at: fc.integer({ min: 4, max: 20 }).map((at) => at * HOUR),
    by: fc.constantFrom(1, 3, -1, -3).map((by) => by * HOUR),
  }),
  { nil: undefined },
);
const months = Array.from({ length: 60 }, (_, at) => (Date.UTC(2022, at, 1) - FIRST) / DAY);
const worlds: fc.Arbitrary<ModelWorld> = fc.record({
  days: fc.array(day, { minLength: 1, maxLength: 8 }),
  usual: fc.constant({ works: true, open: [[9 * HOUR, 17 * HOUR]] as const }),
  jump,
  months: fc.constant(months),
});

const clock = hour.map((at) => `${String(at).padStart(2, "0")}:00`);
const amount = fc.integer({ min: 0, max: 5 });
const pausing = fc.constantFrom("allowed" as const, "refused" as const);
const ofDays = fc.record({
  cutOff: fc.oneof(fc.constantFrom("none" as const, "close" as const), clock),
  dueTime: fc.oneof(fc.constantFrom("close" as const, "end-of-day" as const, "same-time" as const), clock),
  pausing,
  pauseDays: fc.constantFrom("at-close" as const, "inclusive" as const),
});
const roll = fc.constantFrom(
  "none" as const,
  "following" as const,
  "preceding" as const,
  "modified-following" as const,
);
const countFrom = fc.constantFrom("day-after" as const, "day-of" as const);
const monthFrom = fc.constantFrom<NonNullable<Counting["monthFrom"]>>(
  "receipt-excluded",
  "receipt-included",
  "from-next-day",
);
const landsOn = fc.constantFrom("close" as const, "next-open" as const);

const terms: fc.Arbitrary<ModelTerm> = fc.oneof(
  fc
    .tuple(amount, ofDays, countFrom)
    .map(([n, ends, from]) => termOf("working-days", n, { ...ends, countFrom: n === 0 ? "day-after" : from })),
  fc
    .tuple(amount, ofDays, countFrom, roll)
    .map(([n, ends, from, rolls]) =>
      termOf("dates", n, { ...ends, countFrom: n === 0 ? "day-after" : from, roll: rolls }),
    ),
  fc
    .tuple(amount, ofDays, monthFrom, roll)
    .map(([n, ends, from, rolls]) => termOf("months", n, { ...ends, monthFrom: from, roll: rolls })),
  fc.tuple(amount, pausing).map(([n, paused]) => termOf("elapsed", (n + 1) * HOUR * 7, { pausing: paused })),
  fc
    .tuple(amount, pausing, landsOn)
    .map(([n, paused, lands]) => termOf("open", (n + 1) * HOUR * 2, { pausing: paused, landsOn: lands })),
);

function termOf(kind: ModelTerm["kind"], n: number, counting: Counting): ModelTerm {
  return { kind, amount: n, counting };
}

/** Gaps and lengths in hours, one pause after the other. */
const pauses = fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 60 })), { maxLength: 3 });
const receipts = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.nat({ max: DAY / HOUR - 1 }), fc.constantFrom(0, -1, 1));

describe("the plain model of a count", () => {
  law([worlds, terms, receipts, pauses], runs(4000))(
    "agrees with the engine in every world",
    (world, term, [date, at, by], gaps) => {
      const receipt = Math.max(startOf(world, 0), startOf(world, date) + at * HOUR + by);
      const inOrder = pausesFrom(receipt, gaps);
      expect(modelDue(world, term, receipt, inOrder)).toBe(engineDue(world, term, receipt, inOrder));
    },
  );
});

function pausesFrom(receipt: number, gaps: readonly (readonly [number, number])[]): readonly ModelPause[] {
  let at = receipt - HOUR;
  return gaps.map(([gap, length]) => {
    const from = at + gap * HOUR;
    at = from + length * HOUR;
    return { from, to: at };
  });
}

const UNITS = {
  "working-days": "workingDays",
  dates: "calendarDays",
  months: "months",
  elapsed: "hours",
  open: "officeHours",
} as const;

/** What the engine counts: the same world as a zone, a calendar and an office. */
function engineDue(
  world: ModelWorld,
  { kind, amount: n, counting }: ModelTerm,
  receipt: number,
  inOrder: readonly ModelPause[],
): number {
  const zone = zoneOf(world);
  const office: Office = {
    zone,
    calendar: calendarOf([]),
    hours: {
      periods: [{ weekly: Object.fromEntries(WEEK.map((name) => [name, [["09:00", "17:00"]]])) }],
      exceptions: world.days.map(({ open: spans }, at) => ({
        title: "Other hours",
        on: dateOf(at),
        open: spans.map(([from, to]) => [wall(from), wall(to)] as const),
      })),
    },
  };
  const closed = world.days.flatMap(({ works }, at) => (works ? [] : [dateOf(at)]));
  const size = kind === "elapsed" || kind === "open" ? HOUR : 1;
  const { dueAt } = countTerm(
    { unit: UNITS[kind], amount: n / size },
    {
      office,
      calendar: calendarOf(closed),
      counting,
      receipt: receivedAtMoment(zone, FIRST + receipt),
      pauses:
        counting.pausing === "refused" ? [] : inOrder.map(({ from, to }) => ({ from: FIRST + from, to: FIRST + to })),
    },
  );
  return dueAt - FIRST;
}

function zoneOf({ jump: change }: ModelWorld): ZoneTable {
  return {
    id: "Made/Up",
    edition: "1",
    from: Date.UTC(1972, 0, 1),
    until: Date.UTC(2100, 0, 1),
    changes: change === undefined ? [] : [FIRST + change.day * DAY + change.at],
    offsets: change === undefined ? [0] : [0, change.by],
  };
}

function calendarOf(closed: readonly string[]): WorkingCalendar {
  return {
    workingWeek: WEEK,
    divisions: [],
    standing: "observed",
    add: closed.map((on) => ({ title: "Closed", on })),
    remove: [],
  };
}

function dateOf(day: number): string {
  return new Date(FIRST + day * DAY).toISOString().slice(0, 10);
}

function wall(milliseconds: number): WallTime {
  return `${String(milliseconds / HOUR).padStart(2, "0")}:00`;
}
