import { describe, expect, test } from "vitest";
import { bundledRecords, calendarRecords, conformanceRecords, madeUpRecords } from "./support/records.js";
import { mustAnswer } from "./support/must-answer.js";
import { recordsOf, textsOf } from "./support/stored.js";
import { answersOf, isAnswer, isNo, whyNot } from "./support/verifier.js";

describe.skipIf(whyNot !== undefined)(`a verifier written from docs/verification.md ${whyNot ?? ""}`, () => {
  test.each([
    // what                                                        records                                   of which it must answer
    ["the conformance cases by the clock of London", () => conformanceRecords("London"), 1_000],
    ["every promise of the bundled charters", () => bundledRecords(15, 20_261_128), 120],
    ["made-up landlords of every kind", () => madeUpRecords(400, 20_261_128), 380],
    ["calendars of every form of entry", () => calendarRecords(300, 20_261_128), 0],
  ])("says three times yes of %s, where it must answer, and never no", (_what, records, least) => {
    const stored = records();
    const answers = answersOf(textsOf(stored), recordsOf(stored));
    expect(answers.length).toBe(stored.length);
    expect(answers.flatMap(({ texts, whole, date }) => [texts, whole, date]).every(isAnswer)).toBe(true);
    const wrong = stored.flatMap((one, index) => {
      const { texts = "", whole = "", date = "" } = answers[index] ?? {};
      const isRight = mustAnswer(one)
        ? [texts, whole, date].every((answer) => answer === "yes")
        : ![texts, whole, date].some(isNo);
      return isRight ? [] : [{ texts, whole, date, record: one.record }];
    });
    expect(wrong.slice(0, 3)).toEqual([]);
    expect(stored.filter(mustAnswer).length).toBeGreaterThanOrEqual(least);
  });

  test("says that it did not check a date by the clock of another zone", () => {
    const stored = conformanceRecords("elsewhere");
    const answers = answersOf(textsOf(stored), recordsOf(stored));
    expect(stored.length).toBeGreaterThan(150);
    expect(answers.map(({ texts }) => texts)).toEqual(stored.map(() => "yes"));
    expect(answers.filter(({ whole, date }) => isNo(whole) || !date.startsWith("not checked: "))).toEqual([]);
  });
});
