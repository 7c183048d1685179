import type { DayForm, OpenSpan, WorkingCalendar } from "../calendar/types.js";
import type { CivilDate, Weekday } from "../time/civil-date.js";
import type { ZoneTable } from "../time/zone.js";

/** Weekly opening times that hold from one date through another; weekdays that are not named are closed. */
export interface HoursPeriod {
  /** For each weekday when the office opens and closes, `{ "mon": [["09:00", "17:00"]] }`. */
  readonly weekly: Readonly<Partial<Record<Weekday, readonly OpenSpan[]>>>;
  /** The first date on which they hold; absent: from any date. */
  readonly validFrom?: CivilDate;
  /** The last date on which they hold, included; absent: without end. */
  readonly validThrough?: CivilDate;
  /** Where it is stated. */
  readonly source?: string;
}

/** Other opening times on particular dates, instead of the weekly ones. */
export interface HoursException {
  /** What they are for, in words. */
  readonly title: string;
  /** Which dates they hold on. */
  readonly on: DayForm;
  /** When the office opens and closes; none: it is closed. */
  readonly open: readonly OpenSpan[];
  /** Where it is stated. */
  readonly source?: string;
}

/** Opening times: of several periods that hold on a date the last named wins. */
export interface OfficeHours {
  /** The weekly opening times. */
  readonly periods: readonly HoursPeriod[];
  /** Absent where there are no others. */
  readonly exceptions?: readonly HoursException[];
}

/** An office as the engine sees it: where its clock is, which days it works, when it is open (`null`: not stated). */
export interface Office {
  readonly zone: ZoneTable;
  readonly calendar: WorkingCalendar;
  readonly hours: OfficeHours | null;
}
