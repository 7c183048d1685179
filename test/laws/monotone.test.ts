import fc from "fast-check";
import { expect } from "vitest";
import { law } from "../support/law.js";
import { deadlineOf, situations } from "../support/worlds/index.js";
import type { Situation } from "../support/worlds/index.js";

// Not true of `same-time` (a receipt on Saturday is due at the opening, one on Friday evening in the evening), nor where
// the clock went back from one date into the one before it, as in St John's until 2011.

const MINUTE = 60_000;
const later = fc.oneof(
  fc.integer({ min: 0, max: 5 }),
  fc.integer({ min: 0, max: 4 * 24 * 60 }).map((n) => n * MINUTE),
);

law([situations().filter(isMonotone), later], 700)(
  "what is received later is not due earlier",
  (situation, milliseconds) => {
    const receivedAt = new Date(Date.parse(situation.history.receivedAt) + milliseconds).toISOString();
    const first = deadlineOf(situation);
    const second = deadlineOf({ ...situation, history: { ...situation.history, receivedAt } });
    expect(second.dueAtMilliseconds).toBeGreaterThanOrEqual(first.dueAtMilliseconds);
    expect(second.dueDate >= first.dueDate).toBe(true);
  },
);

function isMonotone({ world, term }: Situation): boolean {
  return term.counting.dueTime !== "same-time" && world.zone !== "America/St_Johns";
}
