import { expect } from "vitest";
import { law } from "../support/law.js";
import { deadlineOf, eventfulSituations } from "../support/worlds/index.js";
import type { Situation } from "../support/worlds/index.js";

law([eventfulSituations()], 700)("law above all: a due moment is never before the receipt", (situation) => {
  expect(deadlineOf(situation).dueAtMilliseconds).toBeGreaterThanOrEqual(Date.parse(situation.history.receivedAt));
});

law([eventfulSituations()], 700)(
  "a due moment lies in its due date, but where open time ends at 24:00 and where the zone skipped the date",
  (situation) => {
    const { dueDate, dueAt, dueAtMilliseconds } = deadlineOf(situation);
    expect(Date.parse(dueAt)).toBe(dueAtMilliseconds);
    if (!endsAtMidnight(situation, dueAt) && dueDate !== "2011-12-30") expect(dueAt.slice(0, 10)).toBe(dueDate);
  },
);

function endsAtMidnight({ term }: Situation, dueAt: string): boolean {
  return term.counting.landsOn === "close" && dueAt.slice(11, 23) === "00:00:00.000";
}
