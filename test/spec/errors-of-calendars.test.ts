import { describe, expect, test } from "vitest";
import { addOpenMinutes, addWorkingDays, isWorkingDay, nextOpening, officeOf, rollDate } from "../../src/index.js";
import type { DayEntry } from "../../src/index.js";
import { charterOf, charterWith, deadline, weekdays } from "../support/promise.js";
import { refusal } from "../support/refusal.js";

const JUNE = "2026-06-10T10:20";

/** The refusal of a calendar with these entries added, and these removed. */
function ruled(add: readonly DayEntry[], remove: readonly DayEntry[] = []): string {
  const overlay = { id: "made", title: "Made", add, remove };
  return refusal(() => isWorkingDay(officeOf(charterOf([]), "2026-06-01", { overlay }).calendar, "2026-06-01"));
}

describe("calendars", () => {
  test("invalid-calendar: a date added and removed", () => {
    expect(ruled([{ title: "Shut", on: "2026-12-24" }], [{ title: "Open", on: "2026-12-24" }])).toMatchInlineSnapshot(`
      "invalid-overlay
      The overlay made: found 2026-12-24, which is also added (at $.options.overlay.remove[0]). Correct the overlay; parseOverlay lists all its problems."
    `);
  });
  test("invalid-calendar: a rule that refers to none", () => {
    expect(ruled([{ title: "Fair Friday", on: { weekday: "fri", before: "fair" } }])).toMatchInlineSnapshot(`
      "invalid-calendar
      The date of a rule that refers to "fair": found no yearly rule with that id. Refer to the id of a yearly rule in the same list that does not refer back."
    `);
  });
  test("invalid-calendar: rules in a circle", () => {
    expect(
      ruled([
        { id: "a", title: "A", on: { days: 1, from: "b" } },
        { id: "b", title: "B", on: { days: 1, from: "a" } },
      ]),
    ).toMatchInlineSnapshot(`
      "invalid-overlay
      The overlay made: found rules that refer to one another in a circle, through a (at $.options.overlay.add[0]). Correct the overlay; parseOverlay lists all its problems."
    `);
  });
  test("invalid-case: a roll convention by another name", () => {
    const { calendar } = officeOf(charterOf([]), "2026-06-01");
    expect(refusal(() => rollDate(calendar, "2026-06-14", "modifiedFollowing" as "following"))).toMatchInlineSnapshot(`
      "invalid-case
      A roll convention: found "modifiedFollowing". Use one of none, following, preceding, modified-following."
    `);
  });
  test("beyond-coverage", () => {
    const options = { strict: true } as const;
    expect(refusal(() => deadline(charterWith({ workingDays: 5 }), "2028-12-27T10:00", options)))
      .toMatchInlineSnapshot(`
      "beyond-coverage
      A due date of MADE-01 based only on published bank holidays (strict): found that it depends on 2029-01-01, outside scotland 2026-02-25 (2000-01-01 through 2028-12-31). Use a newer edition of the calendar, or leave out strict and treat the date as provisional."
    `);
  });
});

describe("hours", () => {
  test("never-opens: no open time in the week", () => {
    const charter = charterWith({ officeHours: 6 }, {}, { officeHours: weekdays([]) });
    expect(refusal(() => deadline(charter, JUNE))).toMatchInlineSnapshot(`
      "never-opens
      From 2026-06-10T10:20:00.000+01:00, 21600000 milliseconds of open time, for MADE-01: found too little open time in its calendar. Give office hours in the charter or in an overlay, with enough open time."
    `);
  });
  test("never-opens: hours not stated", () => {
    const charter = charterWith({ officeHours: 6 }, {}, { officeHours: null });
    expect(refusal(() => deadline(charter, JUNE))).toMatchInlineSnapshot(`
      "never-opens
      From 2026-06-10T10:20:00.000+01:00, 21600000 milliseconds of open time, for MADE-01: found no stated office hours. Give office hours in the charter or in an overlay, with enough open time."
    `);
  });
  test("never-opens: the next opening", () => {
    const office = officeOf(charterOf([], { officeHours: null }), "2026-06-01");
    expect(refusal(() => nextOpening(office, JUNE))).toMatchInlineSnapshot(`
      "never-opens
      From 2026-06-10T10:20:00.000+01:00, the next opening: found no stated office hours. Give office hours in the charter or in an overlay, with enough open time."
    `);
  });
  test("never-opens: back in time", () => {
    const office = officeOf(charterOf([], { officeHours: null }), "2026-06-01");
    expect(refusal(() => addOpenMinutes(office, JUNE, -30, "close"))).toMatchInlineSnapshot(`
      "never-opens
      From 2026-06-10T10:20:00.000+01:00, 1800000 milliseconds of open time before it: found no stated office hours. Give office hours in the charter or in an overlay, with enough open time."
    `);
  });
  test("hours-not-stated: a cut-off at closing", () => {
    const charter = charterWith({ workingDays: 5 }, { cutOff: "close" }, { officeHours: null });
    expect(refusal(() => deadline(charter, JUNE))).toMatchInlineSnapshot(`
      "hours-not-stated
      Whether the receipt came after closing, for MADE-01: found no stated office hours. Give office hours in an overlay, or choose another cut-off."
    `);
  });
  test("invalid-calendar: an opening time that is none", () => {
    const charter = charterWith({ officeHours: 6 }, {}, { officeHours: weekdays([["9:00", "17:00"]]) });
    expect(refusal(() => deadline(charter, JUNE))).toMatchInlineSnapshot(`
      "invalid-calendar
      An opening or closing time: found "9:00". Give it as "HH:MM", from "00:00" through "24:00"."
    `);
  });
});

describe("invalid-case: amounts to add", () => {
  const office = officeOf(charterOf([]), "2026-06-01");

  test("half a working day", () => {
    expect(refusal(() => addWorkingDays(office.calendar, "2026-06-10", 0.5))).toMatchInlineSnapshot(`
      "invalid-case
      A number of working days to add: found 0.5. Give a whole number."
    `);
  });
  test("no open minutes", () => {
    expect(refusal(() => addOpenMinutes(office, JUNE, 0, "close"))).toMatchInlineSnapshot(`
      "invalid-case
      Open minutes to add: found 0. Give a number of minutes that is at least a millisecond."
    `);
  });
});
