import { closedDays } from "../../calendar/closed-days.js";
import { daysOfEntries } from "../../calendar/special-days.js";
import { openings } from "../../hours/opening.js";
import type { CivilDate, DayEntry, HolidayKind, HoursException, OpenSpan, Weekday } from "../../index.js";
import { civilDateOf, weekdayOf } from "../../time/civil-date.js";
import type { CivilDay } from "../../time/civil-date.js";
import { DAY } from "../../time/units.js";
import { wallTimeOf } from "../../time/wall-time.js";
import type { PartOfYear } from "./part-of-year.js";

/** How a landlord treats a date that is not a bank holiday. */
export type OfficeKind =
  /** Closed all day. */
  | "closure"
  /** Closed for part of the day. */
  | "part-closure"
  /** Open at other times. */
  | "other-hours";

/** A date that is not like every other of its weekday, and why. */
export interface SpecialDate {
  /** The civil date. */
  readonly date: CivilDate;
  readonly weekday: Weekday;
  /** Why it is special: the kind of its bank holiday, or what the landlord does. */
  readonly kind: HolidayKind | OfficeKind;
  /** What it is called. */
  readonly title: string;
  /** The law, or the landlord's source. */
  readonly source?: string;
  /** Given by a statutory rule, past what is published. */
  readonly projected?: true;
  /** Kept by offices, but no holiday in law. */
  readonly observed?: true;
  /** The weekend date that it stands in for; absent where it does not. */
  readonly substituteFor?: CivilDate;
  /** Whether the weekday belongs to the working week. */
  readonly inWorkingWeek: boolean;
  /** When the office is open on it. */
  readonly open: readonly OpenSpan[];
}

/** The special dates of a part of a year, in order. */
export function specialDates({ office, first, last }: PartOfYear): SpecialDate[] {
  const { allDay, inPart } = closedDays(office.calendar, first, last);
  const open = openings(office, first, last);
  const dated = (day: CivilDay): Pick<SpecialDate, "date" | "weekday" | "inWorkingWeek" | "open"> => ({
    date: civilDateOf(day),
    weekday: weekdayOf(day),
    inWorkingWeek: office.calendar.workingWeek.includes(weekdayOf(day)),
    open: open.on(day).map(({ from, to }) => [wallTimeOf(from), to === DAY ? "24:00" : wallTimeOf(to)]),
  });
  const closures = [...allDay].map(([day, special]): SpecialDate => {
    const { title, kind, source, projected, standing, substituteFor } = special;
    return {
      ...dated(day),
      kind,
      title,
      source,
      ...(projected === true ? { projected } : {}),
      ...(standing === "observed" ? { observed: true } : {}),
      ...(substituteFor === undefined ? {} : { substituteFor }),
    };
  });
  const partly = [...inPart]
    .filter(([day]) => !allDay.has(day))
    .flatMap(([day, parts]) =>
      parts.map(({ title, source }): SpecialDate => ({ ...dated(day), kind: "part-closure", title, source })),
    );
  const exceptions: readonly (HoursException & DayEntry)[] = office.hours?.exceptions ?? [];
  const otherwise = daysOfEntries(exceptions, first, last)
    .filter(({ day }) => !allDay.has(day))
    .map(({ day, entry: { title, source } }): SpecialDate => {
      return { ...dated(day), kind: "other-hours", title, ...(source === undefined ? {} : { source }) };
    });
  return [...closures, ...partly, ...otherwise].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
