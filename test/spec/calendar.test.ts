import { expect, it, test } from "vitest";
import type { Counting } from "../../src/index.js";
import { charterWith, deadline, due } from "../support/promise.js";

const SCOTLAND = { divisions: ["scotland"] };
const ENGLAND = { divisions: ["england-and-wales"] };
const KINGDOM = { divisions: ["england-and-wales", "scotland", "northern-ireland"] };

it.each<[days: number, calendar: { divisions: string[] }, received: string, dueDate: string, why: string]>([
  // days calendar   received            due date     why
  [
    1,
    SCOTLAND,
    "2026-04-02T10:00",
    "2026-04-06",
    "Good Friday does not count; Easter Monday is no bank holiday in Scotland",
  ],
  [1, ENGLAND, "2026-04-02T10:00", "2026-04-07", "in England and Wales it is one"],
  [1, SCOTLAND, "2026-03-16T10:00", "2026-03-17", "St Patrick's Day is none in Scotland"],
  [1, KINGDOM, "2026-03-16T10:00", "2026-03-18", "a holiday in any part of the kingdom counts in a union"],
  [1, ENGLAND, "2025-12-31T10:00", "2026-01-02", "2 January is a bank holiday in Scotland alone"],
  [1, KINGDOM, "2025-12-31T10:00", "2026-01-05", "and so in the union"],
  [1, KINGDOM, "2026-07-31T10:00", "2026-08-04", "the Scottish summer bank holiday, first Monday in August"],
  [1, KINGDOM, "2026-08-28T10:00", "2026-09-01", "the English one, last Monday in August"],
  [
    20,
    SCOTLAND,
    "2025-08-30T10:00",
    "2025-09-26",
    "freedom of information in Scotland: 20 working days from Saturday 30 August 2025",
  ],
])("calendar: %i working days by %o from %s is due %s: %s", (workingDays, calendar, received, expected) => {
  expect(deadline(charterWith({ workingDays }, { calendar }), received).dueDate).toBe(expected);
});

const LOCAL = { title: "Autumn holiday", on: "2025-09-26" };

test("calendar landlord: a local holiday does not count", () => {
  const overlay = { id: "local", title: "Local holidays", add: [LOCAL] };
  expect(deadline(charterWith({ workingDays: 20 }), "2025-08-30T10:00", { overlay }).dueDate).toBe("2025-09-29");
});

test("calendar of divisions: a local holiday counts all the same (freedom of information, decision 002/2026)", () => {
  const overlay = { id: "local", title: "Local holidays", add: [LOCAL] };
  const charter = charterWith({ workingDays: 20 }, { calendar: SCOTLAND, dueTime: "end-of-day" });
  expect(due(charter, "2025-08-30T10:00", { overlay })).toBe("2025-09-26 23:59:59.999");
});

test("calendar of divisions: a bank holiday that the landlord works does not count all the same", () => {
  const overlay = {
    id: "open",
    title: "Open on St Andrew's Day",
    remove: [{ title: "St Andrew's Day", on: "2026-11-30" }],
  };
  const friday = "2026-11-27T10:00";
  expect(deadline(charterWith({ workingDays: 1 }), friday, { overlay }).dueDate).toBe("2026-11-30");
  expect(deadline(charterWith({ workingDays: 1 }, { calendar: SCOTLAND }), friday, { overlay }).dueDate).toBe(
    "2026-12-01",
  );
});

test("calendar of divisions: Monday to Friday, whatever the landlord's working week", () => {
  const sixDays = { workingWeek: ["mon", "tue", "wed", "thu", "fri", "sat"] } as const;
  const friday = "2026-06-05T10:00";
  expect(deadline(charterWith({ workingDays: 1 }, {}, sixDays), friday).dueDate).toBe("2026-06-06");
  expect(deadline(charterWith({ workingDays: 1 }, { calendar: SCOTLAND }, sixDays), friday).dueDate).toBe("2026-06-08");
});

test("calendar of divisions: the hours stay the landlord's, so a closed office closes at the end of the day", () => {
  const overlay = { id: "local", title: "Local holidays", add: [LOCAL] };
  const charter = charterWith({ workingDays: 20 }, { calendar: SCOTLAND });
  const { dueDate, dueTime, notices } = deadline(charter, "2025-08-30T10:00", { overlay });
  expect([dueDate, dueTime]).toEqual(["2025-09-26", "23:59:59.999"]);
  expect(notices.map(({ code }) => code)).toContain("closed-on-due-date");
});

test.each<[string, Partial<Counting>, readonly string[]]>([
  // what of the office decides             settings                                          editions named
  ["nothing", { dueTime: "end-of-day", pausing: "refused" }, ["england-and-wales"]],
  ["nothing", { dueTime: "end-of-day", pauseDays: "inclusive" }, ["england-and-wales"]],
  ["when it closes on the due date", { pausing: "refused" }, ["england-and-wales", "scotland"]],
  ["when it closes during a pause", { dueTime: "end-of-day" }, ["england-and-wales", "scotland"]],
])("calendar: a proof names the landlord's editions only where they can count: %s", (_what, counting, editions) => {
  const charter = charterWith({ workingDays: 1 }, { calendar: ENGLAND, ...counting });
  const { calendars } = deadline(charter, "2026-06-01T10:00").provenance;
  expect(calendars.map(({ id }) => id)).toEqual(editions);
});

test("calendar of divisions: whether a pause skips a day follows from the landlord's holidays, in hours and at its end", () => {
  const counting = { calendar: ENGLAND, dueTime: "end-of-day" } as const;
  const charter = charterWith({ workingDays: 3 }, counting);
  const pausedUntil = (to: string): string =>
    deadline(charter, { receivedAt: "2024-12-30T10:00", pauses: [{ from: "2025-01-02T08:00", to }] }).dueDate;
  // 2 January is a holiday of Scotland alone: the office closes with the end of the day, not at 17:00.
  expect(pausedUntil("2025-01-02T18:00")).toBe("2025-01-03");
  expect(pausedUntil("2025-01-03T00:00")).toBe("2025-01-06");
});
