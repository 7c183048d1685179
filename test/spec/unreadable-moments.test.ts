// The errors for moments and dates that cannot be read, and the Temporal objects that mean one thing.
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { addWorkingDays, officeOf } from "../../src/index.js";
import { charterOf, charterWith, deadline } from "../support/promise.js";
import { refusal } from "../support/refusal.js";

const receivedAt = (at: unknown): string =>
  deadline(charterWith({ hours: 6 }), { receivedAt: at as string }).receivedAt!;
const office = officeOf(charterOf([]), "2026-06-01");
const told = (at: unknown): string =>
  refusal(() => receivedAt(at))
    .replace(/^invalid-instant\n.*?: found /, "")
    .replace(" (at $.receivedAt)", "");
const toldOfDate = (on: unknown): string =>
  refusal(() => addWorkingDays(office.calendar, on as string, 1)).replace(/^invalid-date\n.*?: found /, "");

describe("the error for a moment that cannot be read says why, and how to write it", () => {
  it.each([
    ["2027-02-29T10:00", '"2027-02-29T10:00", and there is no such date. The last day of that month is 2027-02-28.'],
    ["2026-13-01T10:00", '"2026-13-01T10:00", and there is no such date. Months go from 01 to 12.'],
    [
      "2026-06-31T10:00+01:00",
      '"2026-06-31T10:00+01:00", and there is no such date. The last day of that month is 2026-06-30.',
    ],
    [
      "2026-06-30T24:00",
      '"2026-06-30T24:00", a day that has no hour 24. Write its end as the start of the next, "2026-07-01T00:00".',
    ],
    [
      "2026-06-10T10:60",
      '"2026-06-10T10:60", a time of day that does not exist. Hours go from 00 to 23, minutes and seconds from 00 to 59.',
    ],
    [
      "2026-06-10T25:00",
      '"2026-06-10T25:00", a time of day that does not exist. Hours go from 00 to 23, minutes and seconds from 00 to 59.',
    ],
    [
      "2026-06-10T10:00+1",
      '"2026-06-10T10:00+1", "+1" after the time. Write "2026-06-10T10:00", if wall time is meant, or with an offset, "2026-06-10T10:00+01:00".',
    ],
    [
      "2026-06-10",
      '"2026-06-10", a date without a time of day. Add the time, "2026-06-10T10:20"; if nobody knows it, give the date by a key that takes one, such as receivedOn.',
    ],
    ["2026-02-30", '"2026-02-30", and there is no such date. The last day of that month is 2026-02-28.'],
    ["05/31/2026", '"05/31/2026", a date with the month first. Write it as "2026-05-31".'],
    ["31/05/2026 10:00", '"31/05/2026 10:00", a date with the day first. Write it as "2026-05-31".'],
    [
      "05/06/2026",
      '"05/06/2026", which may be "2026-06-05" with the day first, or "2026-05-06" with the month first. Write the one that is meant.',
    ],
    [
      "2026-06-10T10:00[America/New_York]",
      '"2026-06-10T10:00[America/New_York]", a wall time in America/New_York, where the charter\'s zone is Europe/London. Give it with its offset.',
    ],
    [
      "tomorrow",
      '"tomorrow". Give ISO text ("2026-06-10T10:20:00+01:00"), epoch milliseconds, a Date or a Temporal object that is a moment.',
    ],
  ])("%s", (text, words) => {
    expect(told(text)).toBe(words);
  });

  it("an invalid Date, and a Temporal date without a time", () => {
    expect(told(new Date(NaN))).toMatch(/^an invalid Date\. Give/);
    expect(told(Temporal.PlainDate.from("2026-06-10"))).toMatch(/^the date 2026-06-10 without a time of day\. Give/);
  });
});

describe("a date that cannot be read", () => {
  it.each([
    ["2026-02-30", '"2026-02-30", and there is no such date. The last day of that month is 2026-02-28.'],
    ["2026-06-10T10:00", '"2026-06-10T10:00", a moment. Give the date alone, "2026-06-10".'],
    ["12/31/2026", '"12/31/2026", a date with the month first. Write it as "2026-12-31".'],
    ["next week", '"next week". Give a date that exists as "YYYY-MM-DD".'],
    [20260610, '20260610. Give a date that exists as "YYYY-MM-DD".'],
  ])("%s", (on, words) => {
    expect(toldOfDate(on)).toBe(words);
  });
});

describe("Temporal objects and their texts are taken where they mean one thing", () => {
  const zoned = Temporal.ZonedDateTime.from("2026-06-10T10:20+01:00[Europe/London]");
  it.each<[why: string, at: unknown]>([
    ["an instant", zoned.toInstant()],
    ["a zoned date-time", zoned],
    ["its text", zoned.toString()],
    ["in another zone", zoned.withTimeZone("Asia/Tokyo")],
    ["its text there", zoned.withTimeZone("Asia/Tokyo").toString()],
    ["a date-time, as wall time", zoned.toPlainDateTime()],
    ["one of another calendar", zoned.toPlainDateTime().withCalendar("gregory")],
    ["wall time of the zone of the charter, by name", "2026-06-10T10:20[Europe/London]"],
  ])("%s", (_why, at) => {
    expect(receivedAt(at)).toBe("2026-06-10T10:20:00.000+01:00");
  });

  it("a date", () => {
    expect(addWorkingDays(office.calendar, Temporal.PlainDate.from("2026-06-10"), 1)).toBe("2026-06-11");
    const inGregory = Temporal.PlainDate.from("2026-06-10").withCalendar("gregory");
    expect(addWorkingDays(office.calendar, inGregory, 1)).toBe("2026-06-11");
  });
});
