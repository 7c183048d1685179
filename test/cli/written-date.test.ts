import { describe, expect, it } from "vitest";
import { readWhen } from "../../src/cli/options/moment.js";
import type { DateStyle } from "../../src/cli/terminal/date-style.js";

const read = (text: string, style: DateStyle): unknown => {
  const when = readWhen(text, style, "When");
  return when.kind === "date" ? when.date : when.at;
};

describe("dates as people write them", () => {
  it.each<[string, DateStyle, string]>([
    // written                        style  read as
    ["2026-06-10", "iso", "2026-06-10"],
    ["2026-06-10T10:20", "iso", "2026-06-10T10:20"],
    ["2026-06-10 10:20:30+02:00", "iso", "2026-06-10 10:20:30+02:00"],
    ["  2026-06-10  ", "iso", "2026-06-10"],
    ["10 June 2026", "iso", "2026-06-10"],
    ["10 jun 2026", "iso", "2026-06-10"],
    ["1 Sept 2026", "iso", "2026-09-01"],
    ["10th June 2026", "iso", "2026-06-10"],
    ["Wed 10 June 2026", "iso", "2026-06-10"],
    ["Wednesday, 10 June 2026", "iso", "2026-06-10"],
    ["10 June 2026 10:20", "iso", "2026-06-10T10:20:00"],
    ["10 June 2026, 10:20:30", "iso", "2026-06-10T10:20:30"],
    ["10 June 2026 at 1.05pm", "iso", "2026-06-10T13:05:00"],
    ["10 June 2026 12:05 am", "iso", "2026-06-10T00:05:00"],
    ["10 June 2026 9 am", "iso", "2026-06-10T09:00:00"],
    ["10/06/2026", "uk", "2026-06-10"],
    ["1/6/2026", "uk", "2026-06-01"],
    ["10.06.2026", "uk", "2026-06-10"],
    ["10-06-2026 10:20", "uk", "2026-06-10T10:20:00"],
    ["29/02/2028 23:59", "uk", "2028-02-29T23:59:00"],
    ["2026-06-10", "uk", "2026-06-10"],
    // Hours that some zones skip are hours here all the same; the charter's zone decides, not this machine's.
    ["29/03/2026 01:30", "uk", "2026-03-29T01:30:00"],
    ["8 March 2026 02:30", "iso", "2026-03-08T02:30:00"],
  ])("%s in style %s is %s", (text, style, expected) => {
    expect(read(text, style)).toBe(expected);
  });

  it.each<[string, DateStyle, RegExp]>([
    ["10/06/2026", "iso", /which is 10 June or 6 October\. .*--date-style uk/],
    ["10/06/2026 10:20", "iso", /10 June or 6 October/],
    ["25/06/2026", "iso", /not ISO text/],
    ["06/06/2026", "iso", /not ISO text/],
    ["10/06/26", "uk", /a year that is not in four digits/],
    ["31/02/2026", "uk", /no such day/],
    ["06/25/2026", "uk", /a date with the month first\. Write it as "2026-06-25"/],
    ["05/31/2026", "iso", /a date with the month first\. Write it as "2026-05-31"/],
    ["30 February 2026", "iso", /no date/],
    ["Thursday 10 June 2026", "iso", /which is a Wednesday/],
    ["10/06-2026", "uk", /no date/],
    ["June 2026", "iso", /no date/],
    ["10 June 26", "iso", /no date/],
    ["tomorrow", "iso", /no date/],
    ["", "iso", /no date/],
    ["10 June 2026 25:00", "iso", /the time of day "25:00"/],
    ["10 June 2026 noon", "iso", /the time of day "noon"/],
  ])("%s in style %s is refused: %s", (text, style, message) => {
    expect(() => read(text, style)).toThrow(message);
  });
});
