import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { computeDeadline, nextOccurrence, occurrencesOf, statusOf } from "../../src/index.js";
import type { Charter, Commitment, DeadlineStatus, Options, Pause, Term } from "../../src/index.js";
import { oracleOccurrence } from "../support/oracle/index.js";
import {
  caseOf,
  elapsedTerms,
  engineOf,
  eventfulSituations,
  iso,
  PROMISE,
  situations,
  workingDayTerms,
} from "../support/worlds/index.js";
import { oracleRule, oracleSchedule } from "../support/worlds/oracle.js";
import type { Situation } from "../support/worlds/index.js";
import { share, sharesThrough } from "../support/share.js";
import { duty, promise } from "./support/landlord.js";

const RUNS = { numRuns: 100 };
const HOUR = 3_600_000;
const length = fc.oneof(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 40 * 24 * HOUR }));
const pause = fc.record({ share, length });

test.prop([situations().filter(isSomeTime), fc.integer({ min: 1, max: 4 })], RUNS)(
  "the kth occurrence is k times the allowance from the anchor (oracle: the walk), and none is before the one before it",
  (situation, k) => {
    const { world, term, history } = situation;
    const walked = [...Array(k).keys()].map((n) =>
      oracleOccurrence(oracleSchedule(world), oracleRule(world, term), n + 1, { receivedAt: history.receivedAt }),
    );
    const { charter, options } = recurring(situation);
    const found = occurrencesOf(charter, anchored(situation), { ...options, through: walked.at(-1)?.dueAt ?? 0 });
    if (found.state === "unknown") throw new RangeError(found.reason);
    const due = found.occurrences.map(({ dueDate, dueAtMilliseconds: dueAt }) => ({ dueDate, dueAt }));
    expect(due.slice(0, k)).toEqual(walked);
    const instants = due.map(({ dueAt }) => dueAt);
    expect(instants).toEqual([...instants].sort((a, b) => a - b));
    if (isStrict(term)) expect(new Set(instants).size).toBe(instants.length);
  },
);

test.prop([situations().filter(isSomeTime), fc.integer({ min: -24, max: 24 * 30 })], RUNS)(
  "the next occurrence is the first of all that are due after the instant",
  (situation, hours) => {
    const { charter, options } = recurring(situation);
    const after = Date.parse(situation.history.receivedAt) + hours * HOUR;
    const next = nextOccurrence(charter, anchored(situation), { ...options, after });
    if (next === undefined || "reason" in next) throw new RangeError("it has an anchor and no end");
    const all = occurrencesOf(charter, anchored(situation), {
      ...options,
      from: after + 1,
      through: next.dueAtMilliseconds,
    });
    expect(all.state === "known" && all.occurrences[0]).toEqual(next);
  },
);

test.prop([situations(), workingDayTerms], RUNS)(
  "the governing date is never later than any date that binds",
  (situation, other) => {
    const own = promise(PROMISE, { term: situation.term, boundBy: [{ commitment: "OTHER" }] });
    const { charter, options } = withCommitments(situation, [
      own,
      promise("OTHER", { term: { ...other, counting: { ...other.counting, cutOff: "none" } } }),
    ]);
    const deadline = computeDeadline(charter, caseOf(situation.history), options);
    for (const bound of [{ state: "due", ...deadline } as const, ...(deadline.boundBy ?? [])]) {
      if (bound.state === "due")
        expect(deadline.governing?.dueAtMilliseconds).toBeLessThanOrEqual(bound.dueAtMilliseconds);
    }
  },
);

test.prop([situations(), fc.array(pause, { minLength: 1, maxLength: 3 }), share, share, fc.boolean()], RUNS)(
  "splitting, joining and reordering pauses changes nothing that a status says",
  (situation, pauses, at, when, isOpen) => {
    const spans = pauses.map((each) => spanIn(situation, each));
    const last = spans.at(-1) ?? { from: 0, to: 0 };
    const whole: Pause[] = isOpen ? [...spans, { from: last.from }] : spans;
    const split = spans.flatMap(({ from, to }) => {
      const middle = from + Math.floor(at * (to - from));
      return [
        { from: middle, to },
        { from, to: middle },
      ];
    });
    const now = last.from + Math.floor(when * 2 * (last.to - last.from));
    const joined = statusWith(situation, whole, now);
    expect(statusWith(situation, [...(isOpen ? [{ from: last.from }] : []), ...split].reverse(), now)).toEqual(joined);
  },
);

