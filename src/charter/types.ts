import type { CalendarEdition, DayEntry } from "../calendar/types.js";
import type { RollConvention } from "../calendar/roll.js";
import type { OfficeHours } from "../hours/types.js";
import type { LandsOn } from "../hours/open-time.js";
import type { CivilDate, Weekday } from "../time/civil-date.js";
import type { WallTime } from "../time/wall-time.js";
import type { ZoneTable } from "../time/zone.js";
import type { Allowance } from "./allowance.js";

/** Which calendar counts: the landlord's own, or the bare union of the bank holidays of divisions. */
export type CountingCalendar = "landlord" | { readonly divisions: readonly string[] };

/** The named rules by which an allowance becomes a date. Which of them a unit needs, `SETTINGS_OF_UNIT` says. */
export interface Counting {
  /** Which day is day 1. */
  readonly countFrom?: "day-after" | "day-of";
  /** From when on, and on any non-working day, a receipt counts as received on the next working day. */
  readonly cutOff?: "none" | "close" | WallTime;
  /** When time runs out on the due date. */
  readonly dueTime?: "close" | "end-of-day" | "same-time" | WallTime;
  readonly calendar?: CountingCalendar;
  /** What becomes of a period that ends on a closed day. */
  readonly roll?: RollConvention;
  /** Where a month or year starts. */
  readonly monthFrom?: "day-after" | "from-next-day" | "day-of";
  /** Where office time lands that ends exactly at closing. */
  readonly landsOn?: LandsOn;
  readonly pausing: "allowed" | "not-stated" | "refused";
  /** What a pause does to days. */
  readonly pauseDays?: "at-close" | "inclusive";
}

/** Parts of a charter that the option of a reading decides. */
export interface ReadingEffect {
  /** Settings for the commitments that list the reading, where their terms have them. */
  readonly counting?: Partial<Counting>;
  /** Another term altogether for the commitments that list the reading. */
  readonly term?: Term;
  readonly startsWhen?: string;
  readonly anchor?: RecurringAnchor;
  readonly divisions?: readonly string[];
  readonly workingWeek?: readonly Weekday[];
  readonly officeHours?: OfficeHours | null;
}

/** One way to read an ambiguous text, and what it sets. */
export interface ReadingOption {
  readonly id: string;
  readonly means: string;
  readonly sets: ReadingEffect;
}

/** How an ambiguous text was read: the question, the choice, the alternatives, and why. */
export interface Reading {
  readonly id: string;
  readonly question: string;
  /** The id of the chosen option. */
  readonly choice: string;
  readonly options: readonly ReadingOption[];
  readonly why: string;
}

/** What all kinds of commitment share. */
export interface CommitmentBase {
  /** The stable row id, `CAL-16`. */
  readonly id: string;
  /** A readable alias, `repairs.routine`. */
  readonly slug: string;
  /** Our own short words for the promise. */
  readonly title: string;
  /** Where the promise stands in the document. */
  readonly clause: string;
  /** Ids of the charter's readings that this entry relies on. */
  readonly readings?: readonly string[];
  /** Ids of commitments of the same charter that promise something else for the same thing. */
  readonly conflictsWith?: readonly string[];
  readonly tags?: readonly string[];
  readonly note?: string;
}

/** An allowance and the rules by which it is counted. */
export interface Term {
  readonly allowance: Allowance;
  readonly counting: Counting;
}

/** One of several ways to keep a promise: within a term, or by an event such as an appointment. */
export interface Limb {
  readonly id: string;
  readonly title: string;
  readonly term?: Term;
  /** The event that keeps the promise. */
  readonly event?: string;
}

/** Another term where the attributes of the case match. */
export interface Tier {
  readonly when: Readonly<Record<string, string | number | boolean>>;
  readonly term: Term;
}

/** A commitment that binds too, where it is earlier: a duty of law or another row. */
export interface Binding {
  readonly charter?: string;
  readonly commitment: string;
}

/** When a stage starts: as another commitment ends, is kept or fails. */
export interface StageStart {
  readonly commitment: string;
  readonly outcome: "ended" | "met" | "failed";
}

/** A promise with one due moment, which may have several limbs. */
export interface DeadlineCommitment extends CommitmentBase {
  readonly kind: "deadline";
  /** The event from which time runs. */
  readonly startsWhen: string | StageStart;
  readonly term?: Term;
  /** An earlier aim inside the limit. */
  readonly target?: Term;
  readonly anyOf?: readonly Limb[];
  readonly tiers?: readonly Tier[];
  /** The event that ends the promise without breaking it ("unless explained"). */
  readonly excusedBy?: string;
  /** Whether a time agreed with the customer replaces the allowance. */
  readonly agreedTime?: "replaces";
  readonly boundBy?: readonly Binding[];
}

/** The date that a rhythm is counted from: the receipt, the date that was missed, the last time it was done, or one given. */
export type RecurringAnchor = "receipt" | "missed-date" | "last-done" | "given";

/** A duty that comes back until something ends it. */
export interface RecurringCommitment extends CommitmentBase {
  readonly kind: "recurring";
  readonly every?: Allowance;
  readonly counting?: Counting;
  /** The date the rhythm is counted from. */
  readonly anchor: RecurringAnchor;
  /** The event that ends it; absent: never. */
  readonly until?: string;
}

/** A promise about a measured value, never converted into time. */
export interface ThresholdCommitment extends CommitmentBase {
  readonly kind: "threshold";
  readonly threshold: Threshold;
}

/** A limit on a measured value, or on the ratio of two. */
export type Threshold = ValueThreshold | RatioThreshold;

/** The value may be at most this. */
export interface ValueThreshold {
  readonly measure: string;
  readonly unit: string;
  readonly atMost: number;
}

/** `part` over `whole` may be at most `[a, b]`, that is a/b; compared exactly. */
export interface RatioThreshold {
  readonly part: string;
  readonly whole: string;
  readonly atMost: readonly [number, number];
}

/** A promise without a time in it. */
export interface StandardCommitment extends CommitmentBase {
  readonly kind: "standard";
  /** What kind of promise without a time. */
  readonly standard:
    | "all-contact"
    | "on-request"
    | "availability"
    | "delegated"
    | "customer"
    | "quality"
    | "no-period";
}

/** One promise. */
export type Commitment = DeadlineCommitment | RecurringCommitment | ThresholdCommitment | StandardCommitment;

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
  /** First local date on which it no longer is; `null`: open. */
  readonly effectiveTo: CivilDate | null;
  readonly reviewDue?: CivilDate;
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
  /** The real office hours, in place of the charter's. */
  readonly officeHours?: OfficeHours;
  /** Readings chosen otherwise: the id of the reading, the id of the option. */
  readonly readings?: Readonly<Record<string, string>>;
}
