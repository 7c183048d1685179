import type { Allowance } from "../../charter/allowance.js";
import type { DeadlineCommitment, Limb } from "../../charter/charter.js";
import { civilDateOf } from "../../time/civil-date.js";
import type { CivilDate } from "../../time/civil-date.js";
import { isoText } from "../../time/instant.js";
import type { EpochMilliseconds, InstantText } from "../../time/instant.js";
import type { ZoneTable } from "../../time/zone.js";
import type { CaseRead } from "../case/read-case.js";
import { countFromReceipt } from "../count/count-case.js";
import type { Count, CountedCase } from "../count/counted-case.js";
import { timedLimb } from "../../charter/main-term.js";
import type { Counted } from "../count/term.js";

/** A due moment: the civil date, and the last instant that keeps the promise. */
export interface DueMoment {
  /** The civil date; for open time used up at 24:00 the date that ends then. */
  readonly dueDate: CivilDate;
  /** The last instant that still keeps the promise. */
  readonly dueAt: InstantText;
  /** `dueAt` in epoch milliseconds. */
  readonly dueAtMilliseconds: EpochMilliseconds;
}

/** An earlier aim inside the limit of a promise ("the same day where possible"). */
export interface Aim extends DueMoment {
  /** The time aimed at. */
  readonly allowance: Allowance;
}

/** A way to keep a promise by an event instead of in time. */
export interface OtherLimb {
  /** Its name in the charter. */
  readonly id: string;
  /** What it is, in words. */
  readonly title: string;
  /** The event that keeps the promise. */
  readonly event: string;
}

/** A counted due moment as results write it. */
export function dueMomentOf(counted: Counted, zone: ZoneTable): DueMoment {
  return {
    dueDate: civilDateOf(counted.dueDay),
    dueAt: isoText(counted.dueAt, zone),
    dueAtMilliseconds: counted.dueAt,
  };
}

/** The aim of a case, if its commitment has one; an extension does not move it, and it is never past the limit. */
export function countAim({ plan, due: limit }: CountedCase, read: CaseRead): Count | undefined {
  if (plan.aim === undefined || read.agreedAt !== undefined) return undefined;
  const count = countFromReceipt({ ...read, extension: undefined }, plan, plan.aim);
  if (count.state !== "due" || count.case.due.dueAt <= limit.dueAt) return count;
  return { state: "due", case: { ...count.case, due: limit } };
}

/** A counted aim as results write it. */
export function aimOf({ term, due, plan }: CountedCase): Aim {
  return Object.freeze({ allowance: term.allowance, ...dueMomentOf(due, plan.office.zone) });
}

/** The ways to keep a promise that are events; the promise must still be kept by its due moment. */
export function otherLimbsIn({ anyOf = [] }: DeadlineCommitment): readonly OtherLimb[] {
  return anyOf.filter(isByEvent).map(({ id, title, event }) => ({ id, title, event }));
}

/** The id of the limb that is kept in time: the timed one of several ways, or `in-time`. */
export function timedLimbId({ commitment }: CountedCase["plan"]): string {
  return (commitment.kind === "deadline" ? timedLimb(commitment.anyOf)?.id : undefined) ?? "in-time";
}

function isByEvent(limb: Limb): limb is Limb & { readonly event: string } {
  return limb.event !== undefined;
}
