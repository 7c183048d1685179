import type { Case, CivilDate, OpenSpan, Term, Weekday } from "../../../src/index.js";
import type { ZoneName } from "../zones.js";

/** Weekly opening times. */
export type Weekly = Readonly<Partial<Record<Weekday, readonly OpenSpan[]>>>;

/** Dates that are closed all day, and by whom: a bank-holiday list, or an entry of the charter or its overlay. */
export interface ClosedDates {
  readonly from: CivilDate;
  readonly days: number;
  readonly by: "division-a" | "division-b" | "charter" | "overlay";
}

/** Dates on which the office is closed for a part of the day. */
export interface ClosedInPart {
  readonly from: CivilDate;
  readonly days: number;
  readonly during: readonly OpenSpan[];
  readonly by: "charter" | "overlay";
}

/** A landlord's days and hours, said without the forms of the engine or the oracle. */
export interface World {
  readonly zone: ZoneName;
  readonly workingWeek: readonly Weekday[];
  readonly weekly: Weekly | null;
  readonly hoursBy: "charter" | "overlay";
  readonly closed: readonly ClosedDates[];
  /** Dates that are open all the same. */
  readonly reopened: readonly CivilDate[];
  readonly closedInPart: readonly ClosedInPart[];
}

/** What happened to a case, its commitment left out. */
export type History = Omit<Case, "commitment"> & { readonly receivedAt: string };

/** A world, a promise, and a case of it. */
export interface Situation {
  readonly world: World;
  readonly term: Term;
  readonly history: History;
}
