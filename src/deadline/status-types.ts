import type { OfficeOptions } from "../charter/office.js";
import type { Charter } from "../charter/types.js";
import type { InstantInput } from "../time/instant.js";
import type { DueMoment } from "./limbs.js";
import type { TimeMeasured } from "./measure-time.js";
import type { Notice } from "./notice.js";
import type { Provenance } from "./provenance.js";

/** Where a promise stands. `excused`: an event that the charter names has excused it in time. */
export type DeadlineState =
  | "not-started"
  | "running"
  | "at-risk"
  | "paused"
  | "breached"
  | "met"
  | "missed"
  | "excused"
  | "withdrawn";

/** Something that happened to a case, by the charter's name for it (`appointment-arranged`). */
export interface CaseEvent {
  readonly event: string;
  readonly at: InstantInput;
}

/** The moment at which a status is asked for, and what has happened by then. */
export interface StatusOptions extends OfficeOptions {
  /** The moment that counts as now; there is no other clock. */
  readonly now: InstantInput;
  readonly completedAt?: InstantInput | undefined;
  readonly withdrawnAt?: InstantInput | undefined;
  /** Events that may keep or excuse the promise. */
  readonly events?: readonly CaseEvent[] | undefined;
  /** At risk once this share (more than 0, at most 1) of the allowance is used up; else at risk on the due date. */
  readonly atRiskShare?: number | undefined;
  /** For a paused case: when it is supposed to be resumed; else now. */
  readonly resumedAt?: InstantInput | undefined;
  /** Duties of law and other charters that commitments may be bound by. */
  readonly duties?: readonly Charter[] | undefined;
}

/** One way to keep a promise, and what became of it. */
export interface LimbStatus {
  /** The id of the limb; `in-time` for the promise itself, `target` for its aim, `excuse` for what excuses it. */
  readonly id: string;
  readonly state: "kept" | "broken" | "open";
  /** When it was kept. */
  readonly at?: string;
}

/** A promise whose clock is paused. */
export interface PausedStatus {
  readonly since: string;
  readonly remaining: TimeMeasured;
  /** The due moment if it were resumed at `resumedAt`, else now. */
  readonly ifResumed: DueMoment & { readonly resumedAt: string };
}

/** Where a promise stands at a stated instant. Frozen plain JSON. */
export interface DeadlineStatus {
  readonly commitment: string;
  readonly state: DeadlineState;
  readonly asOf: string;
  /** Absent while it is paused. */
  readonly dueAt?: string;
  readonly completedAt?: string;
  readonly withdrawnAt?: string;
  /** What is left until the due moment, while the promise is open and in time. */
  readonly remaining?: TimeMeasured;
  /** By how much the due moment was passed: until now, or until it was completed or withdrawn. */
  readonly overdue?: TimeMeasured;
  readonly paused?: PausedStatus;
  /** Each way to keep the promise, where it has more than one; the limb that kept it, once one did. */
  readonly limbs?: readonly LimbStatus[];
  readonly keptBy?: string;
  readonly notices: readonly Notice[];
  readonly provenance: Provenance;
}
