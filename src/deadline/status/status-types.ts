import type { OfficeOptions } from "../../charter/office.js";
import type { Charter } from "../../charter/types.js";
import type { CivilDate } from "../../time/civil-date.js";
import type { InstantInput } from "../../time/instant.js";
import type { CaseEvent } from "../case/case.js";
import type { Governing } from "../bind/governing.js";
import type { DueMoment } from "../bind/limbs.js";
import type { TimeMeasured } from "./measure-time.js";
import type { Notice } from "../plan/notice.js";
import type { Provenance } from "../plan/provenance.js";

/** Where a promise stands. `excused`: an event that the charter names has excused it in time. */
export type DeadlineState =
  "not-started" | "running" | "at-risk" | "paused" | "breached" | "met" | "missed" | "excused" | "withdrawn";

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

/** One way to keep a promise, or a duty that binds too, and what became of it. */
export interface LimbStatus extends Partial<DueMoment>, TimeFigures {
  /** The id of the limb; `in-time` for the promise itself, `aim` for its aim, `excuse` for what excuses it, `law/LAW-1` for a duty. */
  readonly id: string;
  readonly state: "kept" | "broken" | "open" | "paused";
  /** When it was kept. */
  readonly at?: string;
  /** Open, in time and at risk, by its own date. */
  readonly atRisk: boolean;
  /** Of a duty: whose it is, and in which text. */
  readonly charter?: string;
  readonly commitment?: string;
  readonly version?: string;
  readonly digest?: string;
}

/** A promise whose clock is paused. */
export interface PausedStatus {
  readonly since: string;
  readonly used: TimeMeasured;
  readonly remaining: TimeMeasured;
  /** The due moment if it were resumed at `resumedAt`, else now. */
  readonly ifResumed: DueMoment & { readonly resumedAt: string };
}

/** Where a promise stands at a stated instant. Frozen plain JSON. State, due moment and figures go by the date that governs. */
export interface DeadlineStatus extends Partial<DueMoment>, TimeFigures {
  readonly commitment: string;
  readonly state: DeadlineState;
  readonly asOf: string;
  readonly completedAt?: string;
  readonly withdrawnAt?: string;
  readonly paused?: PausedStatus;
  /** Whose date governs: the earliest of all that bind; while nothing runs, as if it were resumed. Absent where there is no date. */
  readonly governing?: Governing;
  /** Each way to keep the promise, its aim and every duty that binds, where there is more than one; the limb that kept it. */
  readonly limbs?: readonly LimbStatus[];
  readonly keptBy?: string;
  /** Some date that the answer depends on is past the coverage of a calendar. */
  readonly provisional: boolean;
  readonly firstUncoveredDate?: CivilDate;
  readonly notices: readonly Notice[];
  readonly provenance: Provenance;
}
