import { expect, it, test } from "vitest";
import { statusOf } from "../../src/index.js";
import type { Threshold } from "../../src/index.js";
import { charterOf } from "../support/promise.js";

const now = "2026-06-30T17:00";

function judged(threshold: Threshold, measured: Readonly<Record<string, number>>): string {
  const about = { id: "MADE-02", slug: "made.threshold", title: "A threshold", clause: "2" };
  const charter = charterOf([{ ...about, kind: "threshold", threshold }]);
  return statusOf(charter, { commitment: "made.threshold", measured }, { now }).state;
}

const FIVE_PERCENT: Threshold = { part: "lost", whole: "calls", atMost: [5, 100] };
const RINGS: Threshold = { measure: "rings", unit: "rings", atMost: 5 };

it.each<[lost: number, calls: number, state: string, why: string]>([
  [5, 100, "met", "exactly five in a hundred"],
  [5, 95, "missed", "5 of 95 is more, though it rounds to 5 %"],
  [50, 1000, "met", "exactly, in larger numbers"],
  [50_001, 1_000_000, "missed", "one more in a million"],
  [0, 1, "met", "none lost"],
  [1, 1, "missed", "all lost"],
  [0, 0, "not-measured", "no calls, no share"],
  [1, 0, "not-measured", "a share of nothing is no share"],
])("%i lost of %i calls, at most 5 in 100: %s (%s)", (lost, calls, state) => {
  expect(judged(FIVE_PERCENT, { lost, calls })).toBe(state);
});

it.each<[part: number, whole: number, atMost: readonly [number, number], state: string, why: string]>([
  [0.3, 3, [1, 10], "met", "0.3 of 3 is exactly a tenth, though not in binary"],
  [0.1, 1, [1, 10], "met", "0.1 of 1"],
  [0.7, 7, [1, 10], "met", "0.7 of 7"],
  [0.30000001, 3, [1, 10], "missed", "a little more than a tenth"],
  [1.1, 11, [1, 10], "met", "1.1 of 11"],
  [0.07, 1, [7, 100], "met", "0.07 of 1 is exactly seven in a hundred"],
])("a part of %d in %d, at most %o: %s (%s)", (part, whole, atMost, state) => {
  expect(judged({ part: "late", whole: "all", atMost }, { late: part, all: whole })).toBe(state);
});

it.each<[rings: number, state: string]>([
  [4, "met"],
  [5, "met"],
  [5.0001, "missed"],
  [6, "missed"],
])("%d rings, at most 5: %s", (rings, state) => {
  expect(judged(RINGS, { rings })).toBe(state);
});

test("what was not measured is not judged", () => {
  expect(judged(RINGS, {})).toBe("not-measured");
  expect(judged(FIVE_PERCENT, { lost: 5 })).toBe("not-measured");
});

test("a judgement names the threshold, what was measured, and its provenance", () => {
  const about = { id: "MADE-02", slug: "made.threshold", title: "A threshold", clause: "2" };
  const charter = charterOf([{ ...about, kind: "threshold", threshold: RINGS }]);
  expect(statusOf(charter, { commitment: "MADE-02", measured: { rings: 5 } }, { now })).toMatchObject({
    commitment: "MADE-02",
    state: "met",
    asOf: "2026-06-30T17:00:00.000+01:00",
    threshold: RINGS,
    measured: { rings: 5 },
    provenance: { charter: "made-up", version: "2020-01", clause: "2" },
  });
});
