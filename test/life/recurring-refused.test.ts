import { describe, expect, it } from "vitest";
import { calvay } from "../../src/bundled/charters/index.js";
import { nextOccurrence, occurrencesOf } from "../../src/index.js";
import type { OccurrenceOptions, RecurringCase } from "../../src/index.js";
import { duty, landlord, WORKING_DAYS } from "./support/landlord.js";
import { refusal } from "./support/words.js";

describe("what cannot be asked", () => {
  const subject: RecurringCase = { commitment: "CAL-06", anchoredOn: "2026-06-10" };
  const through = "2026-07-01T00:00";
  it.each<[string, unknown, object, RegExp]>([
    ["a key that would be lost", { ...subject, donne: [] }, { through }, /^invalid-case: .*"donne".*Did you mean done/],
    ["two anchors", { ...subject, anchoredAt: "2026-06-10T10:00" }, { through }, /both anchoredAt and anchoredOn/],
    ["done that is no list", { ...subject, done: "2026-06-11" }, { through }, /found "2026-06-11" \(at \$\.done\)/],
    [
      "done before the anchor",
      { ...subject, done: ["2026-06-01T10:00"] },
      { through },
      /2026-06-01T10:00.*before the anchor at 2026-06-10T00:00.*\$\.done\[0\]/,
    ],
    [
      "ended before the anchor",
      { ...subject, endedAt: "2026-06-01T10:00" },
      { through },
      /2026-06-01T10:00.*before the anchor/,
    ],
    [
      "a span that ends before it begins",
      subject,
      { from: "2026-08-01T00:00", through },
      /through 2026-07-01.*before it begins at 2026-08-01/,
    ],
    ["no end", subject, {}, /^invalid-instant: The end of the span \(through\): found nothing/],
    [
      "a deadline",
      { ...subject, commitment: "CAL-05" },
      { through },
      /^no-time-in-commitment: .*CAL-05.*Compute its deadline instead/,
    ],
    ["a standard", { ...subject, commitment: "CAL-01" }, { through }, /^no-time-in-commitment/],
    ["no such promise", { ...subject, commitment: "CAL-99" }, { through }, /^unknown-commitment/],
    ["no case", null, { through }, /^invalid-case: A recurring duty: found null/],
  ])("%s", (_why, asked, options, message) => {
    expect(refusal(() => occurrencesOf(calvay, asked as RecurringCase, options as OccurrenceOptions))).toMatch(message);
  });

  const far = /^outside-supported-dates: .*Give a date from 1972-01-01 through 2100-12-31/;
  const anywhere = { commitment: "CAL-06", anchoredOn: "2026-06-10" };
  it.each<[string, unknown]>([
    ["a number far past all dates", 1e27],
    ["the largest number", Number.MAX_VALUE],
    ["the last date of JavaScript", 8.64e15],
    ["long before", -1e15],
    ["the year 9999", "9999-12-31T23:59:59Z"],
    ["the year 1", "0001-01-01T00:00:00Z"],
    ["a millisecond after the last date", "2101-01-01T00:00:00Z"],
    ["a millisecond before the first", "1971-12-31T23:59:59.999Z"],
    ["a date far off", new Date(8.64e15)],
    ["a Temporal instant far off", { epochMilliseconds: 8e15 }],
  ])("a moment outside the supported dates, wherever it is given: %s", (_why, at) => {
    const moment = at as string;
    const asks: (() => unknown)[] = [
      () => nextOccurrence(calvay, anywhere, { after: moment }),
      () => occurrencesOf(calvay, anywhere, { through: moment }),
      () => occurrencesOf(calvay, anywhere, { from: moment, through }),
      () => occurrencesOf(calvay, anywhere, { through, now: moment }),
      () => occurrencesOf(calvay, { commitment: "CAL-06", anchoredAt: moment }, { through }),
      () => occurrencesOf(calvay, { ...anywhere, done: [moment] }, { through }),
      () => occurrencesOf(calvay, { ...anywhere, endedAt: moment }, { through }),
      () => occurrencesOf(calvay, { commitment: "CAL-06", anchoredOn: "9999-12-31" }, { through }),
      () => occurrencesOf(calvay, { ...anywhere, done: ["9999-12-31"] }, { through }),
    ];
    for (const ask of asks) expect(refusal(ask)).toMatch(far);
  });

  it.each<[unknown]>([
    [NaN],
    [Infinity],
    [-Infinity],
    [null],
    [true],
    [{}],
    [[]],
    ["soon"],
    ["2026-02-30"],
    ["2026-06-31T10:00"],
    [Symbol("x")],
    [new Date(NaN)],
    [10n],
  ])("what is no moment is refused wherever it is given: %s", (at) => {
    const moment = at as string;
    const asks: (() => unknown)[] = [
      () => nextOccurrence(calvay, anywhere, { after: moment }),
      () => occurrencesOf(calvay, anywhere, { through: moment }),
      () => occurrencesOf(calvay, { ...anywhere, done: [moment] }, { through }),
    ];
    for (const ask of asks) expect(refusal(ask)).toMatch(/^invalid-(instant|date): /);
  });

  it("a tiny interval is searched as fast as a long one, and a long list of it refused", () => {
    const charter = landlord(
      duty("HAND-1", { every: { seconds: 1 }, counting: { pausing: "refused" }, anchor: "last-done" }),
    );
    const subject = { commitment: "HAND-1", anchoredAt: "1972-01-01T00:00" };
    const started = performance.now();
    expect(refusal(() => occurrencesOf(charter, subject, { through: "2100-12-31T00:00" }))).toMatch(/more than 10000/);
    expect(
      refusal(() =>
        occurrencesOf(
          charter,
          { ...subject, done: ["2050-01-01T00:00", "2099-01-01T00:00"] },
          { through: "2100-12-31T00:00" },
        ),
      ),
    ).toMatch(/more than 10000/);
    expect(nextOccurrence(charter, subject, { after: "2100-12-31T23:59:57Z" })).toMatchObject({
      dueAt: "2100-12-31T23:59:58.000+00:00",
    });
    expect(performance.now() - started).toBeLessThan(3000);
  });

  it("more than ten thousand at once", () => {
    const charter = landlord(duty("HAND-1", { every: { workingDays: 1 }, counting: WORKING_DAYS }));
    const ask = (): unknown =>
      occurrencesOf(charter, { commitment: "HAND-1", anchoredOn: "1990-01-01" }, { through: "2090-01-01T00:00" });
    expect(refusal(ask)).toMatch(/more than 10000.*shorter span/);
  });
});