test.prop([situations(), pause, length, length], RUNS)(
  "resumed later, it is not due earlier",
  (situation, each, first, more) => {
    const { from } = spanIn(situation, each);
    const ifResumed = (resumedAt: number): number | undefined =>
      statusWith(situation, [{ from }], from, resumedAt).paused?.ifResumed.dueAtMilliseconds;
    const early = ifResumed(from + first);
    const late = ifResumed(from + first + more);
    expect(early === undefined).toBe(late === undefined);
    if (early !== undefined && late !== undefined) expect(late).toBeGreaterThanOrEqual(early);
  },
);

test.prop([situations(), pause], RUNS)(
  "resumed at the moment it was paused, it is due as if it never was",
  (situation, each) => {
    const { from } = spanIn(situation, each);
    const { paused } = statusWith(situation, [{ from }], from);
    const { charter, options } = engineOf(situation.world, situation.term);
    const { dueAt } = computeDeadline(charter, caseOf(situation.history), options);
    if (paused !== undefined) expect(paused.ifResumed.dueAt).toBe(dueAt);
  },
);

test.prop([situations(elapsedTerms), pause, length], RUNS)(
  "of elapsed time there remains what was not used, however long the pause",
  (situation, each, later) => {
    const { from } = spanIn(situation, each);
    const { charter, options } = engineOf(situation.world, situation.term);
    const due = computeDeadline(charter, caseOf(situation.history), options).dueAtMilliseconds;
    const { paused } = statusWith(situation, [{ from }], from + later);
    if (paused !== undefined)
      expect([paused.remaining.milliseconds, paused.ifResumed.dueAtMilliseconds]).toEqual([due - from, due + later]);
  },
);

test.prop([eventfulSituations(), sharesThrough(1.5)], RUNS)(
  "outside its pauses a case stands where its stored deadline stands",
  (situation, at) => {
    const { charter, options } = engineOf(situation.world, situation.term);
    const subject = caseOf(situation.history);
    const deadline = computeDeadline(charter, subject, options);
    const received = Date.parse(situation.history.receivedAt);
    const now = received + Math.floor(at * (deadline.dueAtMilliseconds - received));
    fc.pre(
      (subject.pauses ?? []).every(
        ({ from, to }) => now < Date.parse(from as string) || now >= Date.parse(to as string),
      ),
    );
    const stored = JSON.parse(JSON.stringify(deadline)) as typeof deadline;
    expect(statusOf(charter, subject, { ...options, now })).toEqual(statusOf(charter, stored, { ...options, now }));
  },
);

interface Asked {
  readonly charter: Charter;
  readonly options: Options;
}

function withCommitments({ world, term }: Situation, commitments: readonly Commitment[]): Asked {
  const { charter, options } = engineOf(world, term);
  return {
    charter: { ...charter, versions: charter.versions.map((version) => ({ ...version, commitments })) },
    options,
  };
}

function recurring(situation: Situation): Asked {
  const { allowance: every, counting } = situation.term;
  return withCommitments(situation, [duty(PROMISE, { every, counting })]);
}

function anchored({ history }: Situation): { readonly commitment: string; readonly anchoredAt: string } {
  return { commitment: PROMISE, anchoredAt: history.receivedAt };
}

/** A pause that begins so far between receipt and due moment, for so long. */
function spanIn(
  situation: Situation,
  each: { readonly share: number; readonly length: number },
): { readonly from: number; readonly to: number } {
  const { charter, options } = engineOf(situation.world, situation.term);
  const received = Date.parse(situation.history.receivedAt);
  const due = computeDeadline(charter, caseOf(situation.history), options).dueAtMilliseconds;
  const from = received + Math.floor(each.share * Math.max(0, due - received - 1));
  return { from, to: from + each.length };
}

function statusWith(situation: Situation, pauses: readonly Pause[], now: number, resumedAt?: number): DeadlineStatus {
  const { charter, options } = engineOf(situation.world, situation.term);
  const written = pauses.map(({ from, to }) => ({
    from: iso(from as number),
    ...(to === undefined ? {} : { to: iso(to as number) }),
  }));
  const asked = { ...options, now, ...(resumedAt === undefined ? {} : { resumedAt }) };
  return statusOf(charter, { ...caseOf(situation.history), pauses: written }, asked);
}

/** No period is nothing. */
function isSomeTime({ term }: Situation): boolean {
  return !Object.values(term.allowance).includes(0);
}

/** Two dates of a rhythm can fall together where a roll moves one, or where the first would be over when it begins. */
function isStrict({ counting }: Term): boolean {
  return (
    (counting.roll ?? "none") === "none" && counting.countFrom !== "day-of" && counting.monthFrom !== "receipt-included"
  );
}
