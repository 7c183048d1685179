import { civilDateOf } from "../../time/civil-date.js";
import type { CivilDate, CivilDay } from "../../time/civil-date.js";
import { awaitedText } from "./awaited.js";
import type { Binds, BoundText, KnownText } from "./bindings.js";
import type { CountedCase } from "../count/counted-case.js";
import { dueMomentOf } from "./limbs.js";
import type { DueMoment } from "./limbs.js";

/** A promise or duty that binds too: its due moment, or why it has none. */
export type Bound = BoundDue | BoundPending | BoundWithoutDate;

/** A promise or duty that binds too, with its date. */
export interface BoundDue extends KnownText, DueMoment {
  /** It has a date. */
  readonly state: "due";
  /** Some date that its own depends on is past the coverage of a calendar. */
  readonly provisional: boolean;
  /** The first such date; absent where there is none. */
  readonly firstUncoveredDate?: CivilDate;
}

/** A promise or duty that binds too, and whose date cannot be counted so far. */
export interface BoundPending extends BoundText {
  /** Its date is to come. */
  readonly state: "pending";
  /** What its date waits for, in words. */
  readonly waitsFor: string;
}

/** A promise or duty that would bind too, and has no date. */
export interface BoundWithoutDate extends BoundText {
  readonly state: NoDateBecause;
}

/** Why what binds too has no date. */
export type NoDateBecause =
  /** Its clock is paused still. */
  | "paused"
  /** It is not made to such a case. */
  | "does-not-apply"
  /** Its text was not in force when the case was received. */
  | "not-in-force";

/** The date that governs: the earliest instant among all that bind; of two on one day the earlier. */
export interface Governing extends KnownText, DueMoment {}

/** What binds as results write it. */
export function boundOf(binds: Binds): Bound {
  const { state, text } = binds;
  if (state === "pending") return Object.freeze({ state, ...text, waitsFor: awaitedText(binds.waitsFor) });
  if (state !== "due") return Object.freeze({ state, ...text });
  const { case: counted, uncovered } = binds;
  return Object.freeze({
    state,
    ...text,
    ...dueMomentOf(counted.due, counted.plan.office.zone),
    provisional: uncovered !== undefined,
    ...(uncovered === undefined ? undefined : { firstUncoveredDate: civilDateOf(uncovered) }),
  });
}

/** The due moment of a promise itself, and its text. */
export function ownDate(charter: string, { plan, due }: CountedCase): Governing {
  const { version, digest, commitment } = plan.provenance;
  return Object.freeze({ charter, commitment, version, digest, ...dueMomentOf(due, plan.office.zone) });
}

/** The earliest of the promise itself and of what else has a date. */
export function governingAmong(own: Governing, bound: readonly Bound[] = []): Governing {
  let first: Governing = own;
  for (const one of bound) if (one.state === "due" && one.dueAtMilliseconds < first.dueAtMilliseconds) first = one;
  if (first === own) return Object.freeze(own);
  const { charter, commitment, version, digest, dueDate, dueAt, dueAtMilliseconds } = first;
  return Object.freeze({ charter, commitment, version, digest, dueDate, dueAt, dueAtMilliseconds });
}

/** The first day that any of the dates depends on and no dated list covers. */
export function firstUncovered(own: CivilDay | undefined, binds: readonly Binds[]): CivilDay | undefined {
  if (binds.length === 0) return own;
  const days = [own, ...binds.map((one) => (one.state === "due" ? one.uncovered : undefined))].filter(
    (day) => day !== undefined,
  );
  return days.length === 0 ? undefined : Math.min(...days);
}
