import { describe, expect, it, test } from "vitest";
import type { Allowance, Case, Counting } from "../../src/index.js";
import { charterWith, deadline, due } from "../support/promise.js";

// Five working days from Monday 1 June 2026 end on Monday the 8th at 17:00.

describe("a due moment that would precede the receipt", () => {
  it.each<[string, Allowance, Partial<Counting>, received: string, due: string]>([
    ["n = 0 on a working day: that day", { workingDays: 0 }, {}, "2026-06-10T10:00", "2026-06-10 13:00"],
    ["n = 0 at the very closing: still that day", { workingDays: 0 }, {}, "2026-06-10T13:00", "2026-06-10 13:00"],
    [
      "n = 0 after closing: the next working day",
      { workingDays: 0 },
      {},
      "2026-06-10T13:00:00.001",
      "2026-06-11 17:00",
    ],
    ["n = 0 on a closed day: the next working day", { workingDays: 0 }, {}, "2026-06-14T10:00", "2026-06-16 17:00"],
    ["n = 0 on Friday evening before a bank holiday", { workingDays: 0 }, {}, "2026-06-12T18:00", "2026-06-16 17:00"],
    [
      "n = 0, end of day: the evening is in time",
      { workingDays: 0 },
      { dueTime: "end-of-day" },
      "2026-06-10T22:00",
      "2026-06-10 23:59:59.999",
    ],
    [
      "n = 1, day-of, after closing: the next working day",
      { workingDays: 1 },
      { countFrom: "day-of" },
      "2026-06-10T13:30",
      "2026-06-11 17:00",
    ],
    [
      "n = 1, by an hour that is past",
      { workingDays: 1 },
      { countFrom: "day-of", dueTime: "09:30" },
      "2026-06-10T10:00",
      "2026-06-11 09:30",
    ],
    [
      "no calendar days (day-after) after closing: a day later",
      { calendarDays: 0 },
      {},
      "2026-06-10T13:30",
      "2026-06-11 17:00",
    ],
    [
      "one calendar day (day-of) after closing: a day later",
      { calendarDays: 1 },
      { countFrom: "day-of" },
      "2026-06-10T13:30",
      "2026-06-11 17:00",
    ],
  ])("%s", (_what, allowance, settings, received, expected) => {
    expect(due(charterWith(allowance, settings), received)).toBe(expected);
  });
});

describe("an extension", () => {
  it.each<[string, Allowance, Partial<Case>, due: string]>([
    ["is added in the same unit", { workingDays: 5 }, { extension: { workingDays: 5 } }, "2026-06-16 17:00"],
    [
      "of months is counted from the original date, not chained",
      { months: 1 },
      { receivedAt: "2026-01-31T10:00", extension: { months: 2 } },
      "2026-04-30 17:00",
    ],
    ["of nothing changes nothing", { workingDays: 5 }, { extension: { workingDays: 0 } }, "2026-06-08 17:00"],
    ["of hours adds hours", { hours: 6 }, { extension: { hours: 24 } }, "2026-06-02 16:00"],
    [
      "after a restart counts from the restart",
      { workingDays: 5 },
      { restartedAt: "2026-06-04T10:00", extension: { workingDays: 1 } },
      "2026-06-12 17:00",
    ],
    [
      "comes before paused days",
      { calendarDays: 5 },
      { extension: { calendarDays: 5 }, pauses: [{ from: "2026-06-08T10:00", to: "2026-06-09T10:00" }] },
      "2026-06-12 17:00",
    ],
  ])("%s", (_what, allowance, subject, expected) => {
    expect(due(charterWith(allowance), { receivedAt: "2026-06-01T10:00", ...subject })).toBe(expected);
  });

  test("is repeated by the result, whose allowance is the sum", () => {
    const result = deadline(charterWith({ workingDays: 5 }), {
      receivedAt: "2026-06-01T10:00",
      extension: { workingDays: 5 },
    });
    expect(result).toMatchObject({ extension: { workingDays: 5 }, allowance: { workingDays: 10 } });
  });
});

describe("a restart (15 June 2026 is no bank holiday in England)", () => {
  const waiting = [{ from: "2026-06-02T10:00", to: "2026-06-09T10:00" }];
  const asked = [{ from: "2026-06-05T10:00", to: "2026-06-09T10:00" }];

  it.each<[string, Allowance, Partial<Case>, due: string]>([
    ["starts the count again", { workingDays: 5 }, { restartedAt: "2026-06-04T10:00" }, "2026-06-11 17:00"],
    [
      "ends a running pause",
      { workingDays: 5 },
      { restartedAt: "2026-06-04T10:00", pauses: waiting },
      "2026-06-11 17:00",
    ],
    [
      "ends a running pause of elapsed time",
      { hours: 6 },
      { restartedAt: "2026-06-04T10:00", pauses: waiting.map(({ to }) => ({ from: "2026-06-01T11:00", to })) },
      "2026-06-04 16:00",
    ],
    [
      "leaves a pause that begins after it",
      { workingDays: 5 },
      { restartedAt: "2026-06-04T10:00", pauses: asked },
      "2026-06-15 17:00",
    ],
    ["at the due moment itself counts", { workingDays: 5 }, { restartedAt: "2026-06-08T17:00" }, "2026-06-15 17:00"],
    [
      "after the breach does not undo it",
      { workingDays: 5 },
      { restartedAt: "2026-06-08T17:00:00.001" },
      "2026-06-08 17:00",
    ],
    ["at the receipt changes nothing", { workingDays: 5 }, { restartedAt: "2026-06-01T10:00" }, "2026-06-08 17:00"],
    ["of a month starts the month again", { months: 1 }, { restartedAt: "2026-06-10T10:00" }, "2026-07-10 17:00"],
  ])("%s", (_what, allowance, subject, expected) => {
    const england = { divisions: ["england-and-wales"] };
    expect(due(charterWith(allowance, {}, england), { receivedAt: "2026-06-01T10:00", ...subject })).toBe(expected);
  });

  test("is governed by the version in force at the receipt, and named by the result", () => {
    const result = deadline(charterWith({ workingDays: 5 }), {
      receivedAt: "2026-06-01T10:00",
      restartedAt: "2026-06-04T10:00",
    });
    expect(result).toMatchObject({
      receivedAt: "2026-06-01T10:00:00.000+01:00",
      restartedAt: "2026-06-04T10:00:00.000+01:00",
      countedFrom: "2026-06-04",
    });
  });
});
