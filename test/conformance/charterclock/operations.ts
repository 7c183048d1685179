import {
  addOpenMinutes,
  addWorkingDays,
  CharterClockError,
  computeDeadline,
  isOpen,
  isWorkingDay,
  nextOpening,
  nextWorkingDay,
  openMinutesBetween,
  rollDate,
  statusOf,
  workingDaysBetween,
  workingDaysFromUntil,
} from "../../../src/index.ts";
import type { CivilDate, LandsOn, Office, RollConvention, WorkingCalendar } from "../../../src/index.ts";
import type { Operation, VectorOf } from "../vector.ts";
import { charterOfCase, charterOfThreshold, requestOf } from "./charter.ts";
import { officeNamed } from "./office.ts";
import { calendarDays, deadlineOf, explanationOf, months, officeMinutes, workingDays } from "./terms.ts";

const MINUTE = 60;
const DAY = 86_400_000;
const ONE_MILLISECOND = 1 / 60_000;

/** Answers a case by the conventions that it names, in the form of its `expected`. */
type Answer<O extends Operation> = (subject: VectorOf<O>) => unknown;

/** How each operation is answered: by a public function, by a charter that says the same, or by what follows from them. */
export const operations: { readonly [O in Operation]?: Answer<O> } = {
  deadline: (subject) => {
    const { dueDate, dueAtMilliseconds } = computeDeadline(charterOfCase(subject), requestOf(subject));
    return { dueDate, dueAt: new Date(dueAtMilliseconds).toISOString() };
  },

  threshold: ({ input }) => {
    const { measured } = input;
    const stored = { commitment: "conformance.case", measured };
    return statusOf(charterOfThreshold(input), stored, { now: "2026-01-05T12:00:00Z" }).state === "met";
  },

  addWorkingTime: ({ schedule, input, conventions }) => {
    const landsOn = (conventions["landsOn"] ?? "close") as LandsOn;
    try {
      return addOpenMinutes(officeNamed(schedule), input.start, input.seconds / MINUTE, landsOn);
    } catch (error) {
      if (error instanceof CharterClockError && error.code === "never-opens") return { error: "emptySchedule" };
      throw error;
    }
  },

  workingTimeBetween: ({ schedule, input }) => seconds(openMinutesBetween(officeNamed(schedule), input.from, input.to)),

  isWorkingTime: ({ schedule, input }) => isOpen(officeNamed(schedule), input.at),

  nextWorkingInstant: ({ schedule, input }) => nextOpening(officeNamed(schedule), input.at),

  addWorkingDays: ({ schedule, input, conventions }) => {
    const { calendar } = officeNamed(schedule);
    const rollsFirst = conventions["closedStart"] === "roll-first";
    const start = rollsFirst ? rollDate(calendar, input.date, input.days < 0 ? "preceding" : "following") : input.date;
    return addWorkingDays(calendar, start, input.days);
  },

  addWorkingDaysAtTime: ({ schedule, input }) => {
    if (input.days > 0)
      return deadlineOf(schedule, workingDays(input.days, "same-time"), { receivedAt: input.start }).dueAt;
    // A deadline is never before its receipt; the date is counted back, the time is kept. Such cases are in UTC.
    const [date = "", time = ""] = input.start.split("T");
    return `${addWorkingDays(officeNamed(schedule).calendar, date, input.days)}T${time}`;
  },

  addBusinessDayUnit: ({ schedule, input }) => {
    // "One day" as an amount is the open time of that date, said as such. These cases are in UTC.
    const office = officeNamed(schedule);
    const day = Math.floor(Date.parse(input.start) / DAY) * DAY;
    const minutes = openMinutesBetween(office, day, day + DAY);
    return addOpenMinutes(office, input.start, input.days * minutes, "close");
  },

  workingDaysBetween: ({ schedule, input, conventions }) =>
    WINDOWS[conventions["window"] ?? ""]?.(officeNamed(schedule).calendar, input.from, input.to),

  rollDate: ({ schedule, input, conventions }) =>
    rollDate(officeNamed(schedule).calendar, input.date, conventions["roll"] as RollConvention),

  addMonths: ({ schedule, input }) =>
    deadlineOf(schedule, months(input.months, "none"), { receivedOn: input.date }).dueDate,

  addMonthsThenRoll: ({ schedule, input }) =>
    deadlineOf(schedule, months(input.months, "following"), { receivedOn: input.date }).dueDate,

  addCalendarDaysThenRoll: ({ schedule, input }) =>
    deadlineOf(schedule, calendarDays(input.days, "following", "end-of-day"), { receivedOn: input.date }).dueDate,

  dueWithPauses: ({ schedule, input }) => {
    // A pause given by its open time alone is one from the start; these cases are open long enough.
    const paused = input.pausedSeconds ?? 0;
    const fromStart = { from: input.start, to: new Date(Date.parse(input.start) + paused * 1000).toISOString() };
    const pauses = input.pauses ?? [fromStart];
    return deadlineOf(schedule, officeMinutes(input.seconds / MINUTE), { receivedAt: input.start, pauses }).dueAt;
  },

  alertBeforeDue: ({ schedule, input }) => {
    const { dueAt } = deadlineOf(schedule, officeMinutes(input.seconds / MINUTE), { receivedAt: input.start });
    const alertAt = addOpenMinutes(officeNamed(schedule), dueAt, -input.alertSeconds / MINUTE, "close");
    return { due: dueAt, alertAt };
  },

  workingDaysFromDayAfter: ({ schedule, input }) => {
    const { dueDate, dueTime } = deadlineOf(schedule, workingDays(input.days, "close"), { receivedOn: input.date });
    return { clockStarts: firstOpening(officeNamed(schedule), input.date), due: `${dueDate} ${dueTime}` };
  },

  nextOccurrence: ({ schedule, input }) =>
    // "By 11:00 on a working day": today's, or if it is past, the next one.
    deadlineOf(schedule, workingDays(0, input.time), { receivedAt: input.at }).dueAt,

  isHoliday: ({ schedule, input }) => !isWorkingDay(officeNamed(schedule).calendar, input.date),

  // No function gives the next closing; the close of the present or next working day is a due moment.
  nextClose: ({ schedule, input }) => deadlineOf(schedule, workingDays(0, "close"), { receivedAt: input.at }).dueAt,

  // No function looks back for the last open instant; a millisecond of open time back and forth finds it.
  previousWorkingInstant: ({ schedule, input }) => {
    const office = officeNamed(schedule);
    const back = addOpenMinutes(office, input.at, -ONE_MILLISECOND, "close");
    return addOpenMinutes(office, back, ONE_MILLISECOND, "close");
  },

  // No function lists open intervals; an explanation has those of each date.
  openIntervals: ({ schedule, input }) => {
    const { days } = explanationOf(schedule, calendarDays(14, "none", "end-of-day"), { receivedAt: input.from });
    const spans = days.flatMap(({ date, open }) => open.map(([from, to]) => [`${date}T${from}Z`, `${date}T${to}Z`]));
    const start = Date.parse(input.from);
    const clipped = spans.map((span) => span.map((at) => new Date(Math.max(start, Date.parse(at))).toISOString()));
    return clipped.filter(([from = "", to = ""]) => from < to).slice(0, input.take);
  },

  // No function measures elapsed days between instants; a deadline shows when a day is complete. No case lasts two.
  wholeLocalDaysBetween: ({ schedule, input }) => {
    const due = deadlineOf(schedule, calendarDays(1, "none", "same-time"), { receivedAt: input.from });
    return Date.parse(input.to) < due.dueAtMilliseconds ? 0 : 1;
  },
};

type Window = (calendar: WorkingCalendar, from: CivilDate, to: CivilDate) => number;

const WINDOWS: Readonly<Record<string, Window>> = {
  "after-from-up-to-to": workingDaysBetween,
  "from-up-to-before-to": workingDaysFromUntil,
  "both-included": (calendar, from, to) => workingDaysBetween(calendar, dayBefore(from), to),
  "both-excluded": (calendar, from, to) => (from < to ? workingDaysBetween(calendar, from, dayBefore(to)) : 0),
};

/** Whole milliseconds, as seconds. */
function seconds(minutes: number): number {
  return Math.round(minutes * MINUTE * 1000) / 1000;
}

function dayBefore(date: CivilDate): CivilDate {
  return new Date(Date.parse(date) - DAY).toISOString().slice(0, 10);
}

/** `YYYY-MM-DD HH:MM` on the office's clock. */
function firstOpening(office: Office, after: CivilDate): string {
  const opening = nextOpening(office, `${nextWorkingDay(office.calendar, after)}T00:00`);
  return opening.slice(0, 16).replace("T", " ");
}
