import { describe, expect, it } from "vitest";
import { readExtension } from "../../src/cli/input/extension.js";
import { readMeasured } from "../../src/cli/input/measured.js";
import { readPause } from "../../src/cli/input/pause.js";
import { suggestions } from "../../src/cli/input/suggest.js";

describe("extensions in words", () => {
  it.each([
    ["5 working days", { workingDays: 5 }],
    ["1 working day", { workingDays: 1 }],
    [" 10  Calendar Days ", { calendarDays: 10 }],
    ["2 weeks", { weeks: 2 }],
    ["1 month", { months: 1 }],
    ["3 years", { years: 3 }],
    ["90 minutes", { minutes: 90 }],
    ["2 office hours", { officeHours: 2 }],
    ["2 open hours", { officeHours: 2 }],
  ])("%s", (text, allowance) => {
    expect(readExtension(text)).toEqual(allowance);
  });

  it.each(["5 days", "five working days", "1.5 hours", "-1 week", "weeks", "1 month 2 days", "3 business days", ""])("%s is refused", (text) => {
    expect(() => readExtension(text)).toThrow(/^An extension: found/);
  });
});

describe("pauses", () => {
  it("have a start and an end, in the style of dates", () => {
    const pause = { from: "2026-06-11T09:00:00", to: "2026-06-15T17:00:00" };
    expect(readPause("11/06/2026 09:00..15/06/2026 17:00", "uk")).toEqual(pause);
  });

  it("may not have ended", () => {
    expect(readPause("2026-06-11T09:00..", "iso")).toEqual({ from: "2026-06-11T09:00" });
  });

  it.each(["2026-06-11T09:00", "..2026-06-11T09:00", "a..b..c", "2026-06-11..2026-06-12"])("%s is refused", (text) => {
    expect(() => readPause(text, "iso")).toThrow(/pause: found/);
  });
});

describe("measured values", () => {
  it("have a name and a number", () => {
    expect(readMeasured(["lost=3", " answered = 60.5 "])).toEqual({ lost: 3, answered: 60.5 });
  });

  it.each(["lost", "lost=", "=3", "lost=many", "lost=Infinity"])("%s is refused", (text) => {
    expect(() => readMeasured([text])).toThrow(/^A measured value: found/);
  });
});

describe("suggestions", () => {
  const names = ["repairs.routine", "repairs.emergency", "calls.call-back", "CAL-16", "CAL-15"];
  it.each([
    ["repairs.rutine", ["repairs.routine"]],
    ["emergency", ["repairs.emergency"]],
    ["call", ["calls.call-back"]],
    ["cal16", ["CAL-16", "CAL-15"]],
    ["zzzzzzzz", []],
  ])("%s", (mistyped, expected) => {
    expect(suggestions(mistyped, names)).toEqual(expected);
  });
});
