import fc from "fast-check";
import { expect } from "vitest";
import {
  addOpenMinutes,
  addWorkingDays,
  CharterClockError,
  isWorkingDay,
  openMinutesBetween,
  rollDate,
  workingDaysBetween,
} from "../../src/index.js";
import type { Office, OfficeHours, WorkingCalendar } from "../../src/index.js";
import { LONDON } from "../../src/time/london.js";
import { placedCalendars } from "../support/calendars/random-calendar.js";
import { law } from "../support/law.js";
import { oracleClosedDates } from "../support/oracle/closed-dates.js";
import { dateOf, daysOf, weekdayOf } from "../support/oracle/date-numbers.js";

// What a calendar says of a date is a function of the calendar and the date. The oracle asks of each date what each entry
// says of it; a fresh copy of a calendar has no look-up tables yet, a warm one has those of all questions before.

const nine: OfficeHours["periods"][number]["weekly"] = {
  mon: [["09:00", "17:00"]],
  wed: [["09:00", "13:00"]],
  fri: [["10:00", "24:00"]],
  sat: [["09:00", "12:00"]],
};

interface Question {
  readonly kind: "is" | "add" | "between" | "roll" | "open-add" | "open-between";
  readonly days: number;
  readonly amount: number;
}

const questions = fc.array(
  fc.record({
    kind: fc.constantFrom<Question["kind"]>("is", "is", "add", "between", "roll", "open-add", "open-between"),
    // A table begins about a month before the first date that is asked for: at the turn of the year for one in February.
    days: fc.oneof(
      fc.integer({ min: 28, max: 36 }),
      fc.integer({ min: 0, max: 5 }),
      fc.integer({ min: -36, max: -25 }),
      fc.integer({ min: -1000, max: 1000 }),
    ),
    amount: fc.integer({ min: -30, max: 30 }),
  }),
  { minLength: 3, maxLength: 10 },
);

law([placedCalendars], 60)(
  "the closed days of a calendar are those that its entries give, date by date",
  ({ calendar, year }) => {
    const [from, through] = [`${String(year - 1)}-09-01`, `${String(year + 1)}-03-31`];
    const closed = oracleClosedDates(calendar, from, through);
    for (let day = daysOf(from); day <= daysOf(through); day += 1) {
      const works = calendar.workingWeek.includes(weekdayOf(day)) && !closed.has(dateOf(day));
      expect([dateOf(day), isWorkingDay(calendar, dateOf(day))]).toEqual([dateOf(day), works]);
    }
  },
);

law([placedCalendars, questions], 500)("what was asked before never changes an answer", ({ calendar, year }, asked) => {
  const fresh = asked.map((question) => answer(officeOf(structuredClone(calendar)), year, question));
  const office = officeOf(calendar);
  expect(asked.map((question) => answer(office, year, question))).toEqual(fresh);
  const other = officeOf(structuredClone(calendar));
  expect([...asked].reverse().map((question) => answer(other, year, question))).toEqual([...fresh].reverse());
});

function officeOf(calendar: WorkingCalendar): Office {
  return { zone: LONDON, calendar, hours: { periods: [{ weekly: nine }] } };
}

/** The answer, or the code of the refusal: neither may depend on what was asked before. */
function answer(office: Office, year: number, question: Question): string | number | boolean {
  try {
    return found(office, year, question);
  } catch (error) {
    if (error instanceof CharterClockError) return error.code;
    throw error;
  }
}

function found(office: Office, year: number, { kind, days, amount }: Question): string | number | boolean {
  const { calendar } = office;
  const from = dateOf(daysOf(`${String(year)}-01-01`) + days);
  const to = dateOf(daysOf(from) + 10 * amount);
  switch (kind) {
    case "is":
      return isWorkingDay(calendar, from);
    case "add":
      return addWorkingDays(calendar, from, amount);
    case "between":
      return workingDaysBetween(calendar, from, to);
    case "roll":
      return rollDate(calendar, from, amount < 0 ? "preceding" : "modified-following");
    case "open-add":
      return addOpenMinutes(office, `${from}T12:00:00Z`, 100 * (amount || 1), "close");
    case "open-between":
      return openMinutesBetween(office, `${from}T12:00:00Z`, `${to}T12:00:00Z`);
  }
}
