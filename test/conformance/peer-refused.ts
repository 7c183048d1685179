import { expect } from "vitest";
import {
  addWorkingDays,
  CharterClockError,
  isOpen,
  nextOpening,
  openMinutesBetween,
  rollDate,
} from "../../src/index.ts";
import type { OpenSpan } from "../../src/index.ts";
import type { CaseOf, Operation, PeerCase, Weekly } from "./peer-case.ts";
import { deadlineOf, months } from "./peer-deadline.ts";
import { officeOfPeer } from "./peer-office.ts";

/** A convention that this library does not follow: the cases, the reason, and a check of what it does instead. */
export interface Refusal {
  readonly ids: readonly string[];
  readonly why: string;
  readonly check: (subject: PeerCase) => void;
}

/** Every case that is not answered as the peer answers it. */
export const refused: readonly Refusal[] = [
  refusal(
    "addWorkingDays",
    ["Strata-021"],
    "zero working days after a closed day is the next working day",
    (subject) => {
      const { calendar } = officeOfPeer(subject.schedule);
      expect(addWorkingDays(calendar, subject.input.date, 0)).toBe("2014-07-15");
    },
  ),

  refusal("isWorkingTime", ["moment-business-time-044"], "at the very close the office is closed", (subject) => {
    expect(isOpen(officeOfPeer(subject.schedule), subject.input.at)).toBe(false);
  }),

  refusal("workingTimeBetween", ["sla-timer-014"], "a pause ends before its last instant: [from, to)", (subject) => {
    const office = officeOfPeer(subject.schedule);
    const seconds = (from: string, to: string): number => openMinutesBetween(office, from, to) * 60;
    const paused = (subject.input.pauses ?? []).map(([from, to]) => seconds(from, to));
    expect(paused).toEqual([19]);
    expect(seconds(subject.input.from, subject.input.to) - 19).toBe(11);
  }),

  refusal(
    "workingTimeBetween",
    ["sla-timer-007", "sla-timer-009", "sla-timer-010", "sla-timer-011", "sla-timer-012"],
    "opening times have no seconds; with a minute for each second the answer is theirs",
    ({ schedule, input, expected }) => {
      const { weekly = {}, versions = [] } = schedule;
      const office = officeOfPeer({
        ...schedule,
        weekly: secondsAsMinutes(weekly),
        versions: versions.map((version) => ({ ...version, weekly: secondsAsMinutes(version.weekly) })),
      });
      expect(openMinutesBetween(office, input.from, input.to)).toBe(expected);
    },
  ),

  refusal(
    "rollDate",
    ["numpy-002", "numpy-007", "Strata-054"],
    "modified-preceding is not offered: no promise goes forward lest it fall into the month before",
    ({ id, schedule, input }) => {
      const preceding = { "numpy-002": "2010-07-30", "numpy-007": "2010-10-29", "Strata-054": "2014-10-31" }[id];
      expect(rollDate(officeOfPeer(schedule).calendar, input.date, "preceding")).toBe(preceding);
    },
  ),

  refusal(
    "addMonths",
    ["Strata-058", "Strata-059", "Strata-060"],
    "a month ends on the corresponding date, wherever in its month the first one was",
    ({ id, schedule, input }) => {
      const corresponding = { "Strata-058": "2014-08-30", "Strata-059": "2014-08-31", "Strata-060": "2014-08-30" }[id];
      const { dueDate } = deadlineOf(schedule, months(input.months, "none"), { receivedOn: input.date });
      expect(dueDate).toBe(corresponding);
    },
  ),

  refusal(
    "localToInstant",
    ["biz-042"],
    "24:00 is no time of day in a request, and one that the clock skipped is refused; only opening times may fall there",
    ({ schedule, input, expected }) => {
      const allDay: readonly OpenSpan[] = [["00:00", "24:00"]];
      const office = officeOfPeer({ ...schedule, weekly: { sun: allDay } });
      expect(codeOf(() => isOpen(office, input.local))).toBe("invalid-instant");
      expect(codeOf(() => isOpen(office, "2015-10-18T00:00"))).toBe("nonexistent-wall-time");
      expect(Date.parse(nextOpening(office, "2015-10-17T12:00"))).toBe(Date.parse(String(expected)));
    },
  ),
];

function refusal<O extends Operation>(
  operation: O,
  ids: readonly string[],
  why: string,
  check: (subject: CaseOf<O>) => void,
): Refusal {
  return {
    ids,
    why,
    check: (subject) => {
      expect(subject.operation).toBe(operation);
      check(subject as PeerCase & CaseOf<O>);
    },
  };
}

/** Opening times that stand as many minutes after the full hour as theirs stand seconds. */
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
