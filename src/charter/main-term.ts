import { CharterClockError } from "../errors.js";
import type { Commitment, Counting, DeadlineCommitment, Limb, Term } from "./charter.js";

/**
 * The term that gives a commitment its due date: its own, or that of the one limb that has a time, or of the first tier
 * where it has tiers alone; for a recurring duty its period. Throws `no-time-in-commitment` where nothing in it is a time.
 */
export function mainTermOf(commitment: Commitment): Term {
  const term = mainTermIn(commitment);
  if (term !== undefined) return term;
  throw noTime(commitment);
}

/** The same, or `undefined` if nothing in it is a time. */
export function mainTermIn(commitment: Commitment): Term | undefined {
  if (commitment.kind === "deadline") return ownTerm(commitment) ?? commitment.tiers?.[0]?.term;
  if (commitment.kind !== "recurring") return undefined;
  const { every, counting } = commitment;
  return every === undefined || counting === undefined ? undefined : { allowance: every, counting };
}

/** Why nothing in a commitment is a time. */
export function whyNoTime({ kind, title }: Commitment): string {
  const why: Readonly<Partial<Record<Commitment["kind"], string>>> = {
    deadline: "only events keep it, and it has no time limit",
    recurring: "it recurs, but at no stated interval",
  };
  return `no time in "${title}": ${why[kind] ?? `it is a ${kind}`}`;
}

/** The term that holds whatever the attributes of the case; absent where the promise has tiers alone. */
export function ownTerm({ term, anyOf }: DeadlineCommitment): Term | undefined {
  return term ?? timedLimb(anyOf)?.term;
}

/** Whether nothing in a commitment is a time, so that only events keep it. */
export function isUntimed(commitment: Commitment): commitment is DeadlineCommitment {
  return commitment.kind === "deadline" && ownTerm(commitment) === undefined && commitment.tiers === undefined;
}

/** The limb of a promise that has a time of its own; the format allows one. */
export function timedLimb(limbs: readonly Limb[] | undefined): Limb | undefined {
  return limbs?.find(({ term }) => term !== undefined);
}

/** Whether a setting of the charter's readings touches a term: a reading speaks for many commitments. */
export function onlySettingsOf(counting: Counting, wanted: Partial<Counting>): Partial<Counting> {
  return Object.fromEntries(Object.entries(wanted).filter(([setting]) => setting in counting));
}

/** The error for a commitment in which nothing is a time. */
export function noTime(commitment: Commitment): CharterClockError {
  const isThreshold = commitment.kind === "threshold";
  return new CharterClockError("no-time-in-commitment", {
    asked: `A due date of ${commitment.id} (${commitment.slug})`,
    found: whyNoTime(commitment),
    remedy: isThreshold ? "Judge measured values with statusOf" : "Ask for a commitment that states a time",
  });
}
