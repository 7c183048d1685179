import { expect } from "vitest";
import { computeDeadline, explain, statusOf } from "../../src/index.js";
import { law } from "../support/law.js";
import { caseOf, deadlineOf, engineOf, eventfulSituations, situations } from "../support/worlds/index.js";

const RUNS = 200;

law([eventfulSituations()], RUNS)(
  "deadlines and statuses are frozen, and their JSON reads back as equal",
  (situation) => {
    const { charter, options } = engineOf(situation.world, situation.term);
    const deadline = computeDeadline(charter, caseOf(situation.history), options);
    expectFrozenJson(deadline);
    expectFrozenJson(statusOf(charter, deadline, { ...options, now: deadline.dueAtMilliseconds - 1 }));
  },
);

law([situations()], RUNS)("explanations are frozen, and their JSON reads back as equal", ({ world, term, history }) => {
  const { charter, options } = engineOf(world, term);
  expectFrozenJson(explain(charter, caseOf(history), options));
});

law([eventfulSituations()], RUNS)("a stored deadline is judged like the one that was stored", (situation) => {
  const { charter, options } = engineOf(situation.world, situation.term);
  const deadline = computeDeadline(charter, caseOf(situation.history), options);
  const stored = JSON.parse(JSON.stringify(deadline)) as typeof deadline;
  const asked = { ...options, now: deadline.dueAtMilliseconds };
  expect(statusOf(charter, stored, asked)).toEqual(statusOf(charter, deadline, asked));
});

law([eventfulSituations(), eventfulSituations()], RUNS)(
  "the same inputs give the same bytes again, whatever was asked between, and are left as they were",
  (situation, other) => {
    const before = JSON.stringify(situation);
    const { charter, options } = engineOf(situation.world, situation.term);
    const first = JSON.stringify(computeDeadline(charter, caseOf(situation.history), options));
    deadlineOf(other);
    expect(JSON.stringify(computeDeadline(charter, caseOf(situation.history), options))).toBe(first);
    expect(JSON.stringify(deadlineOf(situation))).toBe(first);
    expect(JSON.stringify(situation)).toBe(before);
  },
);

function expectFrozenJson(result: object): void {
  expect(notFrozen(result)).toEqual([]);
  expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
}

/** The paths of parts that are not frozen. */
function notFrozen(value: unknown, path = "$"): string[] {
  if (typeof value !== "object" || value === null) return [];
  const parts = Object.entries(value).flatMap(([key, part]) => notFrozen(part, `${path}.${key}`));
  return Object.isFrozen(value) ? parts : [path, ...parts];
}
