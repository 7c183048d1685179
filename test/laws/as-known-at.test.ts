import fc from "fast-check";
import { expect } from "vitest";
import { computeDeadline } from "../../src/index.js";
import { scotland } from "../../src/bundled/calendars.js";
import { calvay } from "../../src/bundled/charters/index.js";
import { law } from "../support/law.js";
import { daysAfter } from "../support/worlds/index.js";

const announcements = scotland.holidays.flatMap(({ announced }) => (announced == null ? [] : [announced])).sort();
const last = announcements[announcements.length - 1] ?? "";

const cases = fc.record({
  commitment: fc.constantFrom("repairs.routine", "correspondence.reply", "publications.formats", "data.subject-rights"),
  receivedAt: fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2028, 11, 1) }),
});

law([cases, fc.nat({ max: 1000 })], 300)(
  "to know what was known after every announcement is to know what is known",
  (subject, days) => {
    const known = computeDeadline(calvay, subject, { asKnownAt: daysAfter(last, days) });
    const { dueDate, dueAt } = computeDeadline(calvay, subject);
    expect([known.dueDate, known.dueAt]).toEqual([dueDate, dueAt]);
  },
);

law([cases, fc.constantFrom(...announcements)], 300)(
  "an announcement is known from the start of its day",
  (subject, announced) => {
    const onTheDay = computeDeadline(calvay, subject, { asKnownAt: announced });
    const later = announcements.find((date) => date > announced) ?? "2027-01-01";
    const beforeTheNext = computeDeadline(calvay, subject, { asKnownAt: daysAfter(later, -1) });
    expect(onTheDay.dueAt).toBe(beforeTheNext.dueAt);
  },
);
