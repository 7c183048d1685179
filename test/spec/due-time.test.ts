import { expect, it, test } from "vitest";
import type { CharterVersion, Counting, OpenSpan } from "../../src/index.js";
import { charterWith, deadline, due, weekdays } from "../support/promise.js";

const SIX = ["mon", "tue", "wed", "thu", "fri", "sat"] as const;

// Two working days from Monday 8 June 2026: a Wednesday, when the office closes at 13:00.

it.each<[dueTime: string, received: string, due: string, why: string]>([
  // dueTime      received                  due                         why
  ["close", "2026-06-08T10:20", "2026-06-10 13:00", "the end of the last open interval: a half-day"],
  ["close", "2026-06-09T10:20", "2026-06-11 17:00", "an ordinary day"],
  ["end-of-day", "2026-06-08T10:20", "2026-06-10 23:59:59.999", "the last millisecond of the date"],
  ["16:00", "2026-06-08T10:20", "2026-06-10 16:00", "an hour is that hour, open or not"],
  ["00:00", "2026-06-08T10:20", "2026-06-10 00:00", "the first moment of the date"],
  ["same-time", "2026-06-08T10:20", "2026-06-10 10:20", "the wall time of the receipt"],
  ["same-time", "2026-06-08T10:20:30.4", "2026-06-10 10:20:30.400", "to the millisecond"],
  ["same-time", "2026-06-08T16:00", "2026-06-10 16:00", "also where a half-day has closed by then"],
  [
    "same-time",
    "2026-06-06T10:20",
    "2026-06-09 09:00",
    "a Saturday has no time that counts: the opening of the due date",
  ],
  ["same-time", "2026-06-15T10:20", "2026-06-17 09:00", "nor has a bank holiday"],
])("dueTime %s: received %s, due %s: %s", (dueTime, received, expected) => {
  expect(due(charterWith({ workingDays: 2 }, { dueTime }), received)).toBe(expected);
});

test("dueTime same-time: after a cut-off, the opening of the due date", () => {
  const charter = charterWith({ workingDays: 2 }, { dueTime: "same-time", cutOff: "close" });
  expect(due(charter, "2026-06-05T18:00")).toBe("2026-06-10 09:00");
});

test("dueTime same-time: the opening of a due date without hours is its end", () => {
  const sixDays = { workingWeek: ["mon", "tue", "wed", "thu", "fri", "sat"] } as const;
  const charter = charterWith({ workingDays: 5 }, { dueTime: "same-time" }, sixDays);
  expect(due(charter, "2026-06-07T10:00")).toBe("2026-06-12 09:00");
  expect(due(charterWith({ workingDays: 6 }, { dueTime: "same-time" }, sixDays), "2026-06-07T10:00")).toBe(
    "2026-06-13 23:59:59.999",
  );
});

it.each<[Partial<CharterVersion>, Partial<Counting>, days: number, received: string, due: string, why: string]>([
  [
    { workingWeek: SIX },
    {},
    6,
    "2026-06-07T10:00",
    "2026-06-13 23:59:59.999",
    "a working Saturday on which the office does not open",
  ],
  [
    { officeHours: null },
    {},
    1,
    "2026-06-07T10:00",
    "2026-06-08 23:59:59.999",
    "received on a Sunday, no hours stated",
  ],
  [
    { officeHours: null },
    { cutOff: "15:00" },
    1,
    "2026-06-08T16:00",
    "2026-06-10 23:59:59.999",
    "received after the cut-off, no hours stated",
  ],
])(
  "dueTime same-time without an opening is the end of the date, with a notice: %o, %o, %i days from %s, due %s (%s)",
  (otherwise, settings, days, received, expected) => {
    const charter = charterWith({ workingDays: days }, { dueTime: "same-time", ...settings }, otherwise);
    expect(due(charter, received)).toBe(expected);
    const date = expected.slice(0, 10);
    expect(deadline(charter, received).notices).toContainEqual({
      code: "hours-not-stated",
      about: date,
      message: `No opening time is stated for ${date}, so time runs out at the end of that date`,
    });
  },
);

test("dueTime same-time, hours not stated: what is received on Sunday is not due before what came on Friday evening", () => {
  const charter = charterWith({ workingDays: 1 }, { dueTime: "same-time" }, { officeHours: null });
  expect(due(charter, "2026-06-05T22:00")).toBe("2026-06-08 22:00");
  expect(due(charter, "2026-06-07T10:00")).toBe("2026-06-08 23:59:59.999");
  expect(due(charter, "2026-06-08T00:00")).toBe("2026-06-09 00:00");
});

test("dueTime same-time: a period of calendar days keeps the time of a Saturday", () => {
  expect(due(charterWith({ calendarDays: 2 }, { dueTime: "same-time" }), "2026-06-06T10:20")).toBe("2026-06-08 10:20");
});

test("dueTime same-time: no working days at all is due at once", () => {
  expect(due(charterWith({ workingDays: 0 }, { dueTime: "same-time" }), "2026-06-10T10:20")).toBe("2026-06-10 10:20");
});

test("dueTime close: on a date without open time, its end, with a notice", () => {
  const { dueDate, dueTime, notices } = deadline(charterWith({ calendarDays: 3 }), "2026-06-10T10:00");
  expect([dueDate, dueTime]).toEqual(["2026-06-13", "23:59:59.999"]);
  expect(notices).toContainEqual({
    code: "closed-on-due-date",
    about: "2026-06-13",
    message: "The office does not open on 2026-06-13, so time runs out at the end of that date",
  });
});

test("dueTime close: where hours are not stated, the end of the day, with a notice", () => {
  const { dueTime, notices } = deadline(charterWith({ workingDays: 2 }, {}, { officeHours: null }), "2026-06-08T10:00");
  expect(dueTime).toBe("23:59:59.999");
  expect(notices.map(({ code }) => code)).toContain("hours-not-stated");
});

it.each<[OpenSpan, due: string, why: string]>([
  // closed in part        due                 why
  [["14:00", "16:00"], "2026-06-09 17:00", "the office opens again until 17:00"],
  [["14:00", "17:00"], "2026-06-09 14:00", "it closes for the day at 14:00"],
  [["08:00", "18:00"], "2026-06-09 23:59:59.999", "no hours are left, but the day still counts"],
])("dueTime close: closed in part %o, due %s: %s", (during, expected) => {
  const charter = charterWith(
    { workingDays: 1 },
    {},
    { add: [{ title: "Training", on: "2026-06-09", during: [during] }] },
  );
  expect(due(charter, "2026-06-08T10:00")).toBe(expected);
});

test("dueTime close: an office that closes at 24:00 closes with the last millisecond of the date", () => {
  const evenings = { officeHours: weekdays([["14:00", "24:00"]]) };
  expect(due(charterWith({ workingDays: 1 }, {}, evenings), "2026-06-08T15:00")).toBe("2026-06-09 23:59:59.999");
});
