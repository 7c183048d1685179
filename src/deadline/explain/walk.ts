import { closedDays } from "../../calendar/closed-days.js";
import type { ClosedDays } from "../../calendar/closed-days.js";
import type { WorkingCalendar } from "../../calendar/types.js";
import { openings } from "../../hours/opening.js";
import type { Openings } from "../../hours/opening.js";
import { civilDateOf, LAST_DAY, weekdayOf } from "../../time/civil-date.js";
import type { CivilDay } from "../../time/civil-date.js";
import type { Interval } from "../../time/interval.js";
import { DAY } from "../../time/units.js";
import { wallTimeOf } from "../../time/wall-time.js";
import { datesShown, endOfDay, instantOfWallTime } from "../../time/zone.js";
import type { CountedCase } from "../count/counted-case.js";
import type { DayRole, ExplainedDay } from "./explained-day.js";

/** The days that were walked, and the one on which the walk ended. */
export interface Walk {
  readonly days: readonly ExplainedDay[];
  readonly dueDay: CivilDay;
}

/** Why a day counts or does not: its role, words, and a source where there is one. */
export interface DayReason {
  readonly role: DayRole;
  readonly reason: string;
  readonly source?: string;
}

/** What a walk sees of the calendar, day by day, without look-up tables. */
export interface Surroundings {
  readonly first: CivilDay;
  readonly last: CivilDay;
  /** Whether the clock skipped a date whole, so that it was no day at all. */
  isSkipped(day: CivilDay): boolean;
  /** Why a day is no working day of the counting calendar; `undefined` where it is one. */
  closedReason(day: CivilDay): DayReason | undefined;
  openSpans(day: CivilDay): readonly Interval[];
  explained(
    day: CivilDay,
    why: DayReason & { readonly count?: number; readonly usedMilliseconds?: number },
  ): ExplainedDay;
}

const NO_DAY: DayReason = { role: "not-counted", reason: "the clock skipped this date" };

/** A span of days as a walk sees it; it reaches a year past the due date, so that a wrong count would show. */
export function surroundingsOf({ plan, received, due, term }: CountedCase): Surroundings {
  const first = received.day - 1;
  const last = Math.min(due.dueDay + 366, LAST_DAY);
  const closed = closedDays(term.calendar, first, last);
  const open = openings(plan.office, first, last);
  const skipped = new Set(term.calendar.skipped ?? []);
  return {
    first,
    last,
    isSkipped: (day) => skipped.has(civilDateOf(day)),
    closedReason: (day) => (skipped.has(civilDateOf(day)) ? NO_DAY : closedReason(term.calendar, closed, day)),
    openSpans: (day) => open.on(day),
    explained: (day, why) => ({
      date: civilDateOf(day),
      weekday: weekdayOf(day),
      ...why,
      open: wallSpans(open, day),
    }),
  };
}

/**
 * Whether a day is skipped because of a pause, by the setting `pauseDays`; `closing` is the instant that decides
 * `at-close`. Pauses that begin at or after `dueMoment`, the due moment if the day were the last, have no effect.
 */
export function isPaused(
  { plan, pauses, term }: CountedCase,
  day: CivilDay,
  closing: number,
  dueMoment: number,
): boolean {
  const { zone } = plan.office;
  const early = pauses.filter(({ from }) => from < dueMoment);
  if (term.counting.pauseDays === "inclusive") {
    return early.some(({ from, to }) => {
      const { first, last } = datesShown(zone, from, to);
      return first <= day && day <= last;
    });
  }
  return early.some(({ from, to }) => from <= closing && closing < to);
}

/** What begins on the date from which a case or an occurrence is counted. */
export function startWords({ plan, received, start }: CountedCase): string {
  if (plan.commitment.kind === "recurring") return "counted from here";
  return start === received ? "received" : "counting starts again";
}

/** What a day was before the date that counts as the date of receipt: it waits for the working day after a cut-off. */
export function waiting(day: CivilDay, subject: CountedCase, around: Surroundings): DayReason {
  const { start, due } = subject;
  const closed = around.closedReason(day);
  const until = `counts as received on ${civilDateOf(due.countedFrom)}`;
  if (day > start.day) {
    return closed === undefined
      ? { role: "not-counted", reason: until }
      : { ...closed, reason: `${closed.reason}; ${until}` };
  }
  if (closed === undefined) return { role: "received", reason: `${startWords(subject)} after the cut-off; ${until}` };
  const source = closed.source === undefined ? {} : { source: closed.source };
  return { role: "received", reason: `${startWords(subject)} on a closed day (${closed.reason}); ${until}`, ...source };
}

/** The instant of a day's last closing as a walk finds it, or the end of a day without open time. */
export function closingOf({ plan }: CountedCase, open: readonly Interval[], day: CivilDay): number {
  const { zone } = plan.office;
  const last = open[open.length - 1];
  if (last === undefined) return endOfDay(zone, day) - 1;
  return last.to === DAY ? endOfDay(zone, day) - 1 : instantOfWallTime(zone, day, last.to);
}

/** Outside the working week comes first: a bank holiday on a Sunday closes nothing that was not closed. */
function closedReason(calendar: WorkingCalendar, closed: ClosedDays, day: CivilDay): DayReason | undefined {
  if (!calendar.workingWeek.includes(weekdayOf(day))) return { role: "weekend", reason: "outside the working week" };
  const special = closed.allDay.get(day);
  if (special === undefined) return undefined;
  const projected = special.projected === true ? ", projected by rule" : "";
  const role = special.kind === "closure" ? "closure" : "holiday";
  return { role, reason: `${special.title}${projected}`, source: special.source };
}

function wallSpans(open: Openings, day: CivilDay): ExplainedDay["open"] {
  return Object.freeze(
    open
      .on(day)
      .map(({ from, to }) => Object.freeze([wallTimeOf(from), to === DAY ? "24:00" : wallTimeOf(to)] as const)),
  );
}
