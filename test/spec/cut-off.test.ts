import { expect, it, test } from "vitest";
import { countingOf, charterWith, deadline, due, weekdays } from "../support/promise.js";

// One working day. Friday 5 June 2026; the office closes at 17:00, on Wednesdays at 13:00; the 15th is a bank holiday.

it.each<[cutOff: string, received: string, due: string, why: string]>([
  // cutOff received                   due                 why
  ["none", "2026-06-05T18:30", "2026-06-08 17:00", "received when it arrives, closed or not"],
  ["none", "2026-06-06T10:00", "2026-06-08 17:00", "so on a Saturday, and Monday is day 1"],
  ["close", "2026-06-05T16:59:59.999", "2026-06-08 17:00", "a millisecond before closing is in time"],
  ["close", "2026-06-05T17:00", "2026-06-09 17:00", "at closing it is too late: received on Monday"],
  ["close", "2026-06-06T10:00", "2026-06-09 17:00", "on a Saturday: received on Monday"],
  ["close", "2026-06-13T10:00", "2026-06-17 13:00", "on the Saturday before a bank holiday: received on Tuesday"],
  ["close", "2026-06-10T12:59:59.999", "2026-06-11 17:00", "on a half-day, before it closes"],
  ["close", "2026-06-10T13:00", "2026-06-12 17:00", "a half-day closes at 13:00"],
  ["15:00", "2026-06-08T14:59:59.999", "2026-06-09 17:00", "before the hour"],
  ["15:00", "2026-06-08T15:00", "2026-06-10 13:00", "from the hour on: received on Tuesday"],
  ["15:00", "2026-06-10T14:00", "2026-06-11 17:00", "after a half-day closed, but before the hour that decides"],
  ["15:00", "2026-06-14T10:00", "2026-06-17 13:00", "an hour also moves what comes on a closed day"],
])("cutOff %s: received %s, due %s: %s", (cutOff, received, expected) => {
  expect(due(charterWith({ workingDays: 1 }, { cutOff }), received)).toBe(expected);
});

test("cutOff close: a lunch break is no closing, the last interval's end is", () => {
  const lunch = {
    officeHours: weekdays([
      ["09:00", "12:00"],
      ["13:00", "17:00"],
    ]),
  };
  expect(due(charterWith({ workingDays: 1 }, { cutOff: "close" }, lunch), "2026-06-08T12:30")).toBe("2026-06-09 17:00");
});

test("cutOff close: a working day without hours has no closing, so nothing on it is late", () => {
  const sixDays = { workingWeek: ["mon", "tue", "wed", "thu", "fri", "sat"] } as const;
  const charter = charterWith({ workingDays: 1 }, { cutOff: "close" }, sixDays);
  expect(due(charter, "2026-06-06T20:00")).toBe("2026-06-08 17:00");
});

test("cutOff close: the closing of a part-closure is the one that counts", () => {
  const training = [{ title: "Training", on: "2026-06-09", during: [["14:00", "17:00"]] }] as const;
  const charter = charterWith({ workingDays: 1 }, { cutOff: "close" }, { add: training });
  expect(due(charter, "2026-06-09T13:59")).toBe("2026-06-10 13:00");
  expect(due(charter, "2026-06-09T14:00")).toBe("2026-06-11 17:00");
});

test("cutOff: a month starts on the next working day too", () => {
  const charter = charterWith({ months: 1 }, { cutOff: "close", dueTime: "end-of-day" });
  expect(deadline(charter, "2026-07-31T18:00")).toMatchObject({ countedFrom: "2026-08-04", dueDate: "2026-09-04" });
});

test("cutOff: the next working day is the counting calendar's, the closing the office's", () => {
  const holiday = { add: [{ title: "Local holiday", on: "2026-06-08" }] };
  const settings = { cutOff: "close", calendar: { divisions: ["scotland"] } } as const;
  const charter = charterWith({ workingDays: 1 }, settings, holiday);
  expect(deadline(charter, "2026-06-05T17:30").countedFrom).toBe("2026-06-08");
  expect(due(charter, "2026-06-05T17:30")).toBe("2026-06-09 17:00");
});

test("cutOff: counts of days only; hours begin when it arrives", () => {
  expect(countingOf({ hours: 6 }, { cutOff: "close" })).not.toHaveProperty("cutOff");
  expect(due(charterWith({ hours: 6 }), "2026-06-05T18:30")).toBe("2026-06-06 00:30");
});
