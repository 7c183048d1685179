import type { CalendarEdition, DayEntry } from "../calendar/types.js";
import type { OfficeHours } from "../hours/types.js";
import type { CivilDate, Weekday } from "../time/civil-date.js";
import type { ZoneTable } from "../time/zone.js";
import type { Commitment } from "./commitment.js";
import type { Reading } from "./reading.js";

export type * from "./commitment.js";
export type * from "./counting.js";
export type * from "./reading.js";

/** One dated text of a charter: one file, immutable once released. */
export interface CharterVersion {
  readonly $schema?: string;
  readonly id: string;
  /** The document's own date, or `undated`; a correction of the encoding is `-r2`. */
  readonly version: string;
  readonly landlord: string;
  readonly title: string;
  readonly source: { readonly title: string; readonly note?: string };
  readonly timeZone: string;
  /** First local date on which it is in force; `null`: open. */
  readonly effectiveFrom: CivilDate | null;
  /** Where it ended without a successor: the first local date on which it no longer is. Else it ends where the next begins. */
  readonly effectiveTo?: CivilDate | null | undefined;
  readonly reviewDue?: CivilDate;
  /** The dates of which the document gives only the month: `effectiveFrom` is then its first day, `reviewDue` its last. */
  readonly precision?: { readonly effectiveFrom?: "month"; readonly reviewDue?: "month" };
  readonly workingWeek: readonly Weekday[];
  /** Ids of the bank-holiday calendars whose union the landlord keeps. */
  readonly divisions: readonly string[];
  readonly add?: readonly DayEntry[];
  readonly remove?: readonly DayEntry[];
  /** `null`: the document does not state them. */
  readonly officeHours: OfficeHours | null;
  readonly readings: readonly Reading[];
  readonly commitments: readonly Commitment[];
}

/** A landlord's charter: all its versions, and the calendars and zones they name. Plain data, deep-frozen. */
export interface Charter {
  readonly id: string;
  readonly versions: readonly CharterVersion[];
  readonly calendars: readonly CalendarEdition[];
  readonly zones: readonly ZoneTable[];
}

/** What a landlord adds to or decides otherwise than its charter. */
export interface Overlay {
  readonly $schema?: string;
  readonly id: string;
  readonly title: string;
  /** The charter it is made for; absent: any. */
  readonly charter?: string;
  readonly source?: string;
  readonly add?: readonly DayEntry[];
  readonly remove?: readonly DayEntry[];
  /** Says that the landlord keeps no holidays but the bank holidays, so that nobody is told that they are missing. */
  readonly localHolidays?: "none";
  /** The real office hours, in place of the charter's. */
  readonly officeHours?: OfficeHours;
  /** Readings chosen otherwise: the id of the reading, the id of the option. */
  readonly readings?: Readonly<Record<string, string>>;
}
