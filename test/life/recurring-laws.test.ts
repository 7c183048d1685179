// Duties that come back, against an oracle that counts their occurrences one after the other and shares no code with
// the engine.
import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { nextOccurrence, occurrencesOf } from "../../src/index.js";
import type { Allowance, Charter, Options, RecurringCase } from "../../src/index.js";
import { oracleOccurrence, oracleOccurrences } from "../support/oracle/index.js";
import type { OracleDuty } from "../support/oracle/index.js";
import { engineOf, iso, PROMISE, situations } from "../support/worlds/index.js";
import { oracleRule, oracleSchedule } from "../support/worlds/oracle.js";
import type { Situation } from "../support/worlds/index.js";
import { share } from "../support/share.js";
import { duty } from "./support/landlord.js";

const HOUR = 3_600_000;
const windows = fc.constantFrom<[Allowance, NonNullable<OracleDuty["window"]>]>(
  [{ months: 2 }, { months: 2 }],
  [{ months: 1 }, { months: 1 }],
  [{ years: 1 }, { years: 1 }],
  [{ weeks: 1 }, { weeks: 1 }],
  [{ calendarDays: 3 }, { days: 3 }],
);
const rhythm = fc.record(
  {
    countedFrom: fc.constantFrom("last-done" as const, "anchor" as const),
    window: windows,
    /** How many intervals from the anchor are looked at, and what happens when in them. */
    intervals: fc.integer({ min: 1, max: 5 }),
    done: fc.array(fc.tuple(share, fc.constantFrom(0, 0, 1, 8 * HOUR, 30 * HOUR)), { maxLength: 6 }),
    ended: share.map((part) => 0.5 + part / 2),
    from: share.map((part) => part / 2),
    now: share.map((part) => 0.5 + part / 2),
  },
  { requiredKeys: ["countedFrom", "intervals", "done", "now", "from"] },
);

test.prop([situations().filter(isSomeTime), rhythm], { numRuns: 150 })(
  "what is owed, kept and missed is what counting one after the other finds",
  (situation, { countedFrom, window, intervals, done, ended, from, now }) => {
    const { world, term, history } = situation;
    const [schedule, rule] = [oracleSchedule(world), oracleRule(world, term)];
    const anchor = Date.parse(history.receivedAt);
    const through = oracleOccurrence(schedule, rule, intervals, { receivedAt: anchor })?.dueAt ?? anchor;
    const at = (part: number): number => anchor + Math.floor(part * (through - anchor));
    const moments = done.map(([part, later]) => at(part) + later);
    const asked = at(now);
    const walked = oracleOccurrences(
      schedule,
      rule,
      {
        anchoredAt: anchor,
        countedFrom,
        done: moments.filter((moment) => moment <= asked),
        ...(window === undefined ? {} : { window: window[1] }),
        ...(ended === undefined ? {} : { endedAt: at(ended) }),
      },
      through,
    );
    const subject = {
      commitment: PROMISE,
      anchoredAt: history.receivedAt,
      done: moments.map(iso),
      ...(ended === undefined ? {} : { endedAt: iso(at(ended)) }),
    };
    const { charter, options } = comesBack(situation, countedFrom, window?.[0]);
    const found = occurrencesOf(charter, subject, {
      ...options,
      from: iso(at(from)),
      through: iso(through),
      now: iso(asked),
    });
    if (found.state === "unknown") throw new RangeError(found.reason);
    const said = found.occurrences.map(({ number, dueDate, dueAtMilliseconds, state, doneAt, extra = [] }) => [
      number,
      dueDate,
      dueAtMilliseconds,
      state,
      doneAt === undefined ? undefined : Date.parse(doneAt),
      extra.map((text) => Date.parse(text)),
    ]);
    const due = found.occurrences.map(({ dueAtMilliseconds }) => dueAtMilliseconds);
    expect(due).toEqual([...due].sort((a, b) => a - b));
    const first = found.occurrences.filter(({ dueAtMilliseconds }, index) => dueAtMilliseconds !== due[index - 1]);
    const acts = first.flatMap(({ doneAt, extra = [] }) => [...(doneAt === undefined ? [] : [doneAt]), ...extra]);
    expect(acts).toEqual([...new Set(acts)]);
    const owed = walked.filter(({ dueAt }) => dueAt >= at(from));
    expect(said).toEqual(
      owed.map(({ number, dueDate, dueAt, doneAt, extra }) => {
        const isKept = doneAt !== undefined && doneAt <= dueAt;
        return [
          number,
          dueDate,
          dueAt,
          isKept ? "kept" : doneAt !== undefined || asked > dueAt ? "missed" : "open",
          doneAt,
          extra,
        ];
      }),
    );
  },
);

