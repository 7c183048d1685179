// What is explained beside a deadline: paused cases and occurrences. Oracles: the engine's own list, the dates of a
// calendar one after the other, and arithmetic on what was counted.
import fc from "fast-check";
import { expect } from "vitest";
import { computeDeadline, explain, occurrencesOf } from "../../src/index.js";
import type {
  Charter,
  ExplainedDay,
  Explanation,
  PausedExplanation,
  ReadingEffect,
  RecurringCommitment,
} from "../../src/index.js";
import { law } from "../support/law.js";
import { caseOf, datesFrom, engineOf, iso, PROMISE, situations, terms } from "../support/worlds/index.js";
import type { Situation } from "../support/worlds/index.js";
import { sharesThrough } from "../support/share.js";

const SKIPPED = "2011-12-30";

law(
  [
    situations().filter(isSomeTime),
    fc.constantFrom<ReadingEffect["anchor"]>("given", "last-done"),
    fc.array(sharesThrough(3), { maxLength: 3 }),
  ],
  60,
)(
  "every occurrence of a list is explained, from what it is counted from to its due date, each date once",
  (situation, anchor, done) => {
    const { charter, options } = comesBack(situation, anchor ?? "given");
    const anchoredAt = situation.history.receivedAt;
    const interval =
      computeDeadline(engineOf(situation.world, situation.term).charter, caseOf(situation.history), options)
        .dueAtMilliseconds - Date.parse(anchoredAt);
    const at = (part: number): string => iso(Date.parse(anchoredAt) + Math.floor(part * interval));
    const subject = { commitment: PROMISE, anchoredAt, done: done.map(at) };
    const found = occurrencesOf(charter, subject, { ...options, through: at(3.5) });
    if (found.state === "unknown") throw new RangeError(found.reason);
    const isFirst = (at: number, index: number): boolean => at !== found.occurrences[index - 1]?.dueAtMilliseconds;
    for (const occurrence of found.occurrences.filter(({ dueAtMilliseconds }, index) =>
      isFirst(dueAtMilliseconds, index),
    )) {
      const explained = explain(charter, subject, { ...options, after: occurrence.dueAtMilliseconds - 1 });
      if (explained === undefined || !("occurrence" in explained)) throw new RangeError("the occurrence is there");
      expect(explained.occurrence).toEqual(occurrence);
      expectEveryDateOnce(explained.days);
      expect(explained.days.filter(({ role }) => role === "due").map(({ date }) => date)).toEqual([occurrence.dueDate]);
    }
  },
);

law([situations(terms, { restart: true, extension: true }), sharesThrough(1.5), sharesThrough(3)], 200)(
  "a case whose clock is paused is explained through the pause, and nothing counts after it began",
  (situation, since, now) => {
    const { charter, options } = engineOf(situation.world, situation.term);
    const subject = caseOf(situation.history);
    const received = Date.parse(situation.history.receivedAt);
    const { dueAtMilliseconds } = computeDeadline(charter, subject, options);
    const from = received + Math.floor(since * (dueAtMilliseconds - received));
    const asked = received + Math.floor(now * (dueAtMilliseconds - received));
    const explained = explain(charter, { ...subject, pauses: [{ from: iso(from) }] }, { ...options, now: iso(asked) });
    expectEveryDateOnce(explained.days);
    if ("deadline" in explained) {
      const { restartedAt } = explained.deadline;
      expect(from >= dueAtMilliseconds || (restartedAt !== undefined && from < Date.parse(restartedAt))).toBe(true);
      return;
    }
    expect(Date.parse(explained.pausedSince)).toBe(from);
    const unpaused = finished(explain(charter, subject, options)).days;
    const before = explained.days.filter(({ date }) => date < explained.pausedSince.slice(0, 10));
    expect(before.map(({ date, count, usedMilliseconds }) => [date, count, usedMilliseconds])).toEqual(
      unpaused.slice(0, before.length).map(({ date, count, usedMilliseconds }) => [date, count, usedMilliseconds]),
    );
    const counted = explained.days.filter(
      ({ date, count }) => date > explained.pausedSince.slice(0, 10) && count !== undefined,
    );
    expect(counted).toEqual([]);
  },
);

law([situations()], 200)("the days that counted are as many as were promised", ({ world, term, history }) => {
  const { charter, options } = engineOf(world, term);
  const { days } = finished(explain(charter, caseOf(history), options));
  const [[unit, amount] = ["", 0]] = Object.entries(term.allowance) as [string, number][];
  const counts = days.flatMap(({ count }) => (count === undefined ? [] : [count]));
  expect(counts).toEqual(counts.map((_, index) => index + 1));
  if (unit === "workingDays") expect([Math.max(1, amount), Math.max(1, amount) + 1]).toContain(counts.length);
  if (["hours", "minutes", "seconds", "officeHours", "officeMinutes"].includes(unit)) {
    const used = days.reduce((sum, { usedMilliseconds = 0 }) => sum + usedMilliseconds, 0);
    expect(used).toBe(amount * (unit.endsWith("ours") ? 3_600_000 : unit === "seconds" ? 1000 : 60_000));
  }
});

function expectEveryDateOnce(days: readonly ExplainedDay[]): void {
  const dates = days.map(({ date }) => date);
  const first = dates[0] ?? "";
  const last = dates[dates.length - 1] ?? "";
  const all = datesFrom(first, 1 + (Date.parse(last) - Date.parse(first)) / 86_400_000);
  expect(dates).toEqual(all.filter((date) => date !== SKIPPED || dates.includes(date)));
}

function finished(explained: Explanation | PausedExplanation): Explanation {
  if ("deadline" in explained) return explained;
  throw new RangeError("a case without a running pause has a deadline");
}

function comesBack(
  situation: Situation,
  anchor: RecurringCommitment["anchor"],
): { charter: Charter; options: ReturnType<typeof engineOf>["options"] } {
  const { charter, options } = engineOf(situation.world, situation.term);
  const { allowance: every, counting } = situation.term;
  const duty: RecurringCommitment = {
    id: PROMISE,
    slug: "generated.promise",
    title: "A duty",
    clause: "1",
    kind: "recurring",
    anchor,
    every,
    counting,
  };
  return {
    charter: { ...charter, versions: charter.versions.map((version) => ({ ...version, commitments: [duty] })) },
    options,
  };
}

function isSomeTime({ term }: Situation): boolean {
  return !Object.values(term.allowance).includes(0);
}
