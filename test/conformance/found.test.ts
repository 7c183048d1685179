import { describe, expect, it, test } from "vitest";
import {
  addOpenMinutes,
  CharterClockError,
  computeDeadline,
  explain,
  openMinutesBetween,
  rollDate,
} from "../../src/index.ts";
import type { Case, Charter, Counting, OpenSpan, RollConvention, Term } from "../../src/index.ts";
import { charterOf, officeAsData } from "./landlord.ts";
import type { Landlord } from "./landlord.ts";

// What came to light while the cases were carried over and varied.
const MONDAY_TO_FRIDAY = ["mon", "tue", "wed", "thu", "fri"] as const;
const DAYS: Counting = {
  countFrom: "day-after",
  cutOff: "none",
  calendar: "landlord",
  pausing: "allowed",
  pauseDays: "at-close",
};

function landlord(...hours: readonly OpenSpan[]): Landlord {
  const weekly = Object.fromEntries(MONDAY_TO_FRIDAY.map((day) => [day, hours]));
  const house = { timeZone: "Europe/London", workingWeek: MONDAY_TO_FRIDAY, divisions: [], add: [], remove: [] };
  return { ...house, officeHours: { periods: [{ weekly }] } };
}

function charter(term: Term, house = landlord(["09:00", "17:00"])): Charter {
  const about = { id: "CASE", slug: "case", title: "A case", clause: "none" };
  return charterOf(house, [{ ...about, kind: "deadline", startsWhen: "received", term }]);
}

describe("pauses (January 2024 begins on a Monday)", () => {
  const two: Term = { allowance: { workingDays: 2 }, counting: { ...DAYS, dueTime: "end-of-day" } };
  const none: Term = { allowance: { workingDays: 0 }, counting: { ...DAYS, dueTime: "12:00" } };
  const back: Term = {
    allowance: { calendarDays: 6 },
    counting: { ...DAYS, dueTime: "end-of-day", roll: "preceding" },
  };
  const first: Term = {
    allowance: { calendarDays: 1 },
    counting: { ...DAYS, countFrom: "day-of", dueTime: "12:00", roll: "none" },
  };
  const six: Term = { allowance: { hours: 6 }, counting: { pausing: "allowed" } };

  it.each([
    // what                                                              term   received            pause                                     restarted           due
    [
      "one that begins after closing on the due date moves nothing",
      two,
      "2024-01-08T10:00Z",
      ["2024-01-10T18:00Z", "2024-01-16T10:00Z"],
      undefined,
      "2024-01-10T23:59:59.999Z",
    ],
    [
      "a day whose due moment was past at receipt is not skipped twice",
      none,
      "2024-01-08T13:00Z",
      ["2024-01-08T14:00Z", "2024-01-08T20:00Z"],
      undefined,
      "2024-01-09T12:00:00.000Z",
    ],
    [
      "one that begins after a date rolled back is too late",
      back,
      "2024-01-08T10:00Z",
      ["2024-01-13T10:00Z", "2024-01-16T10:00Z"],
      undefined,
      "2024-01-12T23:59:59.999Z",
    ],
    [
      "a period past at receipt is paused like any other",
      first,
      "2024-01-08T13:00Z",
      ["2024-01-08T20:00Z", "2024-01-10T10:00Z"],
      undefined,
      "2024-01-10T12:00:00.000Z",
    ],
    [
      "a restart ends the one that runs",
      six,
      "2024-01-08T10:00Z",
      ["2024-01-08T11:00Z", "2024-01-09T11:00Z"],
      "2024-01-08T12:00Z",
      "2024-01-08T18:00:00.000Z",
    ],
  ] as const)("%s", (_what, term, receivedAt, [from, to], restartedAt, due) => {
    const subject: Case = {
      commitment: "case",
      receivedAt,
      pauses: [{ from, to }],
      ...(restartedAt === undefined ? {} : { restartedAt }),
    };
    expect(new Date(computeDeadline(charter(term), subject).dueAtMilliseconds).toISOString()).toBe(due);
    expect(() => explain(charter(term), subject)).not.toThrow();
  });
});

test("a due date with its due time names the due moment, also where the office closes at 24:00", () => {
  const term: Term = { allowance: { officeMinutes: 420 }, counting: { landsOn: "close", pausing: "allowed" } };
  const house = landlord(["14:00", "24:00"]);
  const due = computeDeadline(charter(term, house), { commitment: "case", receivedAt: "2024-01-10T17:00Z" });
  expect(due.dueAt).toBe("2024-01-11T00:00:00.000+00:00");
  expect(["2024-01-10 24:00", "2024-01-11 00:00"]).toContain(`${due.dueDate} ${due.dueTime}`);
});

test("open minutes that were measured can be added", () => {
  const office = officeAsData(landlord(["09:00", "17:00"]));
  const minutes = openMinutesBetween(office, "2024-01-08T10:00:00Z", "2024-01-08T10:00:31Z");
  expect(addOpenMinutes(office, "2024-01-08T10:00:00Z", minutes, "close")).toBe("2024-01-08T10:00:31.000+00:00");
});

test("a roll convention by a name that is not ours is refused, not taken for another", () => {
  const { calendar } = officeAsData(landlord(["09:00", "17:00"]));
  for (const theirs of ["modifiedPreceding", "Following"]) {
    expect(() => rollDate(calendar, "2024-03-30", theirs as RollConvention)).toThrow(CharterClockError);
  }
});

test("an opening time with seconds is refused, not read as midnight", () => {
  const office = officeAsData(landlord(["09:00", "17:00:30"]));
  expect(() => openMinutesBetween(office, "2024-01-08T00:00Z", "2024-01-09T00:00Z")).toThrow(CharterClockError);
});
