import {
  addOpenMinutes,
  addWorkingDays,
  CharterClockError,
  isOpen,
  isWorkingDay,
  nextOpening,
  nextWorkingDay,
  openMinutesBetween,
  rollDate,
  workingDaysBetween,
  workingDaysFromUntil,
} from "../../src/index.ts";
import type { RollConvention } from "../../src/index.ts";
import type { CaseOf, Operation, PeerSchedule } from "./peer-case.ts";
import { calendarDays, deadlineOf, months, officeMinutes, workingDays } from "./peer-deadline.ts";
import { officeOfPeer } from "./peer-office.ts";

const MINUTE = 60;
const DAY = 86_400_000;

/** Answers a case by the convention that it names, in the form of its `expected`. */
export type Answer<O extends Operation> = (subject: CaseOf<O>) => unknown;

/** The operations for which there is a public function, or a charter that says the same. */
export const operations: { readonly [O in Operation]?: Answer<O> } = {
  addWorkingTime: ({ schedule, input, convention }) => {
    const landsOn = convention?.["landsOnClose"] === "move to next open" ? "next-open" : "close";
    try {
      return addOpenMinutes(officeOfPeer(schedule), input.start, input.seconds / MINUTE, landsOn);
    } catch (error) {
      if (error instanceof CharterClockError && error.code === "never-opens") return { error: "emptySchedule" };
      throw error;
    }
  },

  workingTimeBetween: ({ schedule, input }) =>
    Math.round(openMinutesBetween(officeOfPeer(schedule), input.from, input.to) * MINUTE * 1000) / 1000,

  isWorkingTime: ({ schedule, input }) => isOpen(officeOfPeer(schedule), input.at),

  nextWorkingInstant: ({ schedule, input }) => nextOpening(officeOfPeer(schedule), input.at),

  addWorkingDays: ({ schedule, input, convention }) => {
    const { calendar } = officeOfPeer(schedule);
    const rollsFirst = convention?.["nonWorkingStart"] === "roll-then-count";
    const start = rollsFirst ? rollDate(calendar, input.date, input.days < 0 ? "preceding" : "following") : input.date;
    return addWorkingDays(calendar, start, input.days);
  },

  addWorkingDaysAtTime: ({ schedule, input }) => {
    if (input.days > 0)
      return deadlineOf(schedule, workingDays(input.days, "same-time"), { receivedAt: input.start }).dueAt;
    // A deadline is never before its receipt; the date is counted back, the time is kept. Such cases are in UTC.
    const [date = "", time = ""] = input.start.split("T");
    return `${addWorkingDays(officeOfPeer(schedule).calendar, date, input.days)}T${time}`;
  },

  addBusinessDayUnit: ({ schedule, input }) => {
    // "One day" as an amount is the open time of that date, said as such. These cases are in UTC.
    const office = officeOfPeer(schedule);
    const day = Math.floor(Date.parse(input.start) / DAY) * DAY;
    const minutes = openMinutesBetween(office, day, day + DAY);
    return addOpenMinutes(office, input.start, input.days * minutes, "close");
  },

  workingDaysBetween: ({ schedule, input, convention }) => {
    const { calendar } = officeOfPeer(schedule);
    const startsAfter = convention?.["counts"]?.includes("(from, to]") === true;
    return (startsAfter ? workingDaysBetween : workingDaysFromUntil)(calendar, input.from, input.to);
  },

  rollDate: ({ schedule, input }) => rollDate(officeOfPeer(schedule).calendar, input.date, ourRoll(input.convention)),

  addMonths: ({ schedule, input }) =>
    deadlineOf(schedule, months(input.months, "none"), { receivedOn: input.date }).dueDate,

  addMonthsThenRoll: ({ schedule, input }) =>
    deadlineOf(schedule, months(input.months, "following"), { receivedOn: input.received }).dueDate,

  addCalendarDaysThenRoll: ({ schedule, input }) =>
    deadlineOf(schedule, calendarDays(input.days, "following", "end-of-day"), { receivedOn: input.date }).dueDate,

  dueWithPauses: ({ schedule, input }) => {
    const term = officeMinutes(input.workingSeconds / MINUTE);
    // A pause given by its open time alone is one from the start, where these cases are open long enough.
    const paused = input.pausedWorkingSeconds ?? 0;
    const fromStart = [input.start, new Date(Date.parse(input.start) + paused * 1000).toISOString()] as const;
    const pauses = (input.pauses ?? [fromStart]).map(([from, to]) => ({ from, to }));
    return deadlineOf(schedule, term, { receivedAt: input.start, pauses }).dueAt;
  },

  alertBeforeDue: ({ schedule, input }) => {
    const { dueAt } = deadlineOf(schedule, officeMinutes(input.target.workingSeconds / MINUTE), {
      receivedAt: input.start,
    });
    return {
      due: dueAt,
      alertAt: addOpenMinutes(officeOfPeer(schedule), dueAt, -input.alertBeforeSeconds / MINUTE, "close"),
    };
  },

  workingDaysFromDayAfter: ({ schedule, input }) => {
    const { dueDate, dueTime } = deadlineOf(schedule, workingDays(input.days, "close"), { receivedOn: input.reported });
    return { clockStarts: firstOpening(schedule, input.reported), due: `${dueDate} ${dueTime}` };
  },

  nextOccurrence: ({ schedule, input }) =>
    // "By 11:00 on a working day": today's, or where it is past, the next one.
    deadlineOf(schedule, workingDays(0, input.rule.time), { receivedAt: input.at }).dueAt,

  isHoliday: ({ schedule, input }) => !isWorkingDay(officeOfPeer(schedule).calendar, input.date),
};

/** `YYYY-MM-DD HH:MM` on the office's clock. */
function firstOpening(schedule: PeerSchedule, after: string): string {
  const office = officeOfPeer(schedule);
  const opening = nextOpening(office, `${nextWorkingDay(office.calendar, after)}T00:00`);
  return opening.slice(0, 16).replace("T", " ");
}

function ourRoll(convention: string): RollConvention {
  return convention === "modifiedFollowing" ? "modified-following" : (convention as RollConvention);
}
