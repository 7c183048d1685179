import { describe, expect, it } from "vitest";
import { readAttributes } from "../../src/cli/options/attribute.js";
import { readCaseEvents } from "../../src/cli/options/case-event.js";
import { readExtension } from "../../src/cli/options/extension.js";
import { readHistoryEntry } from "../../src/cli/options/history-entry.js";
import { readMeasured } from "../../src/cli/options/measured.js";
import { readPause } from "../../src/cli/options/pause.js";
import { cli } from "./support/cli.js";
import { readSide } from "../../src/cli/options/span.js";

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

  it.each(["5 days", "five working days", "1.5 hours", "-1 week", "weeks", "1 month 2 days", "3 business days", ""])(
    "%s is refused",
    (text) => {
      expect(() => readExtension(text)).toThrow(/^An extension: found/);
    },
  );
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

describe("attributes", () => {
  it("are truth, numbers or text, as they are written", () => {
    const written = ["complex=true", "telephone=false", " tenants = 3 ", "share=-0.5", "ward=North East", "flat=2a"];
    expect(readAttributes(written)).toEqual({
      complex: true,
      telephone: false,
      tenants: 3,
      share: -0.5,
      ward: "North East",
      flat: "2a",
    });
  });

  it.each(["complex", "complex=", "=true", ""])("%s is refused", (text) => {
    expect(() => readAttributes([text])).toThrow(/^An attribute of the case: found/);
  });
});

describe("events of a case, and what became of promises", () => {
  it("have a name and a moment, in the style of dates", () => {
    expect(readCaseEvents(["wait-explained=08/06/2026 10:05"], "uk")).toEqual([
      { event: "wait-explained", at: "2026-06-08T10:05:00" },
    ]);
    expect(readHistoryEntry("BER-28=ended@2026-06-12T10:00", "iso")).toEqual({
      commitment: "BER-28",
      outcome: "ended",
      at: "2026-06-12T10:00",
    });
    expect(readHistoryEntry(" letters.reply = failed @ 12 June 2026 10:00 ", "iso")).toMatchObject({
      outcome: "failed",
      at: "2026-06-12T10:00:00",
    });
  });

  it.each(["wait-explained", "wait-explained=", "=2026-06-08T10:05", "wait-explained=2026-06-08"])(
    "the event %s is refused",
    (text) => {
      expect(() => readCaseEvents([text], "iso")).toThrow(/: found/);
    },
  );

  it.each([
    "BER-28",
    "BER-28=ended",
    "BER-28=done@2026-06-12T10:00",
    "BER-28=ended@2026-06-12",
    "=met@2026-06-12T10:00",
  ])("the history %s is refused", (text) => {
    expect(() => readHistoryEntry(text, "iso")).toThrow(/: found/);
  });
});

describe("sides of a span", () => {
  it("of a date are its first or its last moment", () => {
    expect([readSide("2026-06-08", "first", "iso", "from"), readSide("08/06/2026", "last", "uk", "to")]).toEqual([
      "2026-06-08T00:00",
      "2026-06-08T23:59:59.999",
    ]);
    expect(readSide("2026-06-08T10:00Z", "last", "iso", "to")).toBe("2026-06-08T10:00Z");
  });
});

describe("one name given twice", () => {
  it("with one value is that value", () => {
    expect(readAttributes(["complex=true", "complex = true"])).toEqual({ complex: true });
    expect(readMeasured(["rings=4", "rings=4.0"])).toEqual({ rings: 4 });
    expect(readCaseEvents(["seen=2026-06-08T10:05", "seen=2026-06-08T10:05"], "iso")).toHaveLength(1);
  });

  it.each([
    ["attributes", () => readAttributes(["a=1", "a=2"]), 'An attribute of the case, a: found two values, "1" and "2"'],
    ["truth and text", () => readAttributes(["a=true", "a=yes"]), 'found two values, "true" and "yes"'],
    ["measured values", () => readMeasured(["rings=4", "rings=5"]), 'A measured value, rings: found two values, "4"'],
    [
      "events",
      () => readCaseEvents(["seen=2026-06-08T10:05", "seen=2026-06-09T10:05"], "iso"),
      "An event of the case, seen: found two values",
    ],
  ])("with two values is refused: %s", (_, read, message) => {
    expect(read).toThrow(message);
  });

  it.each([
    ["due calvay CAL-16 --received 2026-06-10T10:20 --received 2026-06-11T10:20", "--received"],
    ["status calvay CAL-16 --received 2026-06-10 --now 2026-06-11T10:00 --now 2026-06-12T10:00", "--now"],
    ["due calvay CAL-16 --received 2026-06-10 --overlay glasgow-office --overlay ./mine.json", "--overlay"],
  ])("an option for one value is refused with two: %s", async (line, option) => {
    const { code, err } = await cli(line);
    expect([code, err]).toEqual([2, expect.stringContaining(`The option ${option}: found two values`)]);
  });

  it("an option for one value may say the same twice", async () => {
    const { code, err } = await cli("due calvay CAL-16 --received 2026-06-10T10:20 --received 2026-06-10T10:20");
    expect([code, err]).toEqual([0, ""]);
  });
});
