import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { berwickshire, calvay, paisley, southWestern } from "../../src/bundled/charters/index.js";
import { computeDeadline, computeDeadlines } from "../../src/index.js";
import type { Charter } from "../../src/index.js";
import { share } from "../support/share.js";

const RUNS = { numRuns: 200 };
const length = fc.integer({ min: 1, max: 40 * 86_400_000 });
const pause = fc.record({ share, length });
const receipts = fc.integer({ min: Date.UTC(2022, 3, 1), max: Date.UTC(2030, 0, 1) });

test.prop([fc.constantFrom<[Charter, string]>([calvay, "letter-received"], [berwickshire, "letter-received"], [berwickshire, "complaint-made"], [paisley, "contact-made"]), receipts], RUNS)(
  "what an event sets going is due when each promise is, soonest first",
  ([charter, event], receivedAt) => {
    const { promises } = computeDeadlines(charter, { event, receivedAt });
    const due = promises.flatMap((one) => (one.state === "due" ? [one.deadline] : []));
    expect(due).toEqual(due.map(({ commitment }) => computeDeadline(charter, { commitment, receivedAt })));
    expect(due).toEqual([...due].sort((a, b) => a.dueAtMilliseconds - b.dueAtMilliseconds));
  },
);

test.prop([receipts, length, fc.array(pause, { maxLength: 2 })], RUNS)("an agreed time is the due moment, exactly", (receivedAt, later, pauses) => {
  const agreedAt = receivedAt + later;
  const taken = pauses.map((each) => ({ from: receivedAt + Math.floor(each.share * later), to: receivedAt + Math.floor(each.share * later) + each.length }));
  expect(computeDeadline(southWestern, { commitment: "SWH-13", receivedAt, agreedAt, pauses: taken }).dueAtMilliseconds).toBe(agreedAt);
});

test.prop([fc.constantFrom("letter-received", "complaint-made", "social-post-made"), receipts, fc.array(pause, { maxLength: 2 })], RUNS)(
  "of promises that contradict each other the one that is due first governs",
  (event, receivedAt, pauses) => {
    const day = 86_400_000;
    const taken = pauses.map((each) => ({ from: receivedAt + Math.floor(each.share * 10 * day), to: receivedAt + Math.floor(each.share * 10 * day) + each.length }));
    const { promises, contradictions } = computeDeadlines(berwickshire, { event, receivedAt, pauses: taken });
    for (const { commitments, governing } of contradictions) {
      const due = promises.flatMap((one) => (one.state === "due" && commitments.includes(one.commitment) ? [one.deadline] : []));
      const first = Math.min(...due.map(({ dueAtMilliseconds }) => dueAtMilliseconds));
      expect(due.find(({ commitment }) => commitment === governing)?.dueAtMilliseconds).toBe(first);
    }
  },
);
