import type { CivilDate, Weekday } from "../time/civil-date.js";
import type { OpeningTime, WallTime } from "../time/wall-time.js";

/** Why a bank holiday is on its date. */
export type HolidayKind =
  /** The day that it is every year. */
  | "regular"
  /** In place of a date on a weekend. */
  | "substitute"
  /** Announced for one year. */
  | "special"
  /** On another date than in other years. */
  | "moved";

/** One dated bank holiday of an edition. */
export interface Holiday {
  readonly date: CivilDate;
  readonly title: string;
  readonly kind: HolidayKind;
  /** The law or practice that makes it a holiday. */
  readonly basis: string;
  /** Keys of the edition's `sources`. */
  readonly sources: readonly string[];
  /** When a special or moved day became known; `null`: unknown, taken as always known. */
  readonly announced?: CivilDate | null;
  /** The date that was a holiday until this one replaced it. */
  readonly replaces?: CivilDate;
  /** The weekend date that a substitute stands in for. */
  readonly substituteFor?: CivilDate;
  /** `observed`: kept by offices but no holiday in law; a bare statutory calendar leaves it out. */
  readonly standing?: "observed";
  readonly confidence?: "low" | "medium" | "high";
  readonly note?: string;
}

/** A date of every year. `inLieu` says what a weekend date becomes: the next free weekday `instead`, or `as-well`. */
export interface FixedDate {
  /**
   * From 1.
   * @asType integer
   * @minimum 1
   * @maximum 12
   */
  readonly month: number;
  /**
   * The day of the month.
   * @asType integer
   * @minimum 1
   * @maximum 31
   */
  readonly day: number;
  /** What a date on a weekend becomes; absent: it stays where it is. */
  readonly inLieu?: "instead" | "as-well";
}

/** The nth or last weekday of a month. */
export interface NthWeekday {
  /**
   * From 1.
   * @asType integer
   * @minimum 1
   * @maximum 12
   */
  readonly month: number;
  /** Which of its weekdays of that name. */
  readonly nth: 1 | 2 | 3 | 4 | 5 | "last";
  readonly weekday: Weekday;
}

/** Days after (or, negative, before) Easter Sunday. */
export interface EasterOffset {
  /**
   * Days after Easter Sunday; before it where negative.
   * @asType integer
   */
  readonly easter: number;
}

/** The nearest such weekday strictly before or after the date of another rule, named by its `id`. */
export interface BesideRule {
  readonly weekday: Weekday;
  /** The `id` of the rule that it comes before. */
  readonly before?: string;
  /** The `id` of the rule that it comes after. */
  readonly after?: string;
}

/** Days after (or, negative, before) the date of another rule, named by its `id`. */
export interface OffsetFromRule {
  /**
   * Days after it; before it where negative.
   * @asType integer
   */
  readonly days: number;
  /** The `id` of the other rule. */
  readonly from: string;
}

/** Every date from `from` through `through`, both included. */
export interface DateRange {
  /** The first. */
  readonly from: CivilDate;
  /** The last, included. */
  readonly through: CivilDate;
}

/** A rule that gives dates year by year. */
export type YearlyRule = FixedDate | NthWeekday | EasterOffset | BesideRule | OffsetFromRule;

/** Which dates an entry is about: one date, a range, or a yearly rule. */
export type DayForm = CivilDate | DateRange | YearlyRule;

/** An opening or closing time span of a local date, `["09:00", "17:00"]`, half-open. */
export type OpenSpan = readonly [opens: OpeningTime, closes: WallTime];

/** Dates that a landlord (or a statutory rule) adds to or removes from a calendar. */
export interface DayEntry {
  /** The name by which other rules refer to this one. */
  readonly id?: string;
  readonly title: string;
  readonly on: DayForm;
  /** Closed only in these spans: the date stays a working day. Absent: closed all day. */
  readonly during?: readonly OpenSpan[];
  readonly validFrom?: CivilDate;
  readonly validThrough?: CivilDate;
  readonly basis?: string;
  readonly source?: string;
}

/** A decision about a date that sources list and that is not a holiday. */
export interface CalendarDecision {
  readonly date: CivilDate;
  readonly decision: string;
  readonly against?: readonly string[];
}

/** One published state of a division's bank holidays; dated, with the span it can speak for. */
export interface CalendarEdition {
  readonly $schema?: string;
  readonly id: string;
  readonly edition: string;
  readonly title: string;
  readonly coverage: DateRange;
  readonly sources: Readonly<Record<string, string>>;
  readonly holidays: readonly Holiday[];
  /** The statutory rules that project past the coverage, and check it. */
  readonly rules: readonly DayEntry[];
  readonly decisions?: readonly CalendarDecision[];
}

/** Everything that decides which dates are working days. Plain data; treat it as immutable. */
export interface WorkingCalendar {
  readonly workingWeek: readonly Weekday[];
  /** The union of these counts as holidays. */
  readonly divisions: readonly CalendarEdition[];
  /** `observed`: disputed days that offices keep count as holidays; `statutory`: only days that the law makes. */
  readonly standing: "observed" | "statutory";
  readonly add: readonly DayEntry[];
  readonly remove: readonly DayEntry[];
  /** Holidays announced after this date are not known yet. */
  readonly asKnownAt?: CivilDate;
  /** Dates that the clock went over whole; they are no days at all. */
  readonly skipped?: readonly CivilDate[];
}

/** Why a date is not an ordinary working day. */
export interface SpecialDay {
  readonly title: string;
  readonly kind: HolidayKind | "closure" | "part-closure";
  readonly source: string;
  readonly standing?: "observed";
  /** Came from a statutory rule, past the coverage of the edition. */
  readonly projected?: boolean;
  /** `false` for a special or moved day whose announcement date is unknown. */
  readonly announcementKnown?: boolean;
  readonly substituteFor?: CivilDate;
}
