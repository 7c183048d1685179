import { expect, it, test } from "vitest";
import { calvay } from "../../src/bundled/charters/index.js";
import { computeDeadline, occurrencesOf } from "../../src/index.js";
import type { Allowance, Counting } from "../../src/index.js";
import { charterOf, charterWith, countingOf, deadline, weekdays } from "../support/promise.js";

// The list of Scottish bank holidays speaks for 2000 through 2028.

it.each<[Allowance, Partial<Counting>, received: string, dueDate: string, uncovered: string | undefined, why: string]>([
  [{ workingDays: 2 }, {}, "2028-12-27T10:00", "2028-12-29", undefined, "every date is covered"],
  [{ workingDays: 3 }, {}, "2028-12-27T10:00", "2029-01-03", "2029-01-01", "1 and 2 January 2029 are projected"],
  [
    { workingDays: 5 },
    {},
    "2031-05-02T10:00",
    "2031-05-12",
    "2031-05-05",
    "the early May holiday is projected; a Saturday could not have counted",
  ],
  [
    { workingDays: 3 },
    {},
    "1999-12-29T10:00",
    "2000-01-05",
    "1999-12-30",
    "before the list too: 3 and 4 January 2000 are listed",
  ],
  [
    { calendarDays: 10 },
    { roll: "none", dueTime: "end-of-day" },
    "2028-12-27T10:00",
    "2029-01-06",
    undefined,
    "no holiday matters without a roll",
  ],
  [
    { calendarDays: 10 },
    { roll: "following", dueTime: "end-of-day" },
    "2028-12-27T10:00",
    "2029-01-08",
    "2029-01-08",
    "only the end matters with one, and of it the first date of the working week",
  ],
  [
    { calendarDays: 10 },
    { roll: "preceding", dueTime: "end-of-day" },
    "2028-12-20T10:00",
    "2028-12-29",
    undefined,
    "30 December 2028 is a Saturday, and the Friday before is covered",
  ],
  [
    { calendarDays: 10 },
    { roll: "none" },
    "2028-12-27T10:00",
    "2029-01-06",
    undefined,
    "on a Saturday the office does not open, whatever is published",
  ],
  [
    { calendarDays: 10 },
    { roll: "none" },
    "2028-12-29T10:00",
    "2029-01-08",
    "2029-01-08",
    "when the office closes on its Monday",
  ],
  [
    { workingDays: 1 },
    { cutOff: "close" },
    "2028-12-30T10:00",
    "2029-01-04",
    "2029-01-01",
    "received on a Saturday that is covered, counted from a date that is not",
  ],
  [
    { months: 1 },
    { roll: "following", dueTime: "end-of-day" },
    "2028-12-29T10:00",
    "2029-01-29",
    "2029-01-29",
    "whether the end is a working day",
  ],
  [{ hours: 240 }, {}, "2028-12-27T10:00", "2029-01-06", undefined, "elapsed time knows no holidays"],
  [{ officeHours: 30 }, {}, "2028-12-27T09:00", "2029-01-04", "2029-01-01", "office time does"],
])("%o, %o, from %s is due %s, first uncovered %s: %s", (allowance, settings, received, dueDate, uncovered) => {
  const result = deadline(charterWith(allowance, settings), received);
  expect([result.dueDate, result.firstUncoveredDate, result.provisional]).toEqual([
    dueDate,
    uncovered,
    uncovered !== undefined,
  ]);
});

test("a provisional date has a notice that names the first uncovered date", () => {
  const { notices } = deadline(charterWith({ workingDays: 3 }), "2028-12-27T10:00");
  expect(notices.filter(({ code }) => code === "provisional")).toEqual([
    {
      code: "provisional",
      about: "2029-01-01",
      message:
        "No bank holidays are published for 2029-01-01 or later dates in this count; statutory rules project them",
    },
  ]);
});

test("strict refuses a provisional date, and no other", () => {
  const strict = { strict: true } as const;
  expect(() => deadline(charterWith({ workingDays: 3 }), "2028-12-27T10:00", strict)).toThrow(
    expect.objectContaining({ code: "beyond-coverage" }),
  );
  expect(deadline(charterWith({ workingDays: 2 }), "2028-12-27T10:00", strict).dueDate).toBe("2028-12-29");
});

test("a union is covered where all its divisions are", () => {
  const settings = { calendar: { divisions: ["scotland", "northern-ireland"] } };
  expect(deadline(charterWith({ workingDays: 3 }, settings), "2028-12-27T10:00").firstUncoveredDate).toBe("2029-01-01");
});

it.each<[received: string, dueDate: string, why: string]>([
  ["2029-03-29T10:00", "2029-04-02", "Good Friday, 30 March 2029, is projected; Easter Monday is not"],
  ["2032-12-23T10:00", "2032-12-24", "an ordinary day of a far year"],
  ["2032-12-24T10:00", "2032-12-29", "Saturday and Sunday, 25 and 26 December 2032, have Monday and Tuesday instead"],
  ["2033-12-23T10:00", "2033-12-28", "Sunday 25 December 2033 has Tuesday, for Monday is Boxing Day"],
  ["2030-11-29T10:00", "2030-12-03", "St Andrew's Day, a Saturday in 2030, is kept on Monday"],
])("Calvay, one working day from %s is due %s by projection: %s", (receivedAt, expected) => {
  const { dueDate, provisional } = computeDeadline(calvay, { commitment: "reviews.advice", receivedAt });
  expect([dueDate, provisional]).toEqual([expected, true]);
});

test("an office that opens on Saturdays may be closed on an uncovered one, though it is no working day", () => {
  const saturdays = { officeHours: weekdays([["09:00", "17:00"]], { sat: [["10:00", "12:00"]] }) };
  const due = (allowance: Allowance): string | undefined =>
    deadline(charterWith(allowance, {}, saturdays), "2028-12-29T17:00").firstUncoveredDate;
  expect(due({ calendarDays: 8 })).toBe("2029-01-06");
  expect(due({ officeHours: 2 })).toBe(undefined);
  expect(due({ officeHours: 3 })).toBe("2029-01-01");
});

test("an occurrence names its first uncovered date too", () => {
  const about = { id: "MADE-02", slug: "made.again", title: "A duty", clause: "2" };
  const every = { workingDays: 3 };
  const charter = charterOf([{ ...about, kind: "recurring", anchor: "given", every, counting: countingOf(every) }]);
  const subject = { commitment: "MADE-02", anchoredAt: "2028-12-22T10:00" };
  const found = occurrencesOf(charter, subject, { through: "2029-01-10T13:00" });
  const dates =
    "occurrences" in found
      ? found.occurrences.map(({ dueDate, firstUncoveredDate }) => [dueDate, firstUncoveredDate])
      : found;
  expect(dates).toEqual([
    ["2028-12-29", undefined],
    ["2029-01-05", "2029-01-01"],
    ["2029-01-10", "2029-01-01"],
  ]);
});
