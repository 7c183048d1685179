import type { OfficeOptions } from "../../charter/office.js";
import type { Charter } from "../../charter/charter.js";
import type { CivilDate } from "../../time/civil-date.js";
import type { EpochMilliseconds, InstantInput, InstantText } from "../../time/instant.js";
import type { CaseEvent } from "../case/case.js";
import type { Governing } from "../bind/governing.js";
import type { DueMoment } from "../bind/limbs.js";
import type { TimeMeasured } from "./measure-time.js";
import type { Notice } from "../plan/notice.js";
import type { Provenance } from "../plan/provenance.js";

/** Where a promise stands. */
export type DeadlineState =
  /** Not yet received. */
  | "not-started"
  /** Open, and in time. */
  | "running"
  /** Open, in time, and nearly due. */
  | "at-risk"
  /** The clock is paused. */
  | "paused"
  /** Late and not completed. */
  | "breached"
  /** Completed in time. */
  | "met"
  /** Completed late. */
  | "missed"
  /** Excused in time by an event that the charter names. */
  | "excused"
  /** Withdrawn. */
  | "withdrawn";

/** What became of one way to keep a promise. */
export type LimbState =
  /** It happened in time. */
  | "kept"
  /** Its time ran out before it happened. */
  | "broken"
  /** It may still be kept. */
  | "open"
  /** Its clock is paused. */
  | "paused";

/** The moment at which a status is asked for, and what has happened by then. */
export interface StatusOptions extends OfficeOptions {
  /** The moment that counts as now; there is no other clock. */
  readonly now: InstantInput;
  readonly completedAt?: InstantInput | undefined;
  readonly withdrawnAt?: InstantInput | undefined;
  /** Events that may keep or excuse the promise. */
  readonly events?: readonly CaseEvent[] | undefined;
  /**
   * At risk once this share (more than 0, at most 1) of the allowance is used, of what counts; else counts of days on the
   * due day, elapsed and office time in the last quarter.
   */
  readonly atRiskShare?: number | undefined;
  /** For a paused case: when it is supposed to be resumed; else now. */
  readonly resumedAt?: InstantInput | undefined;
  /** Duties of law and other charters that commitments may be bound by. */
  readonly duties?: readonly Charter[] | undefined;
}

/** What a promise used of its time and has left, each in the unit of the promise. */
export interface TimeFigures {
  /** What counted up to now, or until it was over; after the due moment with what is overdue. Absent before the receipt. */
  readonly used?: TimeMeasured;
  /** What is left of the allowance while the promise is open and in time: with `used` it makes the whole. */
  readonly remaining?: TimeMeasured;
  /** By how much the due moment was passed: until now, or until it was over. */
  readonly overdue?: TimeMeasured;
}

/** A due moment, absent while the clock is paused and where only events keep the promise. */
export interface DueMomentIfAny {
  /** The civil date. */
  readonly dueDate?: CivilDate;
  /** The last instant in time. */
  readonly dueAt?: InstantText;
  /** `dueAt` in epoch milliseconds. */
  readonly dueAtMilliseconds?: EpochMilliseconds;
}

/** One way to keep a promise, or a duty that binds too, and what became of it. */
export interface LimbStatus extends DueMomentIfAny, TimeFigures {
  /** The id of the limb; `in-time` for the promise itself, `aim` for its aim, `excuse` for what excuses it, `law/LAW-1` for a duty. */
  readonly id: string;
  readonly state: LimbState;
  /** When it was kept; absent where it was not. */
  readonly at?: InstantText;
  /** Open, in time and at risk, by its own date. */
  readonly atRisk: boolean;
  /** Of a duty: the charter or duty whose it is. */
  readonly charter?: string;
  /** Of a duty: its row id. */
  readonly commitment?: string;
  /** Of a duty: the version of its text. */
  readonly version?: string;
  /** Of a duty: the digest of that text. */
  readonly digest?: string;
}

/** A promise whose clock is paused. */
export interface PausedStatus {
  /** Since when its clock is paused. */
  readonly since: InstantText;
  /** What of the allowance was used before. */
  readonly used: TimeMeasured;
  /** What is left of the allowance. */
  readonly remaining: TimeMeasured;
  readonly ifResumed: DueIfResumed;
}

/** The due moment of a paused promise if it were resumed. */
export interface DueIfResumed extends DueMoment {
  /** When it is supposed to be resumed: at `resumedAt` of the options, else now. */
  readonly resumedAt: InstantText;
}

/** Where a promise stands at a stated instant. Frozen plain JSON. State, due moment and figures go by the date that governs. */
export interface DeadlineStatus extends DueMomentIfAny, TimeFigures {
  /** The row id. */
  readonly commitment: string;
  readonly state: DeadlineState;
  /** The moment that counted as now. */
  readonly asOf: InstantText;
  /** When it was completed; absent where it was not. */
  readonly completedAt?: InstantText;
  /** When it was withdrawn; absent where it was not. */
  readonly withdrawnAt?: InstantText;
  /** Absent unless its clock is paused. */
  readonly paused?: PausedStatus;
  /** Whose date governs: the earliest of all that bind; while nothing runs, as if it were resumed. Absent where there is no date. */
  readonly governing?: Governing;
  /** Each way to keep the promise, its aim and every duty that binds, where there is more than one. */
  readonly limbs?: readonly LimbStatus[];
  /** The id of the limb that kept it; absent where none did, or where there is only one. */
  readonly keptBy?: string;
  /** Some date that the answer depends on is past the coverage of a calendar. */
  readonly provisional: boolean;
  /** The first such date; absent where there is none. */
  readonly firstUncoveredDate?: CivilDate;
  /** What to know about the status. */
  readonly notices: readonly Notice[];
  readonly provenance: Provenance;
}
