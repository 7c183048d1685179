import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { abertay, berwickshire, calvay, paisley, southWestern } from "../../src/bundled/charters/index.js";
import { computeDeadline, computeDeadlines, statusOf } from "../../src/index.js";
import type { Charter, Commitment, DeadlineCommitment } from "../../src/index.js";
import { share } from "../support/share.js";

const RUNS = { numRuns: 200 };
const length = fc.integer({ min: 1, max: 40 * 86_400_000 });
const pause = fc.record({ share, length });
const receipts = fc.integer({ min: Date.UTC(2022, 3, 1), max: Date.UTC(2030, 0, 1) });

test.prop(
  [
    fc.constantFrom<[Charter, string]>(
      [calvay, "letter-received"],
      [berwickshire, "letter-received"],
      [berwickshire, "complaint-made"],
      [paisley, "contact-made"],
    ),
    receipts,
  ],
  RUNS,
)("what an event starts is due when each promise is, soonest first", ([charter, event], receivedAt) => {
  const { promises } = computeDeadlines(charter, { event, receivedAt });
  const due = promises.flatMap((one) => (one.state === "due" ? [one.deadline] : []));
  expect(due).toEqual(due.map(({ commitment }) => computeDeadline(charter, { commitment, receivedAt })));
  expect(due).toEqual([...due].sort((a, b) => a.dueAtMilliseconds - b.dueAtMilliseconds));
});

test.prop([receipts, length, fc.array(pause, { maxLength: 2 })], RUNS)(
  "an agreed time is the due moment, exactly",
  (receivedAt, later, pauses) => {
    const agreedAt = receivedAt + later;
    const taken = pauses.map((each) => ({
      from: receivedAt + Math.floor(each.share * later),
      to: receivedAt + Math.floor(each.share * later) + each.length,
    }));
    expect(
      computeDeadline(southWestern, { commitment: "SWH-13", receivedAt, agreedAt, pauses: taken }).dueAtMilliseconds,
    ).toBe(agreedAt);
  },
);

test.prop(
  [
    fc.constantFrom("letter-received", "complaint-made", "social-post-made"),
    receipts,
    fc.array(pause, { maxLength: 2 }),
  ],
  RUNS,
)("of promises that contradict each other the one that is due first governs", (event, receivedAt, pauses) => {
  const day = 86_400_000;
  const taken = pauses.map((each) => ({
    from: receivedAt + Math.floor(each.share * 10 * day),
    to: receivedAt + Math.floor(each.share * 10 * day) + each.length,
  }));
  const { promises, contradictions } = computeDeadlines(berwickshire, { event, receivedAt, pauses: taken });
  for (const { commitments, governing } of contradictions) {
    const due = promises.flatMap((one) =>
      one.state === "due" && commitments.includes(one.commitment) ? [one.deadline] : [],
    );
    const first = Math.min(...due.map(({ dueAtMilliseconds }) => dueAtMilliseconds));
    expect(due.find(({ commitment }) => commitment === governing)?.dueAtMilliseconds).toBe(first);
  }
});

const PROMISES = [abertay, berwickshire, calvay, paisley, southWestern].flatMap((charter) =>
  charter.versions.flatMap(({ commitments }) => commitments.filter(isTimed).map((one) => ({ charter, one }))),
);

test.prop([fc.nat({ max: PROMISES.length - 1 }), receipts, fc.array(pause, { maxLength: 2 }), share], RUNS)(
  "of every promise: at the due moment met, a millisecond later missed, and used and remaining make one whole all along",
  (index, receivedAt, pauses, at) => {
    const { charter, one } = PROMISES[index] ?? { charter: calvay };
    const subject = {
      commitment: one?.id ?? "",
      receivedAt,
      attributes: one?.appliesWhen ?? one?.tiers?.[0]?.when ?? {},
    };
    const limit = computeDeadline(charter, subject).dueAtMilliseconds - receivedAt;
    const taken = pauses.map((each) => ({
      from: receivedAt + Math.floor(each.share * limit),
      to: receivedAt + Math.floor(each.share * limit) + each.length,
    }));
    const paused = { ...subject, pauses: taken };
    const { dueAtMilliseconds: due } = computeDeadline(charter, paused);
    const ended = (completedAt: number): string => statusOf(charter, paused, { now: due + 1, completedAt }).state;
    expect([ended(due), ended(due + 1)]).toEqual(["met", "missed"]);
    const whole = (now: number): number => {
      const { used, remaining } = statusOf(charter, paused, { now });
      return (used?.amount ?? NaN) + (remaining?.amount ?? NaN);
    };
    expect(whole(receivedAt + Math.floor(at * (due - receivedAt)))).toBeCloseTo(whole(receivedAt), 6);
  },
);

/** Promises whose one due moment can be computed from a receipt. */
function isTimed(commitment: Commitment): commitment is DeadlineCommitment {
  return (
    commitment.kind === "deadline" &&
    (commitment.term !== undefined ||
      commitment.tiers !== undefined ||
      commitment.anyOf?.some(({ term }) => term !== undefined) === true)
  );
}
