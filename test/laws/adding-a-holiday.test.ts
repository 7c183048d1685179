import fc from "fast-check";
import { expect } from "vitest";
import { law } from "../support/law.js";
import { daysAfter, deadlineOf, situations } from "../support/worlds/index.js";
import type { Situation, World } from "../support/worlds/index.js";

// Not true of `same-time`: on a holiday something is received at no time that counts, and is due at an opening. Nor of
// rolls that go back, nor where a bare calendar counts a day that the office has closed: then a pause may miss its close.

const holiday = fc.record({
  days: fc.integer({ min: -1, max: 40 }),
  by: fc.constantFrom("division-a" as const, "charter" as const, "overlay" as const),
});

law([situations().filter(isHeldBack), holiday], 700)(
  "another holiday never makes a due moment earlier",
  (situation, { days, by }) => {
    const from = daysAfter(situation.history.receivedAt.slice(0, 10), days);
    const { world } = situation;
    const closedToo: World = {
      ...world,
      closed: [...world.closed, { from, days: 1, by }],
      reopened: world.reopened.filter((date) => date !== from),
    };
    expect(deadlineOf({ ...situation, world: closedToo }).dueAtMilliseconds).toBeGreaterThanOrEqual(
      deadlineOf(situation).dueAtMilliseconds,
    );
  },
);

function isHeldBack({ term: { counting } }: Situation): boolean {
  return counting.dueTime !== "same-time" && counting.roll !== "preceding" && counting.roll !== "modified-following";
}
