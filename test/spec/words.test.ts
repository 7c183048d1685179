import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { several, withAnd, withOr } from "../../src/words/counts.js";
import { clockWords, dateWords, daysWords, dayWords, momentWords, plainDateWords } from "../../src/words/dates.js";
import { lengthWords, shortLengthWords } from "../../src/words/lengths.js";

const HOUR = 3_600_000;

describe("dates", () => {
  const part = (date: Date, options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", ...options }).format(date);

  property.prop([fc.integer({ min: 730, max: 47_846 })])("are named as Intl names them", (day) => {
    const at = new Date(day * 86_400_000);
    const date = at.toISOString().slice(0, 10);
    const [weekday, dayAndMonth] = [part(at, { weekday: "short" }), part(at, { day: "numeric", month: "long" })];
    expect(dayWords(date)).toBe(`${weekday} ${dayAndMonth}`);
    expect(plainDateWords(date)).toBe(`${dayAndMonth} ${date.slice(0, 4)}`);
    expect(dateWords(date)).toBe(`${weekday} ${dayAndMonth} ${date.slice(0, 4)}`);
  });

  it.each([
    ["2026-12-29", "2026-12-31", "Tue 29 to Thu 31 December", "one month is named once"],
    ["2026-12-29", "2027-01-04", "Tue 29 December to Mon 4 January", "two months are both named"],
    ["2026-12-29", "2026-12-29", "Tue 29 December", "a day alone is no span"],
  ])("%s through %s is %s: %s", (first, last, words) => {
    expect(daysWords(first, last)).toBe(words);
  });

  it.each([
    ["2026-06-22T17:00:00.000+01:00", "17:00", "to the minute"],
    ["2026-06-22T17:00:30.000+01:00", "17:00:30", "to the second where it is not zero"],
    ["2026-06-22T17:00:00.250+01:00", "17:00:00.250", "to the millisecond where it is not zero"],
    ["2026-06-22T23:59:59.999+01:00", "end of the day", "the last millisecond is the end of its date"],
  ])("%s is %s: %s", (iso, words) => {
    expect(clockWords(iso)).toBe(words);
    expect(momentWords(iso)).toBe(`Mon 22 June 2026, ${words}`);
  });
});

describe("lengths of time", () => {
  it.each([
    [0, "no time", "0s"],
    [250, "250 ms", "0.25s"],
    [310_000, "5 min 10 s", "5m"],
    [HOUR, "1 h", "1h"],
    [2.5 * HOUR + 10_000, "2 h 30 min", "2h 30m"],
  ])("%i ms is %s, and %s in a narrow column", (milliseconds, words, short) => {
    expect(lengthWords(milliseconds)).toBe(words);
    expect(shortLengthWords(milliseconds)).toBe(short);
  });
});

describe("numbers of things", () => {
  it.each([
    [0, "0 findings"],
    [1, "1 finding"],
    [43_106, "43,106 findings"],
  ])("%i is %s", (count, words) => {
    expect(several(count, "finding")).toBe(words);
  });

  it.each([
    [[], "nothing", "nothing"],
    [["a"], "a", "a"],
    [["a", "b"], "a or b", "a and b"],
    [["a", "b", "c"], "a, b or c", "a, b and c"],
  ])("%j is %s, or %s", (things, or, and) => {
    expect(withOr(things)).toBe(or);
    expect(withAnd(things)).toBe(and);
  });
});
