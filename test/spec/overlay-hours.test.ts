import { expect, it, test } from "vitest";
import { computeDeadline, isOpen, nextOpening, officeOf, openMinutesBetween } from "../../src/index.js";
import type { Charter, OfficeHours, Overlay } from "../../src/index.js";
import { calvay } from "../../src/bundled/charters/index.js";
import { charterOf, charterWith, due, weekdays } from "../support/promise.js";

/** Minutes that the office is open on a date. */
function openOn(date: string, overlay: Partial<Overlay>, charter: Charter = charterOf([])): number {
  const office = officeOf(charter, "2026-06-01", { overlay: { id: "made", title: "Made", ...overlay } });
  return openMinutesBetween(office, `${date}T00:00`, `${date}T23:59`);
}

const SUMMER: OfficeHours = {
  periods: [
    ...weekdays([["09:00", "17:00"]]).periods,
    { weekly: { mon: [["08:00", "14:00"]] }, validFrom: "2026-07-01", validThrough: "2026-08-31" },
  ],
  exceptions: [
    { title: "Late evening", on: "2026-06-11", open: [["09:00", "20:00"]] },
    { title: "Closed for moving", on: { from: "2026-06-16", through: "2026-06-17" }, open: [] },
    { title: "Christmas Eve", on: { month: 12, day: 24 }, open: [["09:00", "12:00"]] },
    { title: "Open Saturday", on: { month: 6, nth: 1, weekday: "sat" }, open: [["10:00", "12:00"]] },
  ],
};

it.each<[date: string, hours: number, why: string]>([
  ["2026-06-10", 8, "the overlay's hours replace the charter's, half-day and all"],
  ["2026-07-06", 6, "of several periods the last named that holds wins"],
  ["2026-07-07", 0, "a weekday that a period does not name is closed"],
  ["2026-09-07", 8, "past the period"],
  ["2026-06-11", 11, "an exception on a date"],
  ["2026-06-16", 0, "an exception over a range: closed, though a working day"],
  ["2026-12-24", 3, "an exception by a rule"],
  ["2026-06-06", 2, "an exception on a day that is no working day"],
  ["2026-06-15", 0, "a bank holiday stays closed"],
])("on %s the office is open for %d hours: %s", (date, hours) => {
  expect(openOn(date, { officeHours: SUMMER })).toBe(hours * 60);
});

it.each<[during: [string, string][], minutes: number, why: string]>([
  [[["14:00", "16:00"]], 360, "the middle of a day"],
  [[["08:00", "10:00"]], 420, "its beginning"],
  [
    [
      ["09:00", "10:00"],
      ["16:00", "18:00"],
    ],
    360,
    "two parts",
  ],
  [[["18:00", "19:00"]], 480, "while closed anyway"],
])("closed in part %o: %i minutes are left (%s)", (during, minutes) => {
  expect(openOn("2026-06-09", { add: [{ title: "Training", on: "2026-06-09", during }] })).toBe(minutes);
});

test("two closures of one day add up", () => {
  const add = [
    { title: "Training", on: "2026-06-09", during: [["14:00", "16:00"]] as const },
    { title: "Staff meeting", on: { month: 6, nth: 2, weekday: "tue" }, during: [["09:00", "10:00"]] as const },
  ] as const;
  expect(openOn("2026-06-09", { add })).toBe(300);
});

test("openings: open at the opening, no more at the closing", () => {
  const office = officeOf(charterOf([]), "2026-06-01");
  expect(
    ["08:59:59.999", "09:00", "12:59:59.999", "13:00"].map((time) => isOpen(office, `2026-06-10T${time}`)),
  ).toEqual([false, true, true, false]);
  expect(nextOpening(office, "2026-06-10T13:00")).toBe("2026-06-11T09:00:00.000+01:00");
  expect(nextOpening(office, "2026-06-12T17:00")).toBe("2026-06-16T09:00:00.000+01:00");
});

test("due dates follow the overlay's hours", () => {
  const overlay = { id: "summer", title: "Summer", officeHours: SUMMER };
  expect(due(charterWith({ workingDays: 1 }), "2026-06-09T10:00", { overlay })).toBe("2026-06-10 17:00");
  expect(due(charterWith({ officeHours: 8 }), "2026-06-15T10:00", { overlay })).toBe("2026-06-18 17:00");
});

test("an overlay for Calvay: its real hours, which say nothing of local holidays", () => {
  const overlay: Overlay = { id: "calvay-2026", title: "Calvay, 2026", charter: "calvay", officeHours: SUMMER };
  const result = computeDeadline(calvay, { commitment: "reviews.advice", receivedAt: "2026-06-09T10:00" }, { overlay });
  expect(result.dueAt).toBe("2026-06-10T17:00:00.000+01:00");
  expect(result.provenance.overlay?.id).toBe("calvay-2026");
  expect(result.notices.map(({ code }) => code)).toContain("local-holidays-not-supplied");
});
