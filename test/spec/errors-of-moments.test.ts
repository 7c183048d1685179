import { describe, expect, test } from "vitest";
import { addWorkingDays, officeOf, openMinutesBetween, workingDaysBetween } from "../../src/index.js";
import { zoneTable } from "../../src/zones/index.js";
import { charterOf, charterWith, deadline } from "../support/promise.js";
import { refusal } from "../support/refusal.js";

const received = (receivedAt: unknown): string =>
  refusal(() => deadline(charterWith({ hours: 6 }), { receivedAt: receivedAt as string }));
const office = officeOf(charterOf([]), "2026-06-01");

describe("invalid-instant", () => {
  test("a date alone", () => {
    expect(received("2026-06-10")).toMatchInlineSnapshot(`
      "invalid-instant
      The moment of receipt (receivedAt): found "2026-06-10", a date without a time of day (at $.receivedAt). Add the time, "2026-06-10T10:20"; if nobody knows it, give the date by a key that takes one, such as receivedOn."
    `);
  });
  test("no text at all", () => {
    expect(received(null)).toMatchInlineSnapshot(`
      "invalid-case
      When it was received: found neither receivedAt nor receivedOn (at $). Give exactly one of them."
    `);
  });
  test("not a number", () => {
    expect(received(NaN)).toMatchInlineSnapshot(`
      "invalid-instant
      The moment of receipt (receivedAt): found NaN (at $.receivedAt). Give ISO text ("2026-06-10T10:20:00+01:00"), epoch milliseconds, a Date or a Temporal object that is a moment."
    `);
  });
  test("a Date that is none", () => {
    expect(received(new Date(NaN))).toMatchInlineSnapshot(`
      "invalid-instant
      The moment of receipt (receivedAt): found an invalid Date (at $.receivedAt). Give ISO text ("2026-06-10T10:20:00+01:00"), epoch milliseconds, a Date or a Temporal object that is a moment."
    `);
  });
  test("a long text", () => {
    expect(received("the tenth of June, twenty past ten in the morning, or shortly after, by the clock in the hall"))
      .toMatchInlineSnapshot(`
        "invalid-instant
        The moment of receipt (receivedAt): found "the tenth of June, twenty past ten in the morning, or shortly after, by the ... (at $.receivedAt). Give ISO text ("2026-06-10T10:20:00+01:00"), epoch milliseconds, a Date or a Temporal object that is a moment."
      `);
  });
  test("the end of a pause", () => {
    const subject = { receivedAt: "2026-06-10T10:20", pauses: [{ from: "2026-06-10T10:20", to: "tomorrow" }] };
    expect(refusal(() => deadline(charterWith({ hours: 6 }), subject))).toMatchInlineSnapshot(`
      "invalid-instant
      The end of a pause: found "tomorrow" (at $.pauses[0].to). Give ISO text ("2026-06-10T10:20:00+01:00"), epoch milliseconds, a Date or a Temporal object that is a moment."
    `);
  });
  test("the start of a span", () => {
    expect(refusal(() => openMinutesBetween(office, "noon", "2026-06-10T10:20"))).toMatchInlineSnapshot(`
      "invalid-instant
      The start of the span: found "noon". Give ISO text ("2026-06-10T10:20:00+01:00"), epoch milliseconds, a Date or a Temporal object that is a moment."
    `);
  });
});

describe("invalid-date", () => {
  test("a date of receipt that does not exist", () => {
    expect(refusal(() => deadline(charterWith({ workingDays: 5 }), { receivedOn: "2026-02-29" })))
      .toMatchInlineSnapshot(`
        "invalid-date
        The date of receipt (receivedOn): found "2026-02-29", and there is no such date (at $.receivedOn). The last day of that month is 2026-02-28."
      `);
  });
  test("a date to count from in another order", () => {
    expect(refusal(() => addWorkingDays(office.calendar, "10/06/2026", 5))).toMatchInlineSnapshot(`
      "invalid-date
      The date to count from: found "10/06/2026", which may be "2026-06-10" with the day first, or "2026-10-06" with the month first. Write the one that is meant."
    `);
  });
  test("the date whose knowledge counts", () => {
    const options = { asKnownAt: "2026" };
    expect(refusal(() => deadline(charterWith({ workingDays: 5 }), "2026-06-10T10:20", options)))
      .toMatchInlineSnapshot(`
        "invalid-date
        The date as of which holidays are known (asKnownAt): found "2026" (at $.options.asKnownAt). Give a date that exists as "YYYY-MM-DD"."
      `);
  });
  test("the date whose office is asked for", () => {
    expect(refusal(() => officeOf(charterOf([]), "today"))).toMatchInlineSnapshot(`
      "invalid-date
      The date of the office: found "today". Give a date that exists as "YYYY-MM-DD"."
    `);
  });
});

