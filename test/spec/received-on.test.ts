import { expect, it, test } from "vitest";
import type { Allowance, Counting } from "../../src/index.js";
import { statusOf } from "../../src/index.js";
import { charterWith, deadline, due } from "../support/promise.js";
import { tableOf } from "../support/zones.js";

it.each<[Allowance, Partial<Counting>, receivedOn: string, due: string]>([
  [{ workingDays: 5 }, {}, "2026-06-10", "2026-06-18 17:00"],
  [{ workingDays: 5 }, { countFrom: "day-of" }, "2026-06-10", "2026-06-17 13:00"],
  [{ workingDays: 0 }, { dueTime: "end-of-day" }, "2026-06-10", "2026-06-10 23:59:59.999"],
  [{ calendarDays: 40 }, { countFrom: "day-of", dueTime: "end-of-day" }, "2026-06-10", "2026-07-19 23:59:59.999"],
  [{ months: 1 }, { roll: "following" }, "2026-01-31", "2026-03-02 17:00"],
  [{ weeks: 1 }, { roll: "modified-following" }, "2026-06-08", "2026-06-16 17:00"],
])("receivedOn: %o, %o, on %s is due %s", (allowance, settings, receivedOn, expected) => {
  expect(due(charterWith(allowance, settings), { receivedOn })).toBe(expected);
});

it.each<[Allowance, Partial<Counting>, why: string]>([
  [{ hours: 6 }, {}, "it is counted in hours"],
  [{ officeMinutes: 90 }, {}, "it is counted in officeMinutes"],
  [{ workingDays: 5 }, { cutOff: "close" }, "there is a cut-off (close)"],
  [{ months: 1 }, { cutOff: "15:00" }, "there is a cut-off (15:00)"],
  [{ workingDays: 5 }, { dueTime: "same-time" }, "it is due at the time of receipt"],
  [{ workingDays: 0 }, {}, "it may be due on the day of receipt"],
  [{ workingDays: 1 }, { countFrom: "day-of" }, "it may be due on the day of receipt"],
  [{ calendarDays: 1 }, { countFrom: "day-of", dueTime: "12:00" }, "it may be due on the day of receipt"],
])("receivedOn is not enough for %o, %o: %s", (allowance, settings, why) => {
  const received = (): string => due(charterWith(allowance, settings), { receivedOn: "2026-06-10" });
  expect(received).toThrow(expect.objectContaining({ code: "time-of-day-needed" }));
  expect(received).toThrow(why);
});

it.each<[Allowance, Partial<Counting>, receivedOn: string, due: string, why: string]>([
  [
    { workingDays: 1 },
    { cutOff: "close" },
    "2026-06-13",
    "2026-06-17 13:00",
    "a Saturday: received on Tuesday the 16th at any time, for Monday is a bank holiday",
  ],
  [
    { workingDays: 1 },
    { cutOff: "15:00" },
    "2026-06-15",
    "2026-06-17 13:00",
    "a bank holiday: received on the next day at any time",
  ],
  [{ months: 1 }, { cutOff: "15:00", roll: "following" }, "2026-06-13", "2026-07-16 17:00", "so for a month"],
  [
    { workingDays: 1 },
    { cutOff: "00:00" },
    "2026-06-10",
    "2026-06-12 17:00",
    "every receipt is after a cut-off at midnight",
  ],
  [
    { workingDays: 1 },
    { dueTime: "same-time" },
    "2026-06-13",
    "2026-06-16 09:00",
    "a closed day has no time that counts: the opening of the due date",
  ],
  [
    { workingDays: 1 },
    { dueTime: "same-time", cutOff: "close" },
    "2026-06-13",
    "2026-06-17 09:00",
    "nor does a closed day before a cut-off",
  ],
  [{ workingDays: 0 }, {}, "2026-06-13", "2026-06-16 17:00", "nothing is due on a closed day"],
])("receivedOn is enough for %o, %o, on %s, due %s: %s", (allowance, settings, receivedOn, expected) => {
  const charter = charterWith(allowance, settings);
  expect(due(charter, { receivedOn })).toBe(expected);
  for (const time of ["00:00", "11:00", "23:59:59.999"]) expect(due(charter, `${receivedOn}T${time}`)).toBe(expected);
});

test("receivedOn is enough for a cut-off at closing on a working day on which the office does not open", () => {
  const sixDays = { workingWeek: ["mon", "tue", "wed", "thu", "fri", "sat"] } as const;
  expect(due(charterWith({ workingDays: 1 }, { cutOff: "close" }, sixDays), { receivedOn: "2026-06-06" })).toBe(
    "2026-06-08 17:00",
  );
});

test("receivedOn is not enough where a roll may go back past the receipt", () => {
  const charter = charterWith({ calendarDays: 1 }, { roll: "preceding" });
  expect(due(charter, "2026-06-12T10:00")).toBe("2026-06-12 17:00");
  expect(due(charter, "2026-06-12T18:00")).toBe("2026-06-16 17:00");
  expect(() => due(charter, { receivedOn: "2026-06-12" })).toThrow(
    expect.objectContaining({ code: "time-of-day-needed" }),
  );
});

test("receivedOn is not enough where a pause touches that date, and the date counts", () => {
  const charter = charterWith({ months: 1 }, { pauseDays: "inclusive", dueTime: "end-of-day" });
  const pauses = [{ from: "2026-06-10T09:00", to: "2026-06-10T10:00" }];
  expect(due(charter, { receivedAt: "2026-06-10T08:00", pauses })).toBe("2026-07-11 23:59:59.999");
  expect(due(charter, { receivedAt: "2026-06-10T11:00", pauses })).toBe("2026-07-10 23:59:59.999");
  expect(() => due(charter, { receivedOn: "2026-06-10", pauses })).toThrow(
    expect.objectContaining({ code: "time-of-day-needed" }),
  );
});

test("receivedOn is repeated by the result, without a moment", () => {
  const result = deadline(charterWith({ workingDays: 5 }), { receivedOn: "2026-06-10" });
  expect(result.receivedOn).toBe("2026-06-10");
  expect(result).not.toHaveProperty("receivedAt");
});

test("receivedOn: a status may be asked for also where the date begins with a clock change", () => {
  const zone = tableOf("America/Sao_Paulo");
  const charter = charterWith({ workingDays: 1 }, {}, { zone, divisions: [] });
  const result = deadline(charter, { receivedOn: "2010-10-17" });
  expect(statusOf(charter, result, { now: "2010-10-18T10:00" }).state).toBe("at-risk");
});
