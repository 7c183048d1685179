import { describe, expect, it, test } from "vitest";
import { calvay } from "../../src/bundled/charters/index.js";
import { computeDeadline } from "../../src/index.js";

/** Due date and time under Calvay's charter. */
function due(commitment: string, receivedAt: string): string {
  const { dueDate, dueTime } = computeDeadline(calvay, { commitment, receivedAt });
  return `${dueDate} ${dueTime}`;
}

describe("Calvay", () => {
  it.each<[commitment: string, received: string, due: string, why: string]>([
    [
      "repairs.routine",
      "2026-06-10T10:20:00+01:00",
      "2026-06-22 17:00",
      "seven working days; 15 June, a proclaimed bank holiday, does not count",
    ],
    ["CAL-16", "2026-06-10T10:20:00+01:00", "2026-06-22 17:00", "by its row id"],
    ["repairs.emergency", "2026-06-12T22:15", "2026-06-13 04:15", "six hours run through the night"],
    ["calls.call-back", "2026-06-12T10:00", "2026-06-17 13:00", "two working days end on a half-day"],
    [
      "correspondence.reply",
      "2026-06-12T10:00",
      "2026-06-22 17:00",
      "five working days from the Friday before a bank holiday",
    ],
    ["publications.formats", "2026-06-01T10:00", "2026-06-16 17:00", "ten working days"],
    ["reviews.advice", "2026-06-09T10:00", "2026-06-10 13:00", "one working day, to a Wednesday"],
    ["visits.home", "2026-06-03T12:59", "2026-06-10 13:00", "received before a half-day closed"],
    ["visits.home", "2026-06-03T13:01", "2026-06-10 13:00", "or after: there is no cut-off"],
    [
      "data.subject-rights",
      "2026-05-14T23:59",
      "2026-06-16 23:59:59.999",
      "a month to Sunday 14 June, then past the bank holiday",
    ],
  ])("%s received %s is due %s: %s", (commitment, received, expected) => {
    expect(due(commitment, received)).toBe(expected);
  });
});

describe("leap days and month ends", () => {
  it.each<[commitment: string, received: string, due: string, why: string]>([
    ["reviews.advice", "2024-02-28T10:00", "2024-02-29 17:00", "29 February 2024 is a working Thursday"],
    ["reviews.advice", "2023-02-28T10:00", "2023-03-01 13:00", "2023 has none"],
    ["data.subject-rights", "2024-01-31T10:00", "2024-02-29 23:59:59.999", "clamped to a leap day"],
    ["data.subject-rights", "2023-01-31T10:00", "2023-02-28 23:59:59.999", "clamped to the 28th"],
    [
      "data.subject-rights",
      "2026-01-30T10:00",
      "2026-03-02 23:59:59.999",
      "clamped to Saturday 28 February, rolled into March",
    ],
    ["data.subject-rights", "2026-08-31T10:00", "2026-09-30 23:59:59.999", "31 August"],
    ["data.subject-rights", "2026-07-03T10:00", "2026-08-04 23:59:59.999", "3 August 2026 is the summer bank holiday"],
  ])("%s received %s is due %s: %s", (commitment, received, expected) => {
    expect(due(commitment, received)).toBe(expected);
  });
});

describe("year ends", () => {
  it.each<[received: string, due: string, why: string]>([
    ["2021-12-24T10:00", "2021-12-29 13:00", "25 and 26 December 2021, a weekend, are kept on Monday and Tuesday"],
    ["2021-12-31T10:00", "2022-01-05 13:00", "and 1 and 2 January 2022 on Monday and Tuesday"],
    ["2022-12-23T10:00", "2022-12-28 13:00", "Boxing Day is Monday 2022-12-26, Christmas Day is kept on Tuesday"],
    ["2022-12-30T10:00", "2023-01-04 13:00", "2 January is a Monday; the 1st, a Sunday, is kept on Tuesday"],
    ["2026-12-24T10:00", "2026-12-29 17:00", "Boxing Day, a Saturday, is kept on Monday"],
    ["2026-12-31T10:00", "2027-01-05 17:00", "Friday 1 January; the 2nd, a Saturday, is kept on Monday"],
    ["2027-12-24T10:00", "2027-12-29 13:00", "both Christmas days on Monday and Tuesday"],
    ["2027-12-31T10:00", "2028-01-05 13:00", "both New Year's days on Monday and Tuesday"],
  ])("one working day from %s is due %s: %s", (received, expected) => {
    expect(due("reviews.advice", received)).toBe(expected);
  });
});

describe("closing instants, to the millisecond", () => {
  it.each<[received: string, due: string, why: string]>([
    ["2026-06-09T00:00", "2026-06-10 13:00", "the first moment of Tuesday"],
    ["2026-06-08T23:59:59.999", "2026-06-09 17:00", "the last moment of Monday"],
    ["2026-06-08T22:59:59.999Z", "2026-06-09 17:00", "the same in UTC: the landlord's clock decides the date"],
    ["2026-06-08T23:00:00Z", "2026-06-10 13:00", "an hour before midnight in UTC it is Tuesday in Glasgow"],
    ["2026-01-12T23:30:00Z", "2026-01-13 17:00", "in winter it is still Monday"],
    ["2026-06-07T21:00:00-05:00", "2026-06-09 17:00", "an offset from afar: Monday, 03:00, in Glasgow"],
  ])("one working day from %s is due %s: %s", (received, expected) => {
    expect(due("reviews.advice", received)).toBe(expected);
  });
});

test("the notices of a routine repair: what a reader must know", () => {
  const { notices } = computeDeadline(calvay, { commitment: "repairs.routine", receivedAt: "2026-06-10T10:20" });
  expect([...new Set(notices.map(({ code }) => code))]).toEqual([
    "undated",
    "reading",
    "reading-against-customer",
    "local-holidays-not-supplied",
  ]);
});
