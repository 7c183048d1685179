import { expect, it, test } from "vitest";
import type { Allowance, Case, Commitment, Counting, Notice, Options, Overlay } from "../../src/index.js";
import { charterOf, charterWith, countingOf, deadline, HOURS } from "../support/promise.js";
import type { Otherwise } from "../support/promise.js";

const FIVE: Allowance = { workingDays: 5 };
const MONTH: Allowance = { months: 1 };
const JUNE = "2026-06-01T10:00";
const PAUSED: Partial<Case> = { receivedAt: JUNE, pauses: [{ from: "2026-06-02T10:00", to: "2026-06-02T11:00" }] };
const saying = (parts: Partial<Overlay>): Options => ({
  overlay: { id: "local", title: "What the landlord says", ...parts },
});

it.each<
  [
    code: string,
    has: boolean,
    why: string,
    Allowance,
    Partial<Counting>,
    Otherwise,
    received: string | Partial<Case>,
    Options,
  ]
>([
  ["undated", true, "the document does not say from when it holds", FIVE, {}, { effectiveFrom: null }, JUNE, {}],
  ["undated", false, "it does", FIVE, {}, {}, JUNE, {}],
  ["review-overdue", true, "received after the date of review", FIVE, {}, { reviewDue: "2026-05-31" }, JUNE, {}],
  ["review-overdue", false, "received on it", FIVE, {}, { reviewDue: "2026-06-01" }, JUNE, {}],
  ["local-holidays-not-supplied", true, "neither the charter nor an overlay lists any", FIVE, {}, {}, JUNE, {}],
  [
    "local-holidays-not-supplied",
    false,
    "an overlay adds one",
    FIVE,
    {},
    {},
    JUNE,
    saying({ add: [{ title: "Fair Monday", on: "2026-07-20" }] }),
  ],
  [
    "local-holidays-not-supplied",
    false,
    "an overlay removes one",
    FIVE,
    {},
    {},
    JUNE,
    saying({ remove: [{ title: "May Day", on: "2026-05-04" }] }),
  ],
  [
    "local-holidays-not-supplied",
    false,
    "an overlay says that there are none",
    FIVE,
    {},
    {},
    JUNE,
    saying({ localHolidays: "none" }),
  ],
  [
    "local-holidays-not-supplied",
    true,
    "an overlay without entries says nothing of them",
    FIVE,
    {},
    {},
    JUNE,
    saying({ add: [], remove: [] }),
  ],
  [
    "local-holidays-not-supplied",
    true,
    "an overlay with hours alone says nothing of them",
    FIVE,
    {},
    {},
    JUNE,
    saying({ officeHours: HOURS }),
  ],
  [
    "local-holidays-not-supplied",
    true,
    "an overlay with readings alone says nothing of them",
    FIVE,
    {},
    {},
    JUNE,
    saying({ readings: {} }),
  ],
  [
    "local-holidays-not-supplied",
    false,
    "the charter lists them",
    FIVE,
    {},
    { add: [{ title: "Fair Monday", on: "2026-07-20" }] },
    JUNE,
    {},
  ],
  [
    "local-holidays-not-supplied",
    false,
    "they do not count",
    FIVE,
    { calendar: { divisions: ["scotland"] }, dueTime: "end-of-day" },
    {},
    JUNE,
    {},
  ],
  ["local-holidays-not-supplied", false, "no working day matters", MONTH, { dueTime: "end-of-day" }, {}, JUNE, {}],
  [
    "local-holidays-not-supplied",
    true,
    "with a roll one does",
    MONTH,
    { dueTime: "end-of-day", roll: "following" },
    {},
    JUNE,
    {},
  ],
  ["local-holidays-not-supplied", false, "nor to elapsed time", { hours: 6 }, {}, {}, JUNE, {}],
  ["local-holidays-not-supplied", true, "but to office time", { officeHours: 6 }, {}, {}, JUNE, {}],
  ["hours-not-stated", true, "due at a close that is not known", FIVE, {}, { officeHours: null }, JUNE, {}],
  [
    "hours-not-stated",
    false,
    "due at the end of the day",
    FIVE,
    { dueTime: "end-of-day" },
    { officeHours: null },
    JUNE,
    {},
  ],
  ["closed-on-due-date", true, "due at the close of a Saturday", { calendarDays: 5 }, {}, {}, JUNE, {}],
  ["closed-on-due-date", false, "due at its end", { calendarDays: 5 }, { dueTime: "end-of-day" }, {}, JUNE, {}],
  ["pausing-not-stated", true, "paused all the same", FIVE, { pausing: "not-stated" }, {}, PAUSED, {}],
  ["provisional", true, "past the list", FIVE, {}, {}, "2029-06-01T10:00", {}],
  ["disputed-holiday", true, "4 January 2010", FIVE, {}, {}, "2009-12-30T10:00", {}],
  [
    "disputed-holiday",
    false,
    "no holiday by law",
    FIVE,
    { calendar: { divisions: ["scotland"] }, dueTime: "end-of-day" },
    {},
    "2009-12-30T10:00",
    {},
  ],
  [
    "announcement-date-unknown",
    true,
    "4 and 5 June 2012",
    FIVE,
    {},
    {},
    "2012-06-01T10:00",
    { asKnownAt: "2012-06-01" },
  ],
  ["announcement-date-unknown", false, "nobody asked what was known", FIVE, {}, {}, "2012-06-01T10:00", {}],
])("%s is there: %s, because: %s", (code, has, _why, allowance, settings, otherwise, received, options) => {
  const { notices } = deadline(charterWith(allowance, settings, otherwise), received, options);
  expect(notices.some((notice) => notice.code === code)).toBe(has);
});

test("conflict: what else the same charter promises for it", () => {
  const about = { title: "A promise", clause: "1", kind: "deadline", startsWhen: "asked" } as const;
  const promise = (id: string, slug: string, workingDays: number, other: string): Commitment => ({
    ...about,
    id,
    slug,
    term: { allowance: { workingDays }, counting: countingOf({ workingDays }) },
    conflictsWith: [other],
  });
  const charter = charterOf([
    promise("MADE-01", "made.three", 3, "MADE-02"),
    promise("MADE-02", "made.five", 5, "MADE-01"),
  ]);
  const conflicts = deadline(charter, JUNE).notices.filter(({ code }) => code === "conflict");
  expect(conflicts).toEqual<Notice[]>([
    { code: "conflict", about: "MADE-02", message: "MADE-02 of the same charter promises something different" },
  ]);
});
