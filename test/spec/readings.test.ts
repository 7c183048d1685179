import { expect, it, test } from "vitest";
import { calvay } from "../../src/bundled/charters/index.js";
import { computeDeadline } from "../../src/index.js";

it.each<[commitment: string, received: string, readings: Record<string, string>, due: string, why: string]>([
  ["repairs.routine", "2026-06-10T10:20", {}, "2026-06-22 17:00", "as the charter is read"],
  ["repairs.routine", "2026-06-10T10:20", { "day-one": "yes" }, "2026-06-19 17:00", "the day of receipt is day 1"],
  [
    "repairs.routine",
    "2026-06-10T10:20",
    { "public-holidays": "england-and-wales" },
    "2026-06-19 17:00",
    "15 June 2026 is no holiday in England",
  ],
  ["repairs.routine", "2026-06-10T10:20", { "public-holidays": "none" }, "2026-06-19 17:00", "no holidays at all"],
  [
    "repairs.routine",
    "2026-06-10T10:20",
    { "working-week": "full-days" },
    "2026-06-23 17:00",
    "Wednesday, a half-day, does not count",
  ],
  [
    "repairs.routine",
    "2026-06-10T13:30",
    { "late-receipt": "next-working-day" },
    "2026-06-23 17:00",
    "after closing, received on Thursday",
  ],
  [
    "repairs.routine",
    "2026-06-10T10:20",
    { "end-of-last-day": "end-of-day" },
    "2026-06-22 23:59:59.999",
    "to midnight",
  ],
  [
    "repairs.emergency",
    "2026-06-12T15:00",
    { "six-hours": "office-hours" },
    "2026-06-16 13:00",
    "six hours while the office is open",
  ],
  [
    "data.subject-rights",
    "2026-09-02T10:00",
    { "calendar-month": "from-next-day" },
    "2026-10-05 23:59:59.999",
    "to 3 October, a Saturday, then rolled",
  ],
  [
    "data.subject-rights",
    "2026-09-02T10:00",
    { "calendar-month": "day-before" },
    "2026-10-01 23:59:59.999",
    "to the day before the corresponding date",
  ],
  [
    "data.subject-rights",
    "2026-09-03T10:00",
    { "month-on-closed-day": "that-day" },
    "2026-10-03 23:59:59.999",
    "a Saturday, and it stays one",
  ],
])("%s received %s, read as %o, is due %s: %s", (commitment, receivedAt, readings, expected) => {
  const overlay = { id: "reading", title: "Read otherwise", readings };
  const { dueDate, dueTime } = computeDeadline(calvay, { commitment, receivedAt }, { overlay });
  expect(`${dueDate} ${dueTime}`).toBe(expected);
});

test("provenance says which readings were chosen, and by whom; the notice says what they mean", () => {
  const overlay = { id: "reading", title: "Read otherwise", readings: { "day-one": "yes" } };
  const { provenance, notices } = computeDeadline(
    calvay,
    { commitment: "CAL-16", receivedAt: "2026-06-10T10:20" },
    { overlay },
  );
  expect(provenance.readings).toContainEqual({ id: "day-one", choice: "yes", chosenBy: "overlay" });
  expect(provenance.readings).toContainEqual({ id: "late-receipt", choice: "on-arrival", chosenBy: "charter" });
  expect(notices).toContainEqual({
    code: "reading",
    about: "day-one",
    message: "Is the day of receipt day 1? Read as: the day of receipt is day 1, if it is a working day",
  });
});
