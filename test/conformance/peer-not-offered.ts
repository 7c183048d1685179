import { addOpenMinutes } from "../../src/index.ts";
import type { Operation } from "./peer-case.ts";
import { calendarDays, deadlineOf, explanationOf, workingDays } from "./peer-deadline.ts";
import { officeOfPeer } from "./peer-office.ts";
import type { Answer } from "./peer-operations.ts";

/** An operation without a public function of its own, and how its cases follow from others all the same. */
interface NotOffered<O extends Operation> {
  readonly why: string;
  readonly instead: Answer<O>;
}

const ONE_MILLISECOND = 1 / 60_000;

/** Operations that peers have and this library does not. */
export const notOffered: { readonly [O in Operation]?: NotOffered<O> } = {
  nextClose: {
    why: "no function gives the next closing; the close of the present or next working day is a due moment",
    instead: ({ schedule, input }) => deadlineOf(schedule, workingDays(0, "close"), { receivedAt: input.at }).dueAt,
  },

  previousWorkingInstant: {
    why: "no function looks back for the last open instant; a millisecond of open time back and forth finds it",
    instead: ({ schedule, input }) => {
      const office = officeOfPeer(schedule);
      return addOpenMinutes(
        office,
        addOpenMinutes(office, input.at, -ONE_MILLISECOND, "close"),
        ONE_MILLISECOND,
        "close",
      );
    },
  },

  openIntervals: {
    why: "no function lists open intervals; an explanation has those of each date",
    instead: ({ schedule, input }) => {
      const { days } = explanationOf(schedule, calendarDays(14, "none", "end-of-day"), { receivedAt: input.from });
      const spans = days.flatMap(({ date, open }) => open.map(([from, to]) => [`${date}T${from}Z`, `${date}T${to}Z`]));
      const start = Date.parse(input.from);
      const clipped = spans.map((span) => span.map((at) => new Date(Math.max(start, Date.parse(at))).toISOString()));
      return clipped.filter(([from = "", to = ""]) => from < to).slice(0, input.take);
    },
  },

  wholeLocalDaysBetween: {
    why: "no function measures elapsed days between instants; a deadline shows when a day is complete",
    instead: ({ schedule, input }) => {
      const { dueAtMilliseconds } = deadlineOf(schedule, calendarDays(1, "none", "same-time"), {
        receivedAt: input.from,
      });
      return Date.parse(input.to) < dueAtMilliseconds ? 0 : "at least 1";
    },
  },
};
