import type { WorkingCalendar } from "../../calendar/types.js";
import { isWorking, workingDayIndex } from "../../calendar/working-days.js";
import { openings } from "../../hours/opening.js";
import type { Office } from "../../hours/types.js";
import { FIRST_DAY, LAST_DAY } from "../../time/civil-date.js";
import type { Interval } from "../../time/interval.js";
import type { DaysRelation, HoursRelation } from "../lemmas/step.js";

/** How the working days of one calendar lie to those of another, on every date that is computed. */
export function daysRelation(before: WorkingCalendar, after: WorkingCalendar): DaysRelation {
  if (before === after) return "same";
  for (const calendar of [before, after]) workingDayIndex(calendar, FIRST_DAY, LAST_DAY);
  let relation: DaysRelation = "same";
  for (let day = FIRST_DAY; day <= LAST_DAY; day += 1) {
    const [was, is] = [isWorking(before, day), isWorking(after, day)];
    if (is && !was) return "other";
    if (was && !is) relation = "fewer";
  }
  return relation;
}

/** What holds of the opening times of two offices on every date that is computed; `after` counts by that calendar. */
export function hoursRelation(before: Office, after: Office, calendar: WorkingCalendar): HoursRelation {
  if (before === after) return SAME_HOURS;
  if ((before.hours === null) !== (after.hours === null)) return NOTHING_HOLDS;
  const [old, young] = [before, after].map((office) => openings(office, FIRST_DAY, LAST_DAY));
  const holds: { -readonly [Fact in keyof HoursRelation]: boolean } = { ...SAME_HOURS };
  for (let day = FIRST_DAY; day <= LAST_DAY; day += 1) {
    const [was, is] = [old?.on(day) ?? [], young?.on(day) ?? []];
    if (isSame(was, is)) continue;
    holds.areSame = false;
    holds.areGoneOnClosedDays &&= is.length === 0 && !isWorking(calendar, day);
    holds.areWithin &&= is.every((span) => isWithin(span, was));
    const opensAlike = (was.length === 0) === (is.length === 0);
    holds.closeNoLater &&= opensAlike && closeOf(is) <= closeOf(was);
    holds.closeNoEarlier &&= opensAlike && closeOf(is) >= closeOf(was);
  }
  return holds;
}

/** What holds of opening times that do not differ. */
export const SAME_HOURS: HoursRelation = {
  areSame: true,
  areGoneOnClosedDays: true,
  areWithin: true,
  closeNoLater: true,
  closeNoEarlier: true,
};

const NOTHING_HOLDS: HoursRelation = {
  areSame: false,
  areGoneOnClosedDays: false,
  areWithin: false,
  closeNoLater: false,
  closeNoEarlier: false,
};

function isSame(one: readonly Interval[], other: readonly Interval[]): boolean {
  return (
    one.length === other.length && one.every(({ from, to }, at) => from === other[at]?.from && to === other[at].to)
  );
}

function isWithin({ from, to }: Interval, spans: readonly Interval[]): boolean {
  return spans.some((span) => span.from <= from && to <= span.to);
}

function closeOf(spans: readonly Interval[]): number {
  return spans[spans.length - 1]?.to ?? 0;
}
