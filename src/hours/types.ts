import type { DayForm, OpenSpan, WorkingCalendar } from "../calendar/types.js";
import type { CivilDate, Weekday } from "../time/civil-date.js";
import type { ZoneTable } from "../time/zone.js";

/** Weekly opening times that hold from one date through another; weekdays that are not named are closed. */
export interface HoursPeriod {
  readonly weekly: Readonly<Partial<Record<Weekday, readonly OpenSpan[]>>>;
  readonly validFrom?: CivilDate;
  readonly validThrough?: CivilDate;
  readonly source?: string;
}

/** Other opening times on particular dates, instead of the weekly ones. */
export interface HoursException {
  readonly title: string;
  readonly on: DayForm;
  readonly open: readonly OpenSpan[];
  readonly source?: string;
}

/** Opening times: of several periods that hold on a date the last named wins. */
export interface OfficeHours {
  readonly periods: readonly HoursPeriod[];
  readonly exceptions?: readonly HoursException[];
}

/** An office as the engine sees it: where its clock is, which days it works, when it is open (`null`: not stated). */
export interface Office {
  readonly zone: ZoneTable;
  readonly calendar: WorkingCalendar;
  readonly hours: OfficeHours | null;
}
