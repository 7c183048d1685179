import { expect } from "vitest";
import { computeDeadline, explain } from "../../src/index.js";
import { law } from "../support/law.js";
import { caseOf, datesFrom, engineOf, eventfulSituations } from "../support/worlds/index.js";
import type { Situation } from "../support/worlds/index.js";

// Oracle: the day-by-day walk of `explain`, which throws `internal-disagreement` where it ends on another date.

/** The date that Pacific/Apia skipped: hours never pass through it. */
const SKIPPED = "2011-12-30";

law([eventfulSituations()], 700)(
  "an explanation never disagrees with the deadline, and accounts for every date up to it",
  accountsForEveryDate,
);

function accountsForEveryDate({ world, term, history }: Situation): void {
  const { charter, options } = engineOf(world, term);
  const explained = explain(charter, caseOf(history), options);
  if (!("deadline" in explained)) throw new RangeError("no pause of these runs on");
  const { deadline, days } = explained;
  expect(deadline).toEqual(computeDeadline(charter, caseOf(history), options));

  const dates = days.map(({ date }) => date);
  expect(dates).toEqual(
    datesThrough(dates[0] ?? "", dates[dates.length - 1] ?? "").filter(
      (date) => date !== SKIPPED || dates.includes(date),
    ),
  );
  expect([dateOf(deadline.receivedAt), dateOf(deadline.restartedAt)]).toContain(dates[0]);
  expect(days.filter(({ role }) => role === "due").map(({ date }) => date)).toEqual([deadline.dueDate]);

  const rollsBack = term.counting.roll === "preceding" || term.counting.roll === "modified-following";
  if (!rollsBack) expect(dates[dates.length - 1]).toBe(deadline.dueDate);
}

/** Every date from the first to the last. */
function datesThrough(first: string, last: string): string[] {
  return datesFrom(first, 1 + (Date.parse(last) - Date.parse(first)) / 86_400_000);
}

function dateOf(text: string | undefined): string | undefined {
  return text?.slice(0, 10);
}