describe("wall times", () => {
  test("nonexistent-wall-time", () => {
    expect(received("2026-03-29T01:30")).toMatchInlineSnapshot(`
      "nonexistent-wall-time
      The moment of receipt (receivedAt): found 2026-03-29T01:30 in Europe/London, which the clock skipped when it went forward (at $.receivedAt). Give the time with its offset, for example "2026-03-29T02:00:00.000+01:00"."
    `);
  });
  test("ambiguous-wall-time", () => {
    expect(received("2026-10-25T01:30:15.250")).toMatchInlineSnapshot(`
      "ambiguous-wall-time
      The moment of receipt (receivedAt): found 2026-10-25T01:30:15.250 in Europe/London, which the clock showed twice when it went back (at $.receivedAt). Give the time with its offset: "2026-10-25T01:30:15.250+01:00" or "2026-10-25T01:30:15.250+00:00"."
    `);
  });
});

describe("the reach of zones and calendars", () => {
  test("outside-supported-dates: before the table", () => {
    expect(received("1971-12-31T23:59:59Z")).toMatchInlineSnapshot(`
      "outside-supported-dates
      The moment of receipt (receivedAt), for MADE-01: found 1971-12-31T23:59:59.000Z (at $.receivedAt). Give a date from 1972-01-01 through 2100-12-31."
    `);
  });
  test("outside-supported-dates: a due moment past the table", () => {
    expect(refusal(() => deadline(charterWith({ hours: 6 }), "2100-12-31T20:00Z"))).toMatchInlineSnapshot(`
      "outside-supported-dates
      The local time in Europe/London, for MADE-01: found 2101-01-01T02:00:00.000Z. Give a date from 1972-01-01 through 2100-12-31."
    `);
  });
  test("outside-supported-dates: a number that is no moment", () => {
    expect(received(1e300)).toMatchInlineSnapshot(`
      "outside-supported-dates
      The moment of receipt (receivedAt), for MADE-01: found 1e+300 (at $.receivedAt). Give a date from 1972-01-01 through 2100-12-31."
    `);
  });
  test("outside-zone-table: a table made for fewer years", () => {
    const zone = zoneTable("Europe/London", { fromYear: 2025, throughYear: 2027, edition: "2025c" });
    expect(refusal(() => deadline(charterWith({ hours: 6 }, {}, { zone }), "2027-12-31T20:00Z")))
      .toMatchInlineSnapshot(`
        "outside-zone-table
        The local time in Europe/London, for MADE-01: found 2028-01-01T02:00:00.000Z. The table of edition 2025c covers 2025-01-01T00:00:00.000Z to 2028-01-01T00:00:00.000Z; give an instant inside it."
      `);
  });
  test("outside-supported-dates: a date outside what can be computed", () => {
    expect(refusal(() => workingDaysBetween(office.calendar, "1971-12-31", "2026-06-10"))).toMatchInlineSnapshot(`
      "outside-supported-dates
      The start of the span: found 1971-12-31. Give a date from 1972-01-01 through 2100-12-31."
    `);
  });
  test("outside-supported-dates: more days than there are", () => {
    expect(refusal(() => addWorkingDays(office.calendar, "2026-06-10", 100_000))).toMatchInlineSnapshot(`
      "outside-supported-dates
      Working day 100000 after 2026-06-10: found a date after 2100-12-31. Give a date from 1972-01-01 through 2100-12-31."
    `);
  });
  test("outside-supported-dates: further back than there are", () => {
    expect(refusal(() => addWorkingDays(office.calendar, "2026-06-10", -100_000))).toMatchInlineSnapshot(`
      "outside-supported-dates
      Working day 100000 before 2026-06-10: found a date before 1972-01-01. Give a date from 1972-01-01 through 2100-12-31."
    `);
  });
  test("no-working-days: a working week without a day", () => {
    const charter = charterWith({ workingDays: 5 }, {}, { workingWeek: [] });
    expect(refusal(() => deadline(charter, "2026-06-10T10:20"))).toMatchInlineSnapshot(`
      "no-working-days
      Working day 5 after 2026-06-10, for MADE-01: found none from 1972-01-01 through 2100-12-31. Check the working week and the closures of the calendar."
    `);
  });
  test("unknown-zone: a zone that the runtime does not know", () => {
    expect(refusal(() => zoneTable("Europe/Glasgow"))).toMatchInlineSnapshot(`
      "unknown-zone
      The table of the time zone "Europe/Glasgow": found no such zone in this runtime. Give an IANA name, for example "Europe/London"."
    `);
  });
  test("unknown-zone: years that cannot be computed", () => {
    expect(refusal(() => zoneTable("Europe/London", { fromYear: 1900, throughYear: 2200 }))).toMatchInlineSnapshot(`
      "unknown-zone
      The first year of a zone table (fromYear): found 1900 (at $.options.fromYear). Give a whole number from 1972 through 2100."
    `);
  });
});
