import { expect } from "vitest";
import {
  addWorkingDays,
  CharterClockError,
  isOpen,
  nextOpening,
  openMinutesBetween,
  rollDate,
} from "../../../src/index.ts";
import type { OpenSpan } from "../../../src/index.ts";
import { scheduleNamed } from "../vector.ts";
import type { Operation, Vector, VectorOf, Weekly } from "../vector.ts";
import { officeAsData } from "./landlord.ts";
import { landlordNamed, landlordOf, officeNamed } from "./office.ts";
import { deadlineOf, months } from "./terms.ts";

/** A convention that this library does not follow: which cases turn on it, why not, and a check of what it does instead. */
export interface Refusal {
  readonly why: string;
  readonly isOf: (subject: Vector) => boolean;
  readonly check: (subject: Vector) => void;
}

/** The refusal that a case runs into, if any. */
export function refusalOf(subject: Vector): Refusal | undefined {
  return REFUSED.find(({ isOf }) => isOf(subject));
}

const REFUSED: readonly Refusal[] = [
  refusal(
    "addWorkingDays",
    ({ conventions }) => conventions["zeroDays"] === "stays",
    "zero working days after a closed day is the next working day",
    ({ schedule, input, expected }) => {
      expect(expected).toBe("2014-07-12");
      expect(addWorkingDays(officeNamed(schedule).calendar, input.date, 0)).toBe("2014-07-15");
    },
  ),

  refusal(
    "isWorkingTime",
    ({ conventions }) => conventions["atClose"] === "open",
    "at the very close the office is closed",
    ({ schedule, input }) => {
      expect(isOpen(officeNamed(schedule), input.at)).toBe(false);
    },
  ),

  refusal(
    "workingTimeBetween",
    ({ conventions }) => conventions["pauseEnd"] === "included",
    "a pause ends before its last instant",
    ({ schedule, input, expected }) => {
      const office = officeNamed(schedule);
      const seconds = (from: string, to: string): number => openMinutesBetween(office, from, to) * 60;
      const paused = (input.pauses ?? []).map(({ from, to }) => seconds(from, to));
      expect(paused).toEqual([19]);
      expect(seconds(input.from, input.to) - 19).toBe(11);
      expect(expected).toBe(10);
    },
  ),

  refusal(
    "workingTimeBetween",
    ({ schedule }) => /"\d\d:\d\d:\d\d"/.test(JSON.stringify(scheduleNamed(schedule ?? ""))),
    "opening times have no seconds; with a minute for each second the answer is theirs",
    ({ schedule, input, expected }) => {
      const { weekly, laterWeeks = [], ...rest } = scheduleNamed(schedule ?? "");
      const office = officeAsData(
        landlordOf({
          ...rest,
          weekly: secondsAsMinutes(weekly ?? {}),
          laterWeeks: laterWeeks.map((week) => ({ ...week, weekly: secondsAsMinutes(week.weekly) })),
        }),
      );
      expect(openMinutesBetween(office, input.from, input.to)).toBe(expected);
    },
  ),

  refusal(
    "rollDate",
    ({ conventions }) => conventions["roll"] === "modified-preceding",
    "modified-preceding is not offered: no promise goes forward lest it fall into the month before",
    ({ id, schedule, input }) => {
      const preceding = { "numpy-002": "2010-07-30", "numpy-007": "2010-10-29", "Strata-054": "2014-10-31" }[id];
      expect(rollDate(officeNamed(schedule).calendar, input.date, "preceding")).toBe(preceding);
    },
  ),

  refusal(
    "addMonths",
    ({ conventions }) => conventions["monthEnd"] !== "clamp",
    "a month ends on the corresponding date, wherever in its month the first one was",
    ({ id, schedule, input }) => {
      const corresponding = { "Strata-058": "2014-08-30", "Strata-059": "2014-08-31", "Strata-060": "2014-08-30" }[id];
      const { dueDate } = deadlineOf(schedule, months(input.months, "none"), { receivedOn: input.date });
      expect(dueDate).toBe(corresponding);
    },
  ),

  refusal(
    "localToInstant",
    () => true,
    "24:00 is no time of day in a request, and one that the clock skipped is refused; only opening times may fall there",
    ({ schedule, input, expected }) => {
      const allDay: readonly OpenSpan[] = [["00:00", "24:00"]];
      const officeHours = { periods: [{ weekly: { sun: allDay } }] };
      const office = officeAsData({ ...landlordNamed(schedule), workingWeek: ["sun"], officeHours });
      expect(codeOf(() => isOpen(office, input.local))).toBe("invalid-instant");
      expect(codeOf(() => isOpen(office, "2015-10-18T00:00"))).toBe("nonexistent-wall-time");
      expect(Date.parse(nextOpening(office, "2015-10-17T12:00"))).toBe(Date.parse(String(expected)));
    },
  ),
];

function refusal<O extends Operation>(
  operation: O,
  isOf: (subject: VectorOf<O>) => boolean,
  why: string,
  check: (subject: VectorOf<O>) => void,
): Refusal {
  return {
    why,
    isOf: (subject) => subject.operation === operation && isOf(subject as unknown as VectorOf<O>),
    check: (subject) => {
      check(subject as unknown as VectorOf<O>);
    },
  };
}

/** Opening times that are as many minutes after the full hour as theirs are seconds. */
function secondsAsMinutes(weekly: Weekly): Weekly {
  const stretched = (time: string): string => {
    const [hours = 0, minutes = 0, seconds = 0] = time.split(":").map(Number);
    const total = hours * 60 + minutes * 60 + seconds;
    return [Math.floor(total / 60), total % 60].map((part) => String(part).padStart(2, "0")).join(":");
  };
  const days = Object.entries(weekly).map(([day, spans]) => [
    day,
    spans.map(([from, to]) => [stretched(from), stretched(to)]),
  ]);
  return Object.fromEntries(days) as Weekly;
}

function codeOf(ask: () => unknown): string {
  try {
    ask();
  } catch (error) {
    if (error instanceof CharterClockError) return error.code;
    throw error;
  }
  return "answered";
}