test.prop([situations().filter(isSomeTime), fc.array(share, { maxLength: 3 }), share], { numRuns: 120 })(
  "the next one is the first that counting one after the other finds after the instant",
  (situation, done, when) => {
    const { world, term, history } = situation;
    const [schedule, rule] = [oracleSchedule(world), oracleRule(world, term)];
    const anchor = Date.parse(history.receivedAt);
    const third = oracleOccurrence(schedule, rule, 3, { receivedAt: anchor })?.dueAt ?? anchor;
    const moments = done.map((part) => anchor + Math.floor(part * (third - anchor)));
    const after = anchor + Math.floor(when * (third - anchor));
    const latest = Math.max(after, ...moments);
    const through = oracleOccurrence(schedule, rule, 2, { receivedAt: latest })?.dueAt ?? latest;
    const walked = oracleOccurrences(
      schedule,
      rule,
      { anchoredAt: anchor, countedFrom: "last-done", done: moments },
      through,
    );
    const { charter, options } = comesBack(situation, "last-done", undefined);
    const next = nextOccurrence(
      charter,
      { commitment: PROMISE, anchoredAt: history.receivedAt, done: moments.map(iso) },
      { ...options, after: iso(after) },
    );
    if (next === undefined || "reason" in next) throw new RangeError("it has an anchor and no end");
    const first = walked.find(({ dueAt }) => dueAt > after);
    expect([next.number, next.dueDate, next.dueAtMilliseconds]).toEqual([first?.number, first?.dueDate, first?.dueAt]);
  },
);

test.prop(
  [
    situations().filter(isSomeTime),
    fc.array(share, { minLength: 1, maxLength: 4 }),
    fc.constantFrom("last-done" as const, "anchor" as const),
  ],
  { numRuns: 100 },
)("in which order it is told when it was done, and told twice, changes nothing", (situation, done, countedFrom) => {
  const { charter, options } = comesBack(situation, countedFrom, undefined);
  const anchor = Date.parse(situation.history.receivedAt);
  const third =
    oracleOccurrence(oracleSchedule(situation.world), oracleRule(situation.world, situation.term), 3, {
      receivedAt: anchor,
    })?.dueAt ?? anchor;
  const moments = done.map((part) => iso(anchor + Math.floor(part * (third - anchor))));
  const ask = (given: RecurringCase["done"] & object): unknown =>
    occurrencesOf(
      charter,
      { commitment: PROMISE, anchoredAt: situation.history.receivedAt, done: given },
      { ...options, through: iso(third), now: iso(third) },
    );
  expect(ask([...moments].reverse())).toEqual(ask(moments));
  expect(ask([...moments, ...moments])).toEqual(ask(moments));
});

interface Asked {
  readonly charter: Charter;
  readonly options: Options;
}

function comesBack(
  situation: Situation,
  countedFrom: OracleDuty["countedFrom"],
  keepsDateWithin: Allowance | undefined,
): Asked {
  const { charter, options } = engineOf(situation.world, situation.term);
  const { allowance: every, counting } = situation.term;
  const anchor = countedFrom === "last-done" ? "last-done" : "given";
  const comes = duty(PROMISE, {
    anchor,
    every,
    counting,
    ...(keepsDateWithin === undefined ? {} : { keepsDateWithin }),
  });
  return {
    charter: { ...charter, versions: charter.versions.map((version) => ({ ...version, commitments: [comes] })) },
    options,
  };
}

/** No period is nothing. */
function isSomeTime({ term }: Situation): boolean {
  return !Object.values(term.allowance).includes(0);
}
