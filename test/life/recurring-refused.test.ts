import { describe, expect, it } from "vitest";
import { calvay } from "../../src/bundled/charters/index.js";
import { occurrencesOf } from "../../src/index.js";
import type { OccurrenceOptions, RecurringCase } from "../../src/index.js";
import { duty, landlord, WORKING_DAYS } from "./support/landlord.js";
import { refusal } from "./support/words.js";

describe("what cannot be asked", () => {
  const subject: RecurringCase = { commitment: "CAL-06", anchoredOn: "2026-06-10" };
  const through = "2026-07-01T00:00";
  it.each<[string, unknown, object, RegExp]>([
    ["a key that would be lost", { ...subject, donne: [] }, { through }, /^invalid-case: .*"donne".*Use commitment, anchoredAt/],
    ["two anchors", { ...subject, anchoredAt: "2026-06-10T10:00" }, { through }, /both anchoredAt and anchoredOn/],
    ["done that is no list", { ...subject, done: "2026-06-11" }, { through }, /found "2026-06-11" \(at \$\.done\)/],
    ["done before the anchor", { ...subject, done: ["2026-06-01T10:00"] }, { through }, /2026-06-01T10:00.*before the anchor at 2026-06-10T00:00.*\$\.done\[0\]/],
    ["ended before the anchor", { ...subject, endedAt: "2026-06-01T10:00" }, { through }, /2026-06-01T10:00.*before the anchor/],
    ["a span that ends before it begins", subject, { from: "2026-08-01T00:00", through }, /through 2026-07-01.*before it begins at 2026-08-01/],
    ["no end", subject, {}, /^invalid-instant: The end of the span \(through\): found nothing/],
    ["a deadline", { ...subject, commitment: "CAL-05" }, { through }, /^no-time-in-commitment: .*CAL-05.*Compute its deadline instead/],
    ["a standard", { ...subject, commitment: "CAL-01" }, { through }, /^no-time-in-commitment/],
    ["no such promise", { ...subject, commitment: "CAL-99" }, { through }, /^unknown-commitment/],
    ["no case", null, { through }, /^invalid-case: A recurring duty: found null/],
  ])("%s", (_why, asked, options, message) => {
    expect(refusal(() => occurrencesOf(calvay, asked as RecurringCase, options as OccurrenceOptions))).toMatch(message);
  });

  it("more than ten thousand at once", () => {
    const charter = landlord(duty("HAND-1", { every: { workingDays: 1 }, counting: WORKING_DAYS }));
    const ask = (): unknown => occurrencesOf(charter, { commitment: "HAND-1", anchoredOn: "1990-01-01" }, { through: "2090-01-01T00:00" });
    expect(refusal(ask)).toMatch(/more than 10000.*shorter span/);
  });
});
